/** A sheet-qualified address as Excel writes it, without dollar signs: `Гендер!B6`, `'Мой лист'!B6:D6`. */
export type CellAddress = string & { readonly __brand: 'CellAddress' };

/** One cell of a workbook; rows and columns count from 0. It is written as an address only where a person reads it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell's address on its own sheet: `localAddress(5, 1)` is `B6`. */
export function localAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area's address on its own sheet: `B6` or `B6:D6`. */
export function localRange(area: Omit<Area, 'sheet'>): string {
  const start = localAddress(area.top, area.left);
  const end = localAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** All cells of an area's columns, however far down: `A:K`. */
export function wholeColumns({ left, right }: Pick<Area, 'left' | 'right'>): string {
  const letters = (column: number) => localAddress(0, column).replace(/\d+$/, '');
  return `${letters(left)}:${letters(right)}`;
}

/**
 * The sheet's name as a reference needs it: quoted unless it is a plain word that cannot be taken for a
 * cell, a row-and-column reference or a truth value.
 */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const looksLikeReference = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(sheet);
  return plain && !looksLikeReference ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A place as Excel writes it: `Гендер!B6`. */
export function addressOf({ sheet, row, column }: Place): CellAddress {
  return `${quoteSheet(sheet)}!${localAddress(row, column)}` as CellAddress;
}

/**
 * The area that a reference names, or null when it names none (`=#REF!`, a constant, several areas).
 *
 * `=Гендер!$B$6:$D$6` → `{ sheet: 'Гендер', top: 5, left: 1, bottom: 5, right: 3 }`
 */
export function parseReference(reference: string): Area | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
      reference,
    );
  if (match === null) return null;
  const [, quoted, plain, firstColumn = '', firstRow = '', lastColumn, lastRow] = match;
  const top = Number(firstRow) - 1;
  const left = columnNumber(firstColumn.toUpperCase());
  return {
    sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"),
    top,
    left,
    bottom: lastRow === undefined ? top : Number(lastRow) - 1,
    right: lastColumn === undefined ? left : columnNumber(lastColumn.toUpperCase()),
  };
}
