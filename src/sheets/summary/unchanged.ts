import { inputColumns, tableOf, type Form } from '../../form/form';
import type { Table } from '../../form/types';
import type { Words } from '../../messages/words';
import { textOf, type Cell } from '../../report/cell';
import { columnName, fieldName, formName, type DefinedName } from '../../report/defined-names';
import { cellsOf, rowsOf, type Report } from '../../report/report';
import {
  and,
  call,
  emptyText,
  group,
  ifError,
  iff,
  infix,
  join,
  name,
  number,
  quotedText,
  truth,
  type Formula,
} from '../../rules/formula';
import { columnArea, formula, rowArea, text, type PlannedCell } from '../plan';
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

/** Whether a name has its cells at the check. What a person had deleted before has not changed since. */
export type Stands = (name: DefinedName) => boolean;

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

const lengthOf = (of: Formula): Formula => call('LEN', of);

function weightFormula(reference: Formula): Formula {
  const without = (character: string) => call('SUBSTITUTE', reference, quotedText(character), emptyText);
  return infix(
    '+',
    ...counted.map(([character, weight]) =>
      infix('*', number(weight), group(infix('-', lengthOf(reference), lengthOf(without(character))))),
    ),
  );
}

/** A text as Excel counts it: line ends are one character. */
const inExcel = (cell: Cell) => textOf(cell).replace(/\r\n?/g, '\n');

const equals = (left: Formula, right: Formula): Formula => infix('=', left, right);

/** Whether one cell with a name of its own is what it was. */
function sameCell(form: Form, cell: Cell): Formula[] {
  const reference = name(fieldName(form, cell.path));
  switch (cell.value.kind) {
    case 'empty':
      return [equals(call('TRIM', reference), emptyText)];
    case 'number':
      return [equals(reference, number(cell.value.value))];
    case 'text':
      return [
        equals(lengthOf(reference), number(inExcel(cell).length)),
        equals(weightFormula(reference), number(weightOf(inExcel(cell)))),
      ];
    case 'boolean':
      return [equals(reference, truth(cell.value.value))];
    case 'error':
      // An error stays one for as long as this formula fails.
      return [call('ISERROR', reference)];
  }
}

/** Whether a column of a growing table is what it was, wherever its rows have gone. */
function sameColumn(report: Report, table: string, column: string): Formula[] {
  const reference = name(columnName(report.form, table, column));
  const texts = rowsOf(report, table).map((row) => {
    const cell = row.cells[column];
    return cell === undefined ? '' : inExcel(cell);
  });
  const total = (measure: (content: string) => number) =>
    texts.reduce((sum, content) => sum + measure(content), 0);
  return [
    equals(call('SUMPRODUCT', lengthOf(reference)), number(total((content) => content.length))),
    equals(call('SUMPRODUCT', weightFormula(reference)), number(total(weightOf))),
  ];
}

/** Formulas that are all TRUE as long as nothing in a table has changed. */
export function sameFormulas(table: Table, report: Report, stands: Stands): Formula[] {
  const { form } = report;
  const conditions =
    table.kind === 'rows'
      ? inputColumns(table).map(({ id }) =>
          stands(columnName(form, table.id, id)) ? sameColumn(report, table.id, id) : [truth(true)],
        )
      : rowsOf(report, table.id)
          .flatMap(cellsOf)
          .map((cell) => (stands(fieldName(form, cell.path)) ? sameCell(form, cell) : [truth(true)]));
  return conditions.map((condition) => ifError(and(...condition), truth(false)));
}

/** The hidden formulas of one table, all TRUE while it is as it was: `Report_unchanged_gender`. */
function unchangedName(form: Form, table: string): DefinedName {
  return formName(form, `unchanged_${table}`);
}

/** True as long as one column of a growing table is as it was. */
export function columnUnchanged(form: Form, table: string, column: string): Formula {
  const index = inputColumns(tableOf(form, table)).findIndex(({ id }) => id === column);
  return call('INDEX', name(unchangedName(form, table)), number(index + 1));
}

/** The hidden columns, and the line that says which tables have changed. */
export function unchangedSection(row: number, report: Report, stands: Stands, words: Words): Section {
  const { form } = report;
  const columns = form.tables.map((table, index) => ({
    table,
    column: at.code + 1 + index,
    formulas: sameFormulas(table, report, stands),
  }));
  const allOf = form.tables.map(({ id }) => name(unchangedName(form, id)));
  const changed = form.tables.map(({ id, sheet }) =>
    iff(and(name(unchangedName(form, id))), emptyText, quotedText(`, ${sheet[words.language]}`)),
  );
  const says = iff(
    and(...allOf),
    quotedText(`✓ ${words.text('summary.unchanged')}`),
    join(
      quotedText(`! ${words.text('summary.changed')}`),
      call('MID', join(...changed), number(2), number(255)),
    ),
  );
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
      name: unchangedName(form, table.id),
      area: columnArea(column, first, first + formulas.length - 1),
    })),
    marks: [{ area: rowArea(row, at.number, at.reason) }],
  });
}
