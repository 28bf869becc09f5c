import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { forcedColors } from '../shared/room';
import { isShown } from '../state/activity';

// A line of our own: Fluent's brings its library of motions along, 3 kB of the first load.
const useStyles = makeStyles({
  // Its height is kept when nothing runs, so that nothing below it moves.
  place: { minHeight: '2px' },
  track: {
    height: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    [forcedColors]: { forcedColorAdjust: 'none', backgroundColor: 'Canvas' },
  },
  bar: {
    width: '33%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '3s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    [forcedColors]: { backgroundColor: 'CanvasText' },
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationName: 'none' },
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
        <div className={styles.track} role="progressbar" aria-label={words.text('pane.progress')}>
          <div className={styles.bar} />
        </div>
      )}
    </div>
  );
}
