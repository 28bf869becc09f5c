import { damaged } from '../../errors';
import { plainText, XmlReader } from '../xml/xml-reader';
import { decodeCellText } from '../xml/xml-text';

/** The texts of the part of shared strings, by their numbers. */
export function readSharedStrings(xml: string, path: string): string[] {
  const texts: string[] = [];
  const reader = new XmlReader(xml, path);
  for (let tag = reader.next(); tag !== null; tag = reader.next()) {
    if (tag.name !== 'si' || tag.kind === 'close' || reader.depth > (tag.kind === 'open' ? 2 : 1)) continue;
    texts.push(tag.kind === 'empty' ? '' : stringText(reader));
  }
  return texts;
}

/**
 * The text of the string item (`si`, `is`) that the reader has just opened: its own text and that of its runs, as Excel
 * shows it. How it is spoken (`rPh`) is no part of it.
 */
export function stringText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = '';
  for (;;) {
    const tag = reader.next();
    if (tag === null) throw damaged('A text breaks off.');
    if (tag.kind === 'close' && reader.depth < depth) return decodeCellText(text);
    if (tag.kind !== 'open') continue;
    if (tag.name === 'rPh') reader.skip();
    else if (tag.name === 't') text += plainText(reader.text.slice(tag.end, reader.skip()));
  }
}
