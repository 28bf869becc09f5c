import { effects } from '../../form/effects';
import type { ColumnId, EffectId, TableId } from '../../form/ids';
import type { FixedRowsTable } from '../../form/types';
import { units } from '../../form/units';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { effectField } from '../../report/field-path';
import { cellAt, type Report } from '../../report/report';
import { contentOf, inputStyle } from '../cell-content';
import { deviationFormula, percentFormula, stateFormula } from '../effect-formulas';
import { columnWidths, geometry, marginWidth } from '../geometry';
import { cellArea, columnArea, formula, rowArea, text, type PlannedCell } from '../plan';
import type { TableBody } from '../table-body';
import type { StyleName } from '../styles';
import { validationOf } from '../validation';

/** The columns that the workbook computes by itself, between the actual figure and its justification. */
const computed = [
  { id: 'deviation', width: 15, style: 'Report computed figure', of: deviationFormula },
  { id: 'percent', width: 10, style: 'Report computed percent', of: percentFormula },
  { id: 'state', width: 28, style: 'Report computed', of: stateFormula },
] as const;

/** The nine effects: what the form prints, plan and actual, what follows from them, and the justification. */
export function planFixedRowsBody(
  table: FixedRowsTable & { id: TableId },
  words: Words,
  report: Report | null,
): TableBody {
  const { language } = words;
  const { firstColumn, headingRow, firstDataRow } = geometry;
  const lastRow = firstDataRow + table.rows.length - 1;
  const before = table.columns.filter(({ id }) => id !== 'justification');
  const after = table.columns.filter(({ id }) => id === 'justification');
  const order = [...before, ...computed, ...after];
  const at = (id: string) => firstColumn + order.findIndex((column) => column.id === id);
  const right = firstColumn + order.length - 1;
  const inputs = table.columns.filter(({ type }) => type !== 'fixed');

  const printed: Readonly<Record<string, (row: FixedRowsTable['rows'][number]) => string | number>> = {
    number: ({ number }) => number,
    indicator: ({ label }) => label[language],
    unit: ({ unit }) => units[unit][language],
  };
  const rowCells = table.rows.flatMap((fixed, index): PlannedCell[] => {
    const row = firstDataRow + index;
    const effectId = effects.rows.find(({ id }) => id === fixed.id)?.id as EffectId;
    return [
      ...table.columns.flatMap(({ id, type }): PlannedCell[] => {
        if (type === 'fixed') {
          const value = printed[id]?.(fixed) ?? '';
          return [{ row, column: at(id), value: typeof value === 'number' ? value : text(value) }];
        }
        if (report === null) return [];
        return [
          {
            row,
            column: at(id),
            value: contentOf(cellAt(report, effectField(effectId, id as ColumnId<'effects'>))),
          },
        ];
      }),
      ...computed.map(({ id, of }) => ({ row, column: at(id), value: formula(of(effectId, words)) })),
    ];
  });
  const wholeColumn = (id: string) => columnArea(at(id), firstDataRow, lastRow);
  const styleOf = (id: string): StyleName => {
    const own = table.columns.find((column) => column.id === id);
    return own === undefined ? 'Report computed' : inputStyle(own);
  };
  return {
    block: { top: headingRow, left: firstColumn, bottom: lastRow, right },
    columnWidths: [
      marginWidth,
      ...order.map((column) =>
        'width' in column ? column.width : (columnWidths['effects']?.[column.id] ?? 16),
      ),
    ],
    cells: [
      ...order.map((column) => ({
        row: headingRow,
        column: at(column.id),
        value: text('label' in column ? column.label[language] : words.text(`effects.${column.id}`)),
      })),
      ...rowCells,
    ],
    styles: [
      { area: rowArea(headingRow, firstColumn, right), style: 'Report column heading' },
      ...table.columns.map(({ id }) => ({ area: wholeColumn(id), style: styleOf(id) })),
      ...computed.map(({ id, style }) => ({ area: wholeColumn(id), style })),
    ],
    numberFormats: [],
    names: table.rows.flatMap((fixed, index) =>
      inputs.map(({ id }) => ({
        name: fieldName({ table: table.id, row: fixed.id, column: id as ColumnId }),
        area: cellArea(firstDataRow + index, at(id)),
      })),
    ),
    excelTable: null,
    validations: inputs.flatMap((column) => validationOf(column, wholeColumn(column.id), words) ?? []),
    marks: [{ area: wholeColumn('state') }],
    groupLines: [],
    dataBars: [],
    freeze: { rows: firstDataRow, columns: 0 },
    orientation: 'landscape',
  };
}
