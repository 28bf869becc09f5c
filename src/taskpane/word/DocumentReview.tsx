import type { ImportReview } from '../../commands/import-report';
import type { ReadForm } from '../../commands/read-word-form';
import { sheetOfColumn, tableOf } from '../../form/form';
import type { Place } from '../../document/import-document';
import type { Words } from '../../messages/words';
import { usePane } from '../pane-context';
import { foundSheets } from '../../report/found-sheets';
import { useWordStyles } from './word-styles';

/** What of a document was found, and which sheet it goes to. */
export function Found({ form: { report } }: { readonly form: ReadForm }) {
  const styles = useWordStyles();
  const { words } = usePane();
  const sheets = foundSheets(words.form, report, words.language);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words.text('word.found')}</h3>
      {sheets.every(({ count }) => count === 0) ? (
        <span>{words.text('document.found.nothing')}</span>
      ) : (
        <ul className={styles.list}>
          {sheets.map(({ sheet, unit, count }) => (
            <li key={sheet}>
              {words.text(count === 0 ? 'document.found.empty' : `document.found.${unit}`, { sheet, count })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What would be written. */
export function Planned({ review }: { readonly review: ImportReview }) {
  const styles = useWordStyles();
  const { words } = usePane();
  const { form } = words;
  const made = form.sheets.filter(({ blocks }) =>
    blocks.some(({ table }) => review.toBeMade.includes(table)),
  ).length;
  const lines = [
    ...(made === 0 ? [] : [words.text('word.plan.make', { count: made })]),
    ...(review.fill.length === 0 ? [] : [words.text('word.plan.fill', { count: review.fill.length })]),
    ...review.newRows.map(({ rows, sheet }) => words.text('word.plan.rows', { sheet, count: rows.length })),
  ];
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words.text('word.plan')}</h3>
      {lines.length === 0 && review.differing.length === 0 && <span>{words.text('word.plan.nothing')}</span>}
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {review.same > 0 && (
        <span className={styles.note}>{words.text('word.plan.same', { count: review.same })}</span>
      )}
    </div>
  );
}

/** A place of the form as people know it: "Титул: Телефон", or the table's title. */
function placeName({ table, column }: Place, words: Words): string {
  const { form, language } = words;
  if (column === null) return tableOf(form, table).title[language];
  const sheet = sheetOfColumn(form, table, column)?.tab[language] ?? tableOf(form, table).sheet[language];
  return `${sheet}: ${words.value({ kind: 'column', field: { table, row: null, column } })}`;
}

/** What of the form the document does not have, and what of the document the form has no place for, with its text. */
export function NotBrought({ form }: { readonly form: ReadForm }) {
  const styles = useWordStyles();
  const { words } = usePane();
  const { notFound, leftOver, pictures } = form;
  return (
    <>
      {notFound.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.heading}>{words.text('word.notFound')}</h3>
          <ul className={styles.list}>
            {notFound.map((place) => (
              <li key={`${place.table}.${place.column ?? ''}`}>{placeName(place, words)}</li>
            ))}
          </ul>
        </div>
      )}
      {(leftOver.length > 0 || pictures > 0) && (
        <div className={styles.part}>
          <h3 className={styles.heading}>{words.text('word.leftOver')}</h3>
          <span className={styles.note}>{words.text('word.leftOver.note')}</span>
          <ul className={styles.texts}>
            {leftOver.map(({ kind, text }, index) => (
              <li key={index} className={styles.text} tabIndex={0}>
                <span className={styles.kind}>{words.text(`word.leftOver.${kind}`)}</span>
                {text}
              </li>
            ))}
          </ul>
          {pictures > 0 && <span>{words.text('document.pictures', { count: pictures })}</span>}
        </div>
      )}
    </>
  );
}
