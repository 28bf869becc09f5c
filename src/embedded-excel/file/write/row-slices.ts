import { columnLetters, columnNumber } from '../../model/area';
import { oneAttribute, type Tag, type XmlReader } from '../xml/xml-reader';
import { outlineOf, type SheetOutline } from '../read/sheet-elements';

/** A cell as it stands in a sheet's text. */
export interface CellSlice {
  readonly column: number;
  readonly raw: string;
  readonly xml: string;
  /** What stands between its tags. */
  readonly content: string;
}

/** A row as it stands in a sheet's text. */
export interface RowSlice {
  readonly row: number;
  readonly raw: string;
  readonly xml: string;
  readonly cells: readonly CellSlice[];
}

/** The rows of a sheet's text, each with the texts of its cells, and the outline of the sheet. */
export function rowSlices(xml: string, path: string): { rows: Map<number, RowSlice>; outline: SheetOutline } {
  const rows = new Map<number, RowSlice>();
  let before = -1;
  const outline = outlineOf(xml, path, (reader, tag) => {
    const slice = sliceRow(reader, tag, before);
    before = slice.row;
    rows.set(slice.row, slice);
  });
  return { rows, outline };
}

function sliceRow(reader: XmlReader, tag: Tag, before: number): RowSlice {
  const number = oneAttribute(tag.raw, 'r');
  const row = number === undefined ? before + 1 : Number(number) - 1;
  const cells: CellSlice[] = [];
  if (tag.kind === 'empty') return { row, raw: tag.raw, xml: reader.text.slice(tag.start, tag.end), cells };
  let column = -1;
  for (;;) {
    const inner = reader.next();
    if (inner === null || inner.kind === 'close') break;
    const content = inner.kind === 'open' ? reader.text.slice(inner.end, reader.skip()) : '';
    if (inner.name !== 'c') continue;
    const address = /^[A-Za-z]+/.exec(oneAttribute(inner.raw, 'r') ?? '')?.[0];
    column = address === undefined ? column + 1 : columnNumber(address);
    cells.push({ column, raw: inner.raw, xml: reader.text.slice(inner.start, reader.position), content });
  }
  return { row, raw: tag.raw, xml: reader.text.slice(tag.start, reader.position), cells };
}

export const cellAddress = (row: number, column: number): string => columnLetters(column) + String(row + 1);
