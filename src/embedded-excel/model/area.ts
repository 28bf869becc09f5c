import { HostError } from '../errors';
import { columnLimit, rowLimit } from '../../package/sheet-size';

/** A rectangle of cells; row and column count from zero. `B3:C5` is row 2, column 1, 3 rows, 2 columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The whole of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rowCount: rowLimit, columnCount: columnLimit };

const letterCache: string[] = [];

/** The letters of a column that counts from zero: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const known = letterCache[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  letterCache[column] = letters;
  return letters;
}

/** The number of a column from its letters: `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columnCount === columnLimit;
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rowCount === rowLimit;

/** The address without a sheet: `B3:C5`, `B3`, `B:C`, `3:5`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (number: number) => mark + columnLetters(number);
  const row = (number: number) => mark + String(number + 1);
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (isWholeRows(area)) return `${row(area.row)}:${row(lastRow)}`;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(lastColumn)}`;
  const first = column(area.column) + row(area.row);
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** A sheet's name as a formula writes it: `Гендер`, but `'Соц статус'` and `'2023'`. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[RrCc]\d*([Cc]\d*)?$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** The area that an address without a sheet names, or null when it names none. */
export function parseArea(text: string): Area | null {
  const [first, second, more] = text.split(':');
  if (first === undefined || more !== undefined) return null;
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (!start || !end || (start.row === null) !== (end.row === null)) return null;
  if ((start.column === null) !== (end.column === null)) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  const [top, bottom] = order(start.row ?? 0, end.row ?? rowLimit - 1);
  const [left, right] = order(start.column ?? 0, end.column ?? columnLimit - 1);
  if (top < 0 || left < 0 || bottom >= rowLimit || right >= columnLimit) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The area of an address, or an `InvalidArgument` failure that names it. */
export function requireArea(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new HostError('InvalidArgument', `The address ${text} is not valid.`);
  return area;
}

const order = (one: number, other: number): [number, number] => (one <= other ? [one, other] : [other, one]);

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const cell = cellPattern.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined)
    return { row: Number(cell[2]) - 1, column: columnNumber(cell[1]) };
  const column = columnPattern.exec(text);
  if (column?.[1] !== undefined) return { row: null, column: columnNumber(column[1]) };
  const row = rowPattern.exec(text);
  if (row?.[1] !== undefined) return { row: Number(row[1]) - 1, column: null };
  return null;
}

/** The cells that both areas hold, or null when they do not meet. */
export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rowCount &&
  column >= area.column &&
  column < area.column + area.columnCount;

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rowCount === other.rowCount &&
  one.columnCount === other.columnCount;

/** Whether every cell of the inner area lies in the outer one. */
export function encloses(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && sameArea(common, inner);
}

/** What is left of an area when a hole is cut from it: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const parts: Area[] = [];
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  if (common.row > area.row) parts.push({ ...area, rowCount: common.row - area.row });
  if (below < area.row + area.rowCount)
    parts.push({ ...area, row: below, rowCount: area.row + area.rowCount - below });
  const band = { row: common.row, rowCount: common.rowCount };
  if (common.column > area.column)
    parts.push({ ...band, column: area.column, columnCount: common.column - area.column });
  if (right < area.column + area.columnCount) {
    parts.push({ ...band, column: right, columnCount: area.column + area.columnCount - right });
  }
  return parts;
}
