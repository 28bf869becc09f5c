import { damaged } from '../../errors';
import { XmlReader, type Tag } from '../xml/xml-reader';

/** An element directly under a sheet's root, and where it stands in the text. */
export interface SheetElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The outline of a sheet's part: its elements in their order. */
export interface SheetOutline {
  readonly root: Tag;
  readonly elements: readonly SheetElement[];
}

/** Walks through a sheet's part; `onRow` reads the rows of its data and must take each whole. */
export function outlineOf(
  xml: string,
  path: string,
  onRow: (reader: XmlReader, row: Tag) => void,
): SheetOutline {
  const reader = new XmlReader(xml, path);
  const root = reader.next();
  if (root?.name !== 'worksheet') throw damaged(`${path} is not a worksheet.`);
  const elements: SheetElement[] = [];
  if (root.kind === 'empty') return { root, elements };
  for (;;) {
    const tag = reader.next();
    if (tag === null || tag.kind === 'close') break;
    if (tag.kind === 'open') {
      if (tag.name === 'sheetData') walkRows(reader, onRow);
      else reader.skip();
    }
    elements.push({ name: tag.name, start: tag.start, end: reader.position });
  }
  if (elements.filter(({ name }) => name === 'sheetData').length > 1)
    throw damaged(`${path} has its data twice.`);
  return { root, elements };
}

function walkRows(reader: XmlReader, onRow: (reader: XmlReader, row: Tag) => void): void {
  for (;;) {
    const tag = reader.next();
    if (tag === null || tag.kind === 'close') return;
    if (tag.name === 'row') onRow(reader, tag);
    else if (tag.kind === 'open') reader.skip();
  }
}
