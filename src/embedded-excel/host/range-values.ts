import { displayText } from '../calculation/display-text';
import { writeCell } from '../calculation/write-cell';
import { HostError } from '../errors';
import { contains, intersect, isWholeColumns, isWholeRows } from '../model/area';
import { isErrorValue, type Cell, type CellValue } from '../model/cell';
import type { CellStyle } from '../model/style';
import type { HostSession, RangeTarget } from './host-session';

/** The most cells that Excel gives or takes at once. */
const cellLimit = 5_000_000;

/** A matrix with what `read` makes of every cell; null for whole rows or columns, as Excel answers. */
export function readCells<Value>(
  range: RangeTarget,
  read: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] | null {
  const { area, sheet } = range;
  if (isWholeColumns(area) || isWholeRows(area) || area.rowCount * area.columnCount > cellLimit) return null;
  const matrix: Value[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = sheet.rows.get(row);
    const line: Value[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      line.push(read(cells?.get(column), row, column));
    }
    matrix.push(line);
  }
  return matrix;
}

/** A value on the wire: an empty cell is an empty text, an error its name. */
export const wireValue = (value: CellValue): string | number | boolean => {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
};

export const readValues = (range: RangeTarget, session: HostSession): unknown => {
  session.calculated();
  return readCells(range, (cell) => wireValue(cell?.value ?? null));
};

export const readValueTypes = (range: RangeTarget, session: HostSession): unknown => {
  session.calculated();
  return readCells(range, (cell) => valueType(cell?.value ?? null));
};

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

export const readFormulas = (range: RangeTarget): unknown =>
  readCells(range, (cell) =>
    cell?.formula === undefined ? wireValue(cell?.value ?? null) : `=${cell.formula}`,
  );

export const readText = (range: RangeTarget, session: HostSession): unknown => {
  session.calculated();
  return readCells(range, (cell, row, column) =>
    displayText(cell?.value ?? null, range.sheet.styleAt(row, column).numberFormat, session.model.locale),
  );
};

export const readNumberFormats = (range: RangeTarget): unknown =>
  readCells(range, (_, row, column) => range.sheet.styleAt(row, column).numberFormat);

/** Checks a matrix against a range: rows and columns must be as many. A single value stands for every cell. */
function matrixFor(range: RangeTarget, value: unknown): (row: number, column: number) => unknown {
  const { area } = range;
  if (!Array.isArray(value)) return () => value;
  const rows: unknown[] = value;
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      `The number of rows or columns in the input array does not match the size of the range (${String(area.rowCount)} × ${String(area.columnCount)}).`,
    );
  }
  return (row, column) => (rows[row] as unknown[])[column];
}

/** Writes values or formulas; both take the same words in Excel. */
export function writeValues(range: RangeTarget, value: unknown, session: HostSession): void {
  const { area, sheet } = range;
  if (isWholeColumns(area) || isWholeRows(area)) {
    throw new HostError('InvalidArgument', 'Values cannot be written to whole rows or columns.');
  }
  const valueAt = matrixFor(range, value);
  session.requireUnlocked(sheet, area);
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const [cellRow, cellColumn] = [area.row + row, area.column + column];
      const hidden = merges.some(
        (merge) =>
          contains(merge, cellRow, cellColumn) && (merge.row !== cellRow || merge.column !== cellColumn),
      );
      if (!hidden) writeCell(sheet, cellRow, cellColumn, valueAt(row, column), 'en-US');
    }
  }
  renameTableColumns(range);
  session.model.report({ kind: 'cells', sheet, area, changeType: 'RangeEdited' });
}

/** A header cell of a table is its column's name: always text, never empty, never twice the same. */
export function renameTableColumns(range: RangeTarget): void {
  const { sheet, area } = range;
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header = intersect({ ...table.area, rowCount: 1 }, area);
    if (!header) continue;
    for (let place = header.column; place < header.column + header.columnCount; place++) {
      const column = table.columns[place - table.area.column];
      if (!column) continue;
      const cell = sheet.cell(header.row, place);
      const written = cell.value === null ? '' : String(wireValue(cell.value));
      const others = new Set(
        table.columns.filter((other) => other !== column).map((other) => other.name.toLowerCase()),
      );
      // Excel's limit on the name of a column.
      const wanted = written === '' ? `Column${String(column.id)}` : written.slice(0, 255);
      let name = wanted;
      for (let number = 2; others.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`;
      column.name = name;
      cell.formula = undefined;
      cell.value = name;
    }
  }
}

/** Writes number formats: one for all or a matrix; null leaves a cell as it is. */
export function writeNumberFormats(range: RangeTarget, value: unknown, session: HostSession): void {
  const { area, sheet } = range;
  const formatAt = matrixFor(range, value);
  session.requireAllowed(sheet, 'allowFormatCells');
  const withFormat = (style: CellStyle, format: unknown): CellStyle => {
    if (format === null) return style;
    if (typeof format !== 'string') throw new HostError('InvalidArgument', 'A number format is text.');
    requireNumberFormat(format);
    return { ...style, numberFormat: format === '' ? 'General' : format };
  };
  if (!Array.isArray(value)) {
    sheet.restyle(area, (style) => withFormat(style, value));
  } else {
    const made = new Map<CellStyle, Map<unknown, CellStyle>>();
    for (let row = 0; row < area.rowCount; row++) {
      for (let column = 0; column < area.columnCount; column++) {
        const style = sheet.styleAt(area.row + row, area.column + column);
        const format = formatAt(row, column);
        let byFormat = made.get(style);
        if (!byFormat) made.set(style, (byFormat = new Map()));
        let result = byFormat.get(format);
        if (!result) byFormat.set(format, (result = withFormat(style, format)));
        if (result !== style) sheet.cell(area.row + row, area.column + column).style = result;
      }
    }
  }
  session.model.report({ kind: 'format', sheet, area });
}

/** Refuses what Excel refuses as a number format: an open quotation or more than four sections. */
export function requireNumberFormat(format: string): void {
  const bare = format.replaceAll(/"[^"]*"|\\./g, '');
  const illegal =
    bare.includes('"') ||
    bare.split(';').length > 4 ||
    (bare.match(/\[/g)?.length ?? 0) !== (bare.match(/\]/g)?.length ?? 0);
  if (illegal) throw new HostError('InvalidArgument', `The number format ${format} is not valid.`);
}
