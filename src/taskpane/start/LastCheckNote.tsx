import { makeStyles, tokens } from '@fluentui/react-components';
import type { LastCheck } from '../../sheets/summary/last-check';
import { printedTime } from '../../sheets/summary/printed-time';
import type { Words } from '../../messages/words';
import { usePane } from '../pane-context';
import { SeverityMark } from '../shared/SeverityMark';
import { TextButton } from '../shared/TextButton';
import { ReceiptCheck } from './ReceiptCheck';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    '& > svg': { marginTop: '2px' },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** What happened since the check, as the workbook tells it. */
function sinceText({ since, changed }: LastCheck, words: Words): string {
  if (since === 'nothing') return words.text('pane.start.last.same');
  if (since === 'unknown') return words.text('pane.start.last.unknown');
  const tables = words.form.tables.filter(({ id }) => changed.includes(id));
  return tables.length === 0
    ? words.text('pane.start.last.some')
    : words.text('pane.start.last.changed', {
        what: tables.map(({ sheet }) => sheet[words.language]).join(', '),
      });
}

/** The last check of a workbook that was opened anew or came by mail: its verdict, its date, and what changed since. */
export default function LastCheckNote({ last }: { readonly last: LastCheck }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const { error: errors, warning: warnings, question: questions } = last.counts;
  const verdict =
    last.verdict === 'ready'
      ? words.text('verdict.ready', { questions })
      : words.text('verdict.notReady', { errors, warnings });
  const isReady = last.verdict === 'ready' && last.since === 'nothing';
  return (
    <div className={styles.note}>
      <SeverityMark
        mark={isReady ? 'fine' : last.verdict === 'not-ready' && errors > 0 ? 'error' : 'warning'}
      />
      <span className={styles.words}>
        {words.text('pane.start.last', { when: printedTime(last.checkedAt), verdict })}{' '}
        {sinceText(last, words)}{' '}
        <TextButton inline onClick={() => void actions.showSummary()}>
          {words.text('pane.start.last.open')}
        </TextButton>
        {' · '}
        <ReceiptCheck />
      </span>
    </div>
  );
}
