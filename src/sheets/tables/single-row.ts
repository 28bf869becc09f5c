import type { ColumnId, TableId } from '../../form/ids';
import type { SingleRowTable } from '../../form/types';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { cellAt, type Report } from '../../report/report';
import { contentOf, inputStyle } from '../cell-content';
import { controlLine } from '../control-line';
import { geometry, marginWidth, singleRowColumnWidth } from '../geometry';
import { cellArea, rowArea, text } from '../plan';
import type { TableBody } from '../table-body';
import { validationOf } from '../validation';

/** A row of headings, a row of figures as in the form, and below it the line that adds them up. */
export function planSingleRowBody(
  table: SingleRowTable & { id: TableId },
  words: Words,
  report: Report | null,
): TableBody {
  const { language } = words;
  const { firstColumn, headingRow, firstDataRow } = geometry;
  const right = firstColumn + table.columns.length - 1;
  const controlRow = firstDataRow + 2;
  const control = controlLine(table.id, words);
  const fields = table.columns.map((column, index) => ({
    column,
    at: firstColumn + index,
    path: { table: table.id, row: null, column: column.id as ColumnId },
  }));
  return {
    block: { top: headingRow, left: firstColumn, bottom: firstDataRow, right },
    columnWidths: [marginWidth, ...table.columns.map(() => singleRowColumnWidth(table.columns.length))],
    cells: [
      ...fields.flatMap(({ column, at, path }) => [
        { row: headingRow, column: at, value: text(column.label[language]) },
        {
          row: firstDataRow,
          column: at,
          value: report === null ? null : contentOf(cellAt(report, path)),
        },
      ]),
      ...(control === null ? [] : [{ row: controlRow, column: firstColumn, value: control }]),
    ],
    styles: [
      { area: rowArea(headingRow, firstColumn, right), style: 'Report column heading' },
      ...fields.map(({ column, at }) => ({ area: cellArea(firstDataRow, at), style: inputStyle(column) })),
      { area: cellArea(controlRow, firstColumn), style: 'Report control' },
    ],
    numberFormats: [],
    names: fields.map(({ path, at }) => ({ name: fieldName(path), area: cellArea(firstDataRow, at) })),
    excelTable: null,
    validations: fields.flatMap(
      ({ column, at }) => validationOf(column, cellArea(firstDataRow, at), words) ?? [],
    ),
    marks: [{ area: rowArea(controlRow, firstColumn, right) }],
    groupLines: [],
    dataBars: [],
    freeze: { rows: firstDataRow, columns: 0 },
    orientation: 'landscape',
  };
}
