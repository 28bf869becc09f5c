import type { Form } from '../../form/form';
import type { Column, RowsTable } from '../../form/types';
import type { Words } from '../../messages/words';
import { columnName, excelTableName } from '../../report/defined-names';
import { rowsOf, type Report, type Row } from '../../report/report';
import type { BlockPlace, BlockPlan } from '../block-plan';
import { contentOf, formatOverride, inputStyle } from '../cell-content';
import { planList } from '../column-plan';
import { columnWidth, marginWidth } from '../geometry';
import { rowArea, text } from '../plan';
import { section, together, type Section } from '../section';
import { pasteHint, validationOf } from '../validation';

/** A table that grows as a person types: an Excel table with a few empty rows to begin with. */
export function planGrowingBlock(
  form: Form,
  table: RowsTable,
  columns: readonly Column[],
  words: Words,
  report: Report | null,
  { top, left }: BlockPlace,
): BlockPlan {
  const rows = report === null ? [] : rowsOf(report, table.id);
  const list = planList<Row>({
    top,
    left,
    items: rows,
    leastRows: table.blankRows,
    columns: columns.map((column, index) => ({
      heading: column.label[words.language],
      style: inputStyle(column),
      value: ({ cells }) => contentOf(cells[column.id]),
      cellFormat: ({ cells }) => formatOverride(cells[column.id], column),
      name: columnName(form, table.id, column.id),
      validation: (area) =>
        validationOf(column, area, words) ??
        (index === 0 ? pasteHint(column, { ...area, bottom: area.top }, words) : null),
    })),
  });
  const area = { top, left, bottom: list.bottom, right: left + columns.length - 1 };
  const grouping = columns.findIndex(({ id }) => id === table.groupedBy);
  return {
    area,
    columnWidths: [marginWidth, ...columns.map((column) => columnWidth(column))],
    excelTable: { name: excelTableName(form, table.id), area },
    content: together([
      groupHeadings(columns, words, top - 1, left),
      list,
      section(list.bottom, {
        groupLines: grouping < 0 ? [] : [{ area: { ...area, top: top + 1 }, column: left + grouping }],
      }),
    ]),
  };
}

/** The headings that the paper form puts above several columns. */
function groupHeadings(columns: readonly Column[], { language }: Words, row: number, left: number): Section {
  const starts = columns.flatMap(({ group }, index) =>
    group !== undefined && group !== columns[index - 1]?.group ? [{ group, index }] : [],
  );
  return section(row, {
    cells: starts.map(({ group, index }) => ({ row, column: left + index, value: text(group[language]) })),
    styles: starts.map(({ group, index }) => {
      const length = columns.slice(index).findIndex((column) => column.group !== group);
      const last = length < 0 ? columns.length - 1 : index + length - 1;
      return { area: rowArea(row, left + index, left + last), style: 'Report group heading' };
    }),
  });
}
