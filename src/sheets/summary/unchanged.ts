import { form } from '../../form/form';
import type { ColumnId, TableId, TableIdOfKind } from '../../form/ids';
import type { Table } from '../../form/types';
import type { Words } from '../../messages/words';
import { textOf, type Cell } from '../../report/cell';
import { columnName, fieldName, namePrefix, type DefinedName } from '../../report/defined-names';
import { cellAt, cellsOf, inputColumns, rowsOf, tableOf, type Report } from '../../report/report';
import { columnArea, formula, quoted, rowArea, text, type PlannedCell } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/**
 * "Changed since the check", by formula alone and in any spreadsheet program.
 *
 * Each table has a hidden column of formulas that hold its cells against what they were when they were checked.
 * Numbers and blanks are compared exactly. A text is compared by its length and by how often certain characters
 * stand in it: every digit, and the commonest letters of Russian and Kazakh. So an edit that changes neither
 * goes unnoticed (two letters swapped, one rare letter for another, a table sorted), and so does a row that a
 * program other than Excel adds under a table without growing it. Functions that tell characters apart exactly (UNICODE) are newer
 * than Excel 2010, and CODE gives other numbers on other computers.
 */

/** The characters that are counted, each with a weight that no other has. */
const counted: readonly (readonly [string, number])[] = [...'0123456789оеаинтлы'].map((character, index) => [
  character,
  index * 2 + 3,
]);

/** How often the counted characters stand in a text, weighted; what `weightFormula` gives in Excel. */
function weightOf(content: string): number {
  return counted.reduce(
    (sum, [character, weight]) => sum + (content.split(character).length - 1) * weight,
    0,
  );
}

function weightFormula(reference: string): string {
  return counted
    .map(
      ([character, weight]) =>
        `${weight}*(LEN(${reference})-LEN(SUBSTITUTE(${reference},"${character}","")))`,
    )
    .join('+');
}

/** A text as Excel counts it: line ends are one character. */
const inExcel = (cell: Cell) => textOf(cell).replace(/\r\n?/g, '\n');

/** Whether one cell with a name of its own is what it was. */
function sameCell(cell: Cell): string {
  const name = fieldName(cell.path);
  switch (cell.value.kind) {
    case 'empty':
      return `TRIM(${name})=""`;
    case 'number':
      return `${name}=${cell.value.value}`;
    case 'text':
      return `LEN(${name})=${inExcel(cell).length},${weightFormula(name)}=${weightOf(inExcel(cell))}`;
    case 'boolean':
      return `${name}=${cell.value.value ? 'TRUE' : 'FALSE'}`;
    case 'error':
      // An error stays one for as long as this formula fails.
      return `ISERROR(${name})`;
  }
}

/** Whether a column of a growing table is what it was, wherever its rows have gone. */
function sameColumn(report: Report, table: TableId, column: ColumnId): string {
  const name = columnName(table, column);
  const texts = rowsOf(report, table).map((row) => {
    const cell = row.cells[column];
    return cell === undefined ? '' : inExcel(cell);
  });
  const total = (measure: (content: string) => number) =>
    texts.reduce((sum, content) => sum + measure(content), 0);
  const length = total((content) => content.length);
  return `SUMPRODUCT(LEN(${name}))=${length},SUMPRODUCT(${weightFormula(name)})=${total(weightOf)}`;
}

/** Formulas that are all TRUE as long as nothing in a table has changed. */
export function sameFormulas(table: Table & { id: TableId }, report: Report): string[] {
  const conditions =
    table.kind === 'rows'
      ? inputColumns(table).map(({ id }) => sameColumn(report, table.id, id as ColumnId))
      : rowsOf(report, table.id)
          .flatMap(cellsOf)
          .map((cell) => sameCell(cellAt(report, cell.path)));
  return conditions.map((condition) => `=IFERROR(AND(${condition}),FALSE)`);
}

/** The hidden formulas of one table, all TRUE while it is as it was: `Report_unchanged_gender`. */
function unchangedName(table: TableId): DefinedName {
  return `${namePrefix}unchanged_${table}` as DefinedName;
}

/** True as long as one column of a growing table is as it was; an expression for other formulas. */
export function columnUnchanged(table: TableIdOfKind<'rows'>, column: ColumnId): string {
  const index = inputColumns(tableOf(table)).findIndex(({ id }) => id === column);
  return `INDEX(${unchangedName(table)},${index + 1})`;
}

/** The hidden columns, and the line that says which tables have changed. */
export function unchangedSection(row: number, report: Report, words: Words): Section {
  const columns = form.tables.map((table, index) => ({
    table,
    column: at.code + 1 + index,
    formulas: sameFormulas(table, report),
  }));
  const changed = form.tables
    .map(({ id, sheet }) => `IF(AND(${unchangedName(id)}),"",${quoted(`, ${sheet[words.language]}`)})`)
    .join('&');
  const all = form.tables.map(({ id }) => unchangedName(id)).join(',');
  const says = `=IF(AND(${all}),${quoted(`✓ ${words.text('summary.unchanged')}`)},${quoted(`! ${words.text('summary.changed')}`)}&MID(${changed},2,255))`;
  const first = row + 1;
  return section(row, {
    cells: [
      { row, column: at.number, value: formula(says) },
      ...columns.flatMap(({ table, column, formulas }): PlannedCell[] => [
        { row, column, value: text(table.sheet[words.language]) },
        ...formulas.map((each, index) => ({ row: first + index, column, value: formula(each) })),
      ]),
    ],
    styles: [
      { area: rowArea(row, at.number, at.reason), style: 'Report control' },
      ...columns.map(({ column, formulas }) => ({
        area: columnArea(column, row, first + formulas.length - 1),
        style: 'Report code' as const,
      })),
    ],
    names: columns.map(({ table, column, formulas }) => ({
      name: unchangedName(table.id),
      area: columnArea(column, first, first + formulas.length - 1),
    })),
    marks: [{ area: rowArea(row, at.number, at.reason) }],
  });
}
