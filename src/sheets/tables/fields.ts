import type { ColumnId, TableId } from '../../form/ids';
import type { FieldsTable } from '../../form/types';
import { units } from '../../form/units';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { cellAt, type Report } from '../../report/report';
import { contentOf, formatOverride, inputStyle } from '../cell-content';
import { fieldLabelWidth, fieldUnitWidth, fieldValueWidth, geometry, marginWidth } from '../geometry';
import { cellArea, columnArea, rowArea, text } from '../plan';
import type { TableBody } from '../table-body';
import { validationOf } from '../validation';

/** Questions one under another: label, answer, and the answer's unit where it has one. */
export function planFieldsBody(
  table: FieldsTable & { id: TableId },
  words: Words,
  report: Report | null,
): TableBody {
  const { language } = words;
  const { firstColumn: labels, headingRow, firstDataRow } = geometry;
  const answers = labels + 1;
  const unitColumn = labels + 2;
  const hasUnits = table.columns.some(({ unit }) => unit !== undefined);
  const lastRow = firstDataRow + table.columns.length - 1;
  const right = hasUnits ? unitColumn : answers;
  const fields = table.columns.map((column, index) => {
    const path = { table: table.id, row: null, column: column.id as ColumnId };
    const row = firstDataRow + index;
    return { column, row, path, cell: report === null ? undefined : cellAt(report, path) };
  });
  return {
    block: { top: headingRow, left: labels, bottom: lastRow, right },
    columnWidths: [marginWidth, fieldLabelWidth, fieldValueWidth, ...(hasUnits ? [fieldUnitWidth] : [])],
    cells: [
      { row: headingRow, column: labels, value: text(words.text('sheet.fields.question')) },
      { row: headingRow, column: answers, value: text(words.text('sheet.fields.answer')) },
      ...fields.flatMap(({ column, row, cell }) => [
        {
          row,
          column: labels,
          value: text(`${column.number === undefined ? '' : `${column.number}. `}${column.label[language]}`),
        },
        { row, column: answers, value: contentOf(cell) },
        ...(column.unit === undefined
          ? []
          : [{ row, column: unitColumn, value: text(units[column.unit][language]) }]),
      ]),
    ],
    styles: [
      { area: rowArea(headingRow, labels, answers), style: 'Report column heading' },
      { area: columnArea(labels, firstDataRow, lastRow), style: 'Report label' },
      // Answers of all kinds stand under one another, so figures stand left here.
      ...fields.map(({ column, row }) => ({
        area: cellArea(row, answers),
        style: column.type === 'money' ? ('Report input answer' as const) : inputStyle(column),
      })),
      ...fields
        .filter(({ column }) => column.unit !== undefined)
        .map(({ row }) => ({ area: cellArea(row, unitColumn), style: 'Report unit' as const })),
    ],
    numberFormats: fields.flatMap(({ column, row, cell }) => {
      const format = formatOverride(cell, column);
      return format === null ? [] : [{ area: cellArea(row, answers), format }];
    }),
    names: fields.map(({ path, row }) => ({ name: fieldName(path), area: cellArea(row, answers) })),
    excelTable: null,
    validations: fields.flatMap(
      ({ column, row }) => validationOf(column, cellArea(row, answers), words) ?? [],
    ),
    marks: [],
    groupLines: [],
    dataBars: [],
    freeze: { rows: firstDataRow, columns: 0 },
    orientation: 'landscape',
  };
}
