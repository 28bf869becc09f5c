import type { Form } from '../../form/form';
import type { Column, RowsTable } from '../../form/types';
import type { Words } from '../../messages/words';
import { blockName, columnName, excelTableName } from '../../report/defined-names';
import { rowsOf, type Report, type Row } from '../../report/report';
import { call, infix, name } from '../../rules/formula';
import type { BlockPlace, BlockPlan } from '../block-plan';
import { contentOf, formatOverride, inputStyle, styleBelow } from '../cell-content';
import { planList } from '../column-plan';
import { columnWidth, numberedMarginWidth, reachOfNames } from '../geometry';
import { columnArea, formula, rowArea, text, type PlannedArea, type PlannedValue } from '../plan';
import { section, together, type Section } from '../section';
import { computedGuard, pasteHint, validationOf } from '../validation';

/** Empty rows that a filled table still offers. */
const spareRows = 3;

/** A table that grows as a person types: an Excel table with empty rows to begin with, and names that reach below it. */
export function planGrowingBlock(
  form: Form,
  table: RowsTable,
  columns: readonly Column[],
  words: Words,
  report: Report | null,
  { top, left }: BlockPlace,
): BlockPlan {
  const rows = report === null ? [] : rowsOf(report, table.id);
  const reach = top + Math.max(reachOfNames, rows.length + reachOfNames / 2);
  const list = planList<Row>({
    top,
    left,
    items: rows,
    leastRows: rows.length === 0 ? table.blankRows : rows.length + spareRows,
    reach,
    columns: columns.map((column, index) => ({
      heading: column.label[words.language],
      style: inputStyle(column),
      value: ({ cells }) => contentOf(cells[column.id]),
      cellFormat: ({ cells }) => formatOverride(cells[column.id], column),
      name: columnName(form, table.id, column.id),
      validation: (area) =>
        validationOf(table, column, area, words) ??
        (index === 0 ? pasteHint(column, { ...area, bottom: area.top }, words) : null),
    })),
  });
  const area = { top, left, bottom: list.bottom, right: left + columns.length - 1 };
  const below = { ...area, top: list.bottom + 1, bottom: reach };
  const grouping = columns.findIndex(({ id }) => id === table.groupedBy);
  const known = columns.findIndex(({ id }) => id === table.knownBy);
  const groups = groupHeadings(columns, words, top - 1, left);
  return {
    area,
    columnWidths: [numberedMarginWidth, ...columns.map((column) => columnWidth(column))],
    excelTable: { name: excelTableName(form, table.id), area },
    ...(known < 0 ? {} : { lastHeldColumn: left + known }),
    ...(groups.cells.length === 0 ? {} : { groupRow: top - 1 }),
    content: together([
      groups,
      list,
      rowNumbers(form, table, columnArea(left - 1, top + 1, list.bottom), words),
      section(list.bottom, {
        styles: columns.map((column, index) => ({
          area: { ...below, left: left + index, right: left + index },
          style: styleBelow(column),
        })),
        frames: [{ area: below }],
        groupLines:
          grouping < 0 ? [] : [{ area: { ...area, top: top + 1, bottom: reach }, column: left + grouping }],
      }),
    ]),
  };
}

/** The number of a row: how far it stands below the headings of its table, wherever rows are put in. */
export function rowNumber(form: Form, table: RowsTable): PlannedValue {
  return formula(infix('-', call('ROW'), call('MIN', call('ROW', name(blockName(form, table.id))))));
}

/** The numbers of rows in the margin, by which findings speak of them. */
function rowNumbers(form: Form, table: RowsTable, area: PlannedArea, words: Words): Section {
  return section(area.bottom, {
    cells: Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
      row: area.top + index,
      column: area.left,
      value: rowNumber(form, table),
    })),
    styles: [{ area, style: 'Report row number' }],
    validations: [computedGuard(area, words)],
  });
}

/** The headings that the paper form puts above several columns. */
function groupHeadings(columns: readonly Column[], { language }: Words, row: number, left: number): Section {
  const starts = columns.flatMap(({ group }, index) =>
    group !== undefined && group[language] !== columns[index - 1]?.group?.[language]
      ? [{ group, index }]
      : [],
  );
  return section(row, {
    cells: starts.map(({ group, index }) => ({ row, column: left + index, value: text(group[language]) })),
    styles: starts.map(({ group, index }) => {
      const length = columns.slice(index).findIndex((column) => column.group?.[language] !== group[language]);
      const last = length < 0 ? columns.length - 1 : index + length - 1;
      return { area: rowArea(row, left + index, left + last), style: 'Report group heading' };
    }),
  });
}
