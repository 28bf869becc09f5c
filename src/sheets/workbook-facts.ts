import { tableOf, type Form } from '../form/form';
import type { Column, Table } from '../form/types';
import type { Cell } from '../report/cell';
import { allCells, type Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { CutText, WorkbookFacts } from '../rules/rule';
import { computedIn } from './computed-cells';
import type { FormKit } from './form-kit';
import { columnWidth, fieldValueWidth, singleRowColumnWidth } from './geometry';
import { shownCharacters } from './printed-room';

/** The width in characters of the cells of a column, as its sheet is made. */
function widthOf(table: Table, column: Column): number {
  if (table.kind === 'fields') return fieldValueWidth;
  if (table.kind === 'singleRow') return column.width ?? singleRowColumnWidth(table.columns.length);
  return columnWidth(column);
}

/** The text of a cell that does not fit its printed row. */
function cutText(form: Form, cell: Cell): CutText[] {
  const { value, path } = cell;
  if (value.kind !== 'text') return [];
  const table = tableOf(form, path.table);
  const column = table.columns.find(({ id }) => id === path.column);
  const shown =
    column === undefined ? value.text.length : shownCharacters(value.text, widthOf(table, column));
  return shown < value.text.length ? [{ cell, shown, of: value.text.length }] : [];
}

/** What a workbook tells of its report beside what the cells hold. */
export function workbookFacts(
  { form, book }: FormKit,
  snapshot: WorkbookSnapshot,
  report: Report,
): WorkbookFacts {
  return {
    computed: computedIn(form, book, snapshot),
    cutTexts: allCells(report).flatMap((cell) => cutText(form, cell)),
  };
}
