import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MessageKey } from '../../messages/types';
import { summaryLine } from '../lazy-checked-report';
import { usePane, usePaneState } from '../pane-context';
import { isShown, type Activity } from '../state/activity';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    // Two lines, whatever stands in them, so that nothing below moves.
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    flex: '1 1 110px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    overflowWrap: 'anywhere',
  },
});

function stepKey({ step, task }: Activity): MessageKey {
  if (step === 'writing' && (task === 'check' || task === 'save' || task === 'refresh'))
    return 'pane.progress.summary';
  if (step !== null) return `pane.progress.${step}`;
  if (task === 'sample') return 'pane.opening';
  return task === 'create' ? 'pane.progress.creating' : 'pane.progress.reading';
}

/** What is going on, or what is to be known of the verdict. It never goes away. */
export function StatusLine() {
  const styles = useStyles();
  const { words } = usePane();
  const activity = usePaneState((state) => state.activity);
  const checked = usePaneState(({ result }) => result !== null);
  return (
    <div className={styles.line}>
      {isShown(activity) ? words.text(stepKey(activity)) : checked && <summaryLine.Part />}
    </div>
  );
}
