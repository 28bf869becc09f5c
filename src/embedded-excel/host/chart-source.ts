import { formatArea, quoteSheetName, type Area } from '../model/area';
import { newChartFont, type ChartSeries } from '../model/chart';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { RangeTarget } from './host-session';

const reference = (sheet: Sheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;

/** A series with nothing but its figures. */
export const newSeries = (values: string): ChartSeries => ({
  name: null,
  nameReference: null,
  values,
  categories: null,
  color: null,
  hasDataLabels: false,
  labelFont: newChartFont(),
  labelPosition: null,
  gapWidth: null,
});

/** The cells by which `seriesOf` tells headings from figures: all corners of the block but the last. */
export const cornersOf = ({ sheet, area }: RangeTarget): (Cell | undefined)[] => [
  sheet.find(area.row, area.column),
  sheet.find(area.row, area.column + area.columnCount - 1),
  sheet.find(area.row + area.rowCount - 1, area.column),
];

/** The series that Excel makes of a block: its first row names them and its first column the categories, where they are text. */
export function seriesOf({ sheet, area }: RangeTarget, seriesBy: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const isText = (row: number, column: number): boolean => {
    const value = sheet.find(row, column)?.value;
    return value === undefined || value === null || typeof value === 'string';
  };
  const corner = area.rowCount > 1 && area.columnCount > 1 && isText(area.row, area.column);
  const headRow =
    area.rowCount > 1 &&
    (corner || isText(area.row, area.column)) &&
    isText(area.row, area.column + area.columnCount - 1);
  const headColumn = area.columnCount > 1 && isText(area.row + area.rowCount - 1, area.column);
  const top = area.row + (headRow ? 1 : 0);
  const left = area.column + (headColumn ? 1 : 0);
  const rows = area.rowCount - (headRow ? 1 : 0);
  const columns = area.columnCount - (headColumn ? 1 : 0);
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columns > rows);
  return Array.from({ length: byRows ? rows : columns }, (_, step) => {
    const values = byRows
      ? { row: top + step, column: left, rowCount: 1, columnCount: columns }
      : { row: top, column: left + step, rowCount: rows, columnCount: 1 };
    const named = byRows ? headColumn : headRow;
    const categorised = byRows ? headRow : headColumn;
    const name = byRows
      ? { ...values, column: area.column, columnCount: 1 }
      : { ...values, row: area.row, rowCount: 1 };
    const categories = byRows
      ? { row: area.row, column: left, rowCount: 1, columnCount: columns }
      : { row: top, column: area.column, rowCount: rows, columnCount: 1 };
    return {
      ...newSeries(reference(sheet, values)),
      nameReference: named ? reference(sheet, name) : null,
      categories: categorised ? reference(sheet, categories) : null,
    };
  });
}
