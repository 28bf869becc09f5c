import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: '1 1 12em' },
});

/** Excel does not answer: said, with the way to wait no longer. */
export function Waiting() {
  const styles = useStyles();
  const { words } = usePane();
  const giveUp = usePaneState((state) => state.giveUp);
  if (giveUp === null) return null;
  return (
    <div className={styles.place} role="alert">
      <span className={styles.text}>{words.text('waiting.text')}</span>
      <Button onClick={giveUp}>{words.text('waiting.giveUp')}</Button>
    </div>
  );
}
