import { columnWithRole, fixedRowsOf, tableOf } from '../form/form';
import type { Language } from '../form/languages';
import type { Cell } from '../report/cell';
import { textOf } from '../report/cell';
import { cellAt, rowsOf, type Report } from '../report/report';
import { excerpt } from '../rules/excerpt';
import type { Finding } from './finding';

/** Where the form wants the words that answer a finding. */
export interface JustificationPlace {
  /** `row`: the justification of the finding's own row; `common`: the text that is common to all deviations. */
  readonly kind: 'row' | 'common';
  readonly cell: Cell;
  /** What the words are about, as the form or the person calls it; null where the place itself says it. */
  readonly subject: string | null;
}

/** The text of a form that justifies whatever deviates. */
function commonCell(report: Report): Cell | null {
  for (const table of report.form.tables) {
    const column = table.kind === 'fields' ? columnWithRole(table, 'justification') : undefined;
    if (column === undefined) continue;
    const cell = cellAt(report, { table: table.id, row: null, column: column.id });
    if (cell.place !== null) return cell;
  }
  return null;
}

/** What a row is called: by the form where it names its rows, else by the first words of what the person wrote. */
function subjectOf(report: Report, { table: id, row }: Pick<Finding, 'table' | 'row'>, language: Language) {
  const table = tableOf(report.form, id);
  const named = fixedRowsOf(table).find((each) => each.id === row);
  if (named !== undefined) return named.label[language];
  const cells = rowsOf(report, id).find(({ key }) => key === row)?.cells ?? {};
  const groupedBy = table.kind === 'rows' ? table.groupedBy : undefined;
  const first = table.columns.find(
    (column) =>
      column.id !== groupedBy && /text/iu.test(column.type) && textOf(cells[column.id] ?? nothing) !== '',
  );
  const text = first === undefined ? '' : textOf(cells[first.id] ?? nothing);
  return text === '' ? null : `«${excerpt(text)}»`;
}

const nothing = { value: { kind: 'empty' } } as const;

/**
 * Where the words belong that answer a finding, by the roles of the form's columns: the justification of its row where
 * there is one in the workbook, else the common text; null where the form has no place for them, or the workbook lacks it.
 *
 * @param language the language of the sheets, in which the form is handed in.
 */
export function justificationPlace(
  report: Report,
  finding: Pick<Finding, 'explainedInForm' | 'table' | 'row'>,
  language: Language,
): JustificationPlace | null {
  if (!finding.explainedInForm) return null;
  const { table, row } = finding;
  const common = commonCell(report);
  if (common !== null && common.path.table === table) return { kind: 'common', cell: common, subject: null };
  const column = columnWithRole(tableOf(report.form, table), 'justification');
  if (column !== undefined) {
    const cell = cellAt(report, { table, row, column: column.id });
    if (cell.place !== null) return { kind: 'row', cell, subject: null };
  }
  return common === null
    ? null
    : { kind: 'common', cell: common, subject: subjectOf(report, finding, language) };
}

/** A text with words added to it: what stands there stays, and the words come on a line of their own. */
export function withWords(standing: string, subject: string | null, words: string): string {
  const line = subject === null ? words.trim() : `${subject}: ${words.trim()}`;
  return standing.trim() === '' ? line : `${standing.trimEnd()}\n${line}`;
}
