import type { ColumnId, TableId } from '../../form/ids';
import type { RowsTable } from '../../form/types';
import type { Words } from '../../messages/words';
import { columnName, excelTableName } from '../../report/defined-names';
import { cellAt, rowsOf, type Report } from '../../report/report';
import { contentOf, formatOverride, inputStyle } from '../cell-content';
import { columnWidths, geometry, groupedBy, marginWidth } from '../geometry';
import { cellArea, columnArea, rowArea, text } from '../plan';
import type { TableBody } from '../table-body';
import { validationOf } from '../validation';

/** A table that grows as a person types: an Excel table with a few empty rows to begin with. */
export function planGrowingBody(
  table: RowsTable & { id: TableId },
  words: Words,
  report: Report | null,
): TableBody {
  const { language } = words;
  const { firstColumn, groupRow, headingRow, firstDataRow } = geometry;
  const filled = report === null ? 0 : rowsOf(report, table.id).length;
  const rowCount = Math.max(filled, table.blankRows);
  const lastRow = firstDataRow + rowCount - 1;
  const right = firstColumn + table.columns.length - 1;
  const columns = table.columns.map((column, index) => ({ column, at: firstColumn + index }));
  const area = { top: headingRow, left: firstColumn, bottom: lastRow, right };

  const cells = columns.flatMap(({ column, at }) =>
    Array.from({ length: filled }, (_, index) => ({
      row: firstDataRow + index,
      at,
      column,
      cell:
        report === null
          ? undefined
          : cellAt(report, { table: table.id, row: index + 1, column: column.id as ColumnId }),
    })),
  );
  // Columns that the paper form puts under one heading get that heading above them.
  const groups = columns.filter(({ column }) => column.group !== undefined);
  const [firstOfGroup] = groups;
  const groupLabel = table.columns.find(({ id }) => id === firstOfGroup?.column.group)?.label[language];

  return {
    block: area,
    columnWidths: [marginWidth, ...table.columns.map(({ id }) => columnWidths[table.id]?.[id] ?? 24)],
    cells: [
      ...(firstOfGroup === undefined || groupLabel === undefined
        ? []
        : [{ row: groupRow, column: firstOfGroup.at, value: text(words.text('sheet.indicatorsGroup')) }]),
      ...columns.map(({ column, at }) => ({
        row: headingRow,
        column: at,
        value: text(column.label[language]),
      })),
      ...cells.map(({ row, at, cell }) => ({ row, column: at, value: contentOf(cell) })),
    ],
    styles: [
      ...(firstOfGroup === undefined
        ? []
        : [
            {
              area: rowArea(groupRow, firstOfGroup.at, firstOfGroup.at + groups.length - 1),
              style: 'Report group heading' as const,
            },
          ]),
      { area: rowArea(headingRow, firstColumn, right), style: 'Report column heading' },
      ...columns.map(({ column, at }) => ({
        area: columnArea(at, firstDataRow, lastRow),
        style: inputStyle(column),
      })),
    ],
    numberFormats: cells.flatMap(({ row, at, column, cell }) => {
      const format = formatOverride(cell, column);
      return format === null ? [] : [{ area: cellArea(row, at), format }];
    }),
    names: columns.map(({ column, at }) => ({
      name: columnName(table.id, column.id),
      area: columnArea(at, firstDataRow, lastRow),
    })),
    excelTable: { name: excelTableName(table.id), area },
    validations: columns.flatMap(
      ({ column, at }) => validationOf(column, columnArea(at, firstDataRow, lastRow), words) ?? [],
    ),
    marks: [],
    groupLines: columns
      .filter(({ column }) => column.id === groupedBy[table.id])
      .map(({ at }) => ({ area: { ...area, top: firstDataRow }, column: at })),
    dataBars: [],
    freeze: { rows: firstDataRow, columns: 0 },
    orientation: 'landscape',
  };
}
