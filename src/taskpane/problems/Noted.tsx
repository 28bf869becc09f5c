import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What could not be done for the looks although the rest is done. */
export function Noted() {
  const styles = useStyles();
  const { words } = usePane();
  const note = usePaneState((state) => state.note);
  return note === null ? null : (
    <p className={styles.note} role="status">
      {words.text(`note.${note.part}`)}
    </p>
  );
}
