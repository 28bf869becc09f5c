import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { WorkbookState } from '../../commands/command';
import { tableOf } from '../../form/form';
import type { Fullness } from '../../report/fullness';
import type { Words } from '../../messages/words';
import { earlierVersion, lastCheckNote } from '../lazy-screens';
import { usePane } from '../pane-context';
import { TextButton } from '../shared/TextButton';
import { filledOf } from '../state/state';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'left' },
  name: { fontWeight: 400, padding: '2px 0', overflowWrap: 'anywhere' },
  filled: {
    ...typographyStyles.caption1,
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    paddingLeft: '6px',
  },
  full: { color: tokens.colorStatusSuccessForeground1 },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
});

/** How full a table is, in a few words. */
export function filledText({ filled, required, rows }: Fullness, words: Words): string {
  if (rows === 0) return words.text('pane.table.noRows');
  return required === 0
    ? words.text('pane.table.optional')
    : words.text('pane.table.filled', { filled, required });
}

const isFull = ({ filled, required }: Fullness): boolean => required > 0 && filled === required;

/** A report before the first check of this pane: where to begin, or to go on, and how full each table is. */
export default function UncheckedReport({
  workbook: { tables, last, isEarlier },
}: {
  readonly workbook: Extract<WorkbookState, { kind: 'report' }>;
}) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const nameOf = ({ table }: Fullness) => tableOf(words.form, table).sheet[words.language];
  const { filled } = filledOf(tables);
  const next = tables.find((table) => !isFull(table) && (table.required > 0 || table.rows === 0));
  const go = ({ next: place }: Fullness) => {
    if (place !== null) void actions.goTo({ place });
  };
  return (
    <section className={styles.screen}>
      {isEarlier && <earlierVersion.Part />}
      {last !== null && <lastCheckNote.Part last={last} />}
      <span>
        {next === undefined ? (
          words.text('pane.start.full')
        ) : (
          <>
            {words.text(filled === 0 ? 'pane.start.begin' : 'pane.start.goOn')}{' '}
            <TextButton inline onClick={() => go(next)}>
              {nameOf(next)}
            </TextButton>
            {filled === 0 && `. ${words.text('pane.start.begin.how')}`}
          </>
        )}
      </span>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.text('pane.tables')}</caption>
        <tbody>
          {tables.map((table) => (
            <tr key={table.table}>
              <th scope="row" className={styles.name}>
                <TextButton onClick={() => go(table)}>{nameOf(table)}</TextButton>
              </th>
              <td className={mergeClasses(styles.filled, isFull(table) && styles.full)}>
                {isFull(table) && '✓ '}
                {filledText(table, words)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <span>{words.text('pane.start.report.next')}</span>
    </section>
  );
}
