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

/** What else came of a press: what could not be done for the looks although the rest is done, or what was renewed. */
export default function Noted() {
  const styles = useStyles();
  const { words } = usePane();
  const note = usePaneState((state) => state.note);
  const renewed = usePaneState((state) => state.renewed);
  return (
    <>
      {/* The live region says it too. */}
      {renewed !== null && <p className={styles.note}>{words.text('pane.announce.renewed', renewed)}</p>}
      {note !== null && (
        <p className={styles.note} role="status">
          {words.text(`note.${note.part}`)}
        </p>
      )}
    </>
  );
}
