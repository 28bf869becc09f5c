import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { TextButton } from '../shared/TextButton';
import { timeOf } from '../shared/time-of';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** When the verdict was given and whether it still stands; under it, whether the summary in the workbook holds it. */
export default function SummaryLine() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const result = usePaneState((state) => state.result);
  const stale = usePaneState((state) => state.stale);
  const recounting = usePaneState((state) => state.recounting);
  const written = usePaneState((state) => state.written);
  const isCurrent = usePaneState((state) => state.isSummaryCurrent);
  if (result === null) return null;
  const show = () => void actions.showSummary();
  return (
    <>
      <span className={styles.line}>
        {stale && recounting ? (
          words.text('pane.status.recounting')
        ) : stale ? (
          <span className={styles.stale}>{words.text('pane.status.stale')}</span>
        ) : (
          words.text('pane.status.checked', { time: timeOf(result.checkedAt, words) })
        )}
      </span>
      <span className={styles.line}>
        {written === null ? (
          <span className={styles.stale}>{words.text('pane.summary.unwritten')}</span>
        ) : isCurrent && !stale ? (
          <TextButton inline onClick={show}>
            {words.text('pane.summary.show')}
          </TextButton>
        ) : (
          <>
            <span className={styles.stale}>{words.text('pane.summary.outdated')}</span>
            <TextButton inline onClick={() => void actions.refreshSummary()}>
              {words.text('pane.summary.refresh')}
            </TextButton>
          </>
        )}
      </span>
    </>
  );
}
