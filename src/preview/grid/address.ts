/** A cell's column in letters: 0 gives A, 27 gives AB. */
export function columnLetters(column: number): string {
  const first = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return first === 0 ? last : columnLetters(first - 1) + last;
}

/** A cell's address without its sheet: `{ row: 5, column: 1 }` gives B6. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A place in a workbook. */
export interface Place {
  /** The sheet's name; null for the sheet on which the text stands. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const pattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Reads the place that a link or a person names: `#'Соц статус'!$B$6`, `B6:D9`. Null when it is none. */
export function readPlace(text: string): Place | null {
  const match = pattern.exec(text.replace(/^#/, '').trim());
  if (match === null) return null;
  const [, quoted, plain, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] =
    match;
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Where a `HYPERLINK` formula leads when its first argument is a plain text; null otherwise. */
export function hyperlinkTarget(formula: string | null): string | null {
  const match = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula ?? '');
  return match?.[1]?.replaceAll('""', '"') ?? null;
}
