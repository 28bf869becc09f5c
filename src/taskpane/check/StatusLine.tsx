import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MessageKey } from '../../messages/types';
import type { Words } from '../../messages/words';
import { summaryLink } from './lazy-summary-link';
import { usePane, usePaneState } from '../pane-context';
import { isShown, type Activity } from '../state/activity';
import type { PaneState } from '../state/state';
import { languageFacts } from '../../form/languages';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    minHeight: tokens.lineHeightBase200,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
  },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

function stepKey({ step, task }: Activity): MessageKey {
  if (step === 'writing' && (task === 'check' || task === 'save')) return 'pane.progress.summary';
  if (step !== null) return `pane.progress.${step}`;
  if (task === 'sample') return 'pane.opening';
  return task === 'create' ? 'pane.progress.creating' : 'pane.progress.reading';
}

/** `14:05`, in the person's own time. */
function timeOf(moment: Date, words: Words): string {
  return new Intl.DateTimeFormat([...languageFacts[words.language].locales], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}

function Said({
  state,
}: {
  readonly state: Pick<PaneState, 'activity' | 'stale' | 'recounting' | 'result'>;
}) {
  const { words } = usePane();
  const styles = useStyles();
  if (isShown(state.activity)) return <span>{words.text(stepKey(state.activity))}</span>;
  if (state.result === null) return null;
  if (state.stale && state.recounting) return <span>{words.text('pane.status.recounting')}</span>;
  return state.stale ? (
    <span className={styles.stale}>{words.text('pane.status.stale')}</span>
  ) : (
    <span>{words.text('pane.status.checked', { time: timeOf(state.result.checkedAt, words) })}</span>
  );
}

/** The way to the summary, or that it does not hold what was found last. */
function Summary() {
  const { words } = usePane();
  const styles = useStyles();
  const written = usePaneState((state) => state.summaryWritten);
  return written ? (
    <summaryLink.Part />
  ) : (
    <span className={styles.stale}>{words.text('pane.summary.unwritten')}</span>
  );
}

/** What is going on, or when the verdict was given and whether it still stands. One line that never goes away. */
export function StatusLine() {
  const styles = useStyles();
  const activity = usePaneState((state) => state.activity);
  const stale = usePaneState((state) => state.stale);
  const recounting = usePaneState((state) => state.recounting);
  const result = usePaneState((state) => state.result);
  return (
    <div className={styles.line}>
      <Said state={{ activity, stale, recounting, result }} />
      {result !== null && !isShown(activity) && <Summary />}
    </div>
  );
}
