import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { forcedColors } from '../shared/room';
import { SeverityMark } from '../shared/SeverityMark';
import { progressOf } from '../state/rows';

const useStyles = makeStyles({
  verdict: {
    ...typographyStyles.subtitle2,
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  progress: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    // In a pane as narrow as a phone it goes under the verdict.
    display: 'inline-block',
  },
  track: {
    position: 'absolute',
    left: 0,
    right: 0,
    bottom: 0,
    height: '3px',
    backgroundColor: tokens.colorNeutralStroke2,
    [forcedColors]: { forcedColorAdjust: 'none', backgroundColor: 'Canvas' },
  },
  done: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    [forcedColors]: { backgroundColor: 'CanvasText' },
  },
});

/**
 * The verdict in words, and how many jobs are done. A report that is ready is called so only when the summary in the
 * workbook says the same: the file is what people get.
 */
export default function Verdict() {
  const styles = useStyles();
  const { words } = usePane();
  const result = usePaneState((state) => state.result);
  const entries = usePaneState(({ listing }) => listing.entries);
  const holds = usePaneState(({ isSummaryCurrent, stale }) => isSummaryCurrent && !stale);
  const isWriting = usePaneState(({ activity }) => activity?.task === 'check');
  if (result === null) return null;
  const ready = result.verdict === 'ready';
  const { done, total } = progressOf(entries);
  const isProven = ready && (holds || isWriting);
  return (
    <>
      <h2 className={styles.verdict}>
        <SeverityMark mark={isProven ? 'fine' : ready || result.counts.error === 0 ? 'warning' : 'error'} />
        <span className={styles.words}>
          {words.text(
            isProven ? 'pane.verdict.ready' : ready ? 'pane.verdict.almost' : 'pane.verdict.notReady',
          )}
          {total > 0 && (
            <>
              {' · '}
              <span className={styles.progress}>{words.text('pane.progress.jobs', { done, total })}</span>
            </>
          )}
        </span>
      </h2>
      <span className={styles.track} aria-hidden>
        <span className={styles.done} style={{ width: total === 0 ? '100%' : `${(done / total) * 100}%` }} />
      </span>
    </>
  );
}
