import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { isShown } from '../state/activity';

const useStyles = makeStyles({
  // Its height is kept when nothing runs, so that nothing below it moves.
  place: { minHeight: '2px' },
  bar: { '@media (prefers-reduced-motion: reduce)': { display: 'none' } },
  still: {
    display: 'none',
    '@media (prefers-reduced-motion: reduce)': {
      display: 'block',
      height: '2px',
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
  },
});

/** A thin line while a command runs; what is being done stands in the status line. */
export function Progress() {
  const styles = useStyles();
  const { words } = usePane();
  const activity = usePaneState((state) => state.activity);
  return (
    <div className={styles.place}>
      {isShown(activity) && (
        <>
          <ProgressBar className={styles.bar} aria-label={words.text('pane.progress')} />
          <div className={styles.still} />
        </>
      )}
    </div>
  );
}
