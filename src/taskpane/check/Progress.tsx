import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import type { Activity } from '../state/state';

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

/** Tasks that end before a person could read what they are. */
const quick: readonly Activity['task'][] = ['goTo', 'settings', 'inspect', 'summary'];

export function isShown(activity: Activity | null): activity is Activity {
  return activity !== null && !quick.includes(activity.task);
}

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
