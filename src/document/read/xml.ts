import { SaxesParser } from 'saxes';
import type { Limits } from '../package/limits';
import { Refusal } from '../refusal';

/** An element of a part, with a name of ours: `w:p` whatever prefix and edition of the format the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, kept for elements that hold text of the document. */
  text: string;
}

const namespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
};

/** Elements whose text is text of the document. */
const holdsText = new Set(['w:t', 'm:t', 'a:t', 'w:instrText']);

/** What only tells how things look: left out while reading, so that memory grows with the text alone. */
const looksOnly = new Set([
  'w:tcBorders',
  'w:tblBorders',
  'w:tblCellMar',
  'w:tcMar',
  'w:shd',
  'w:rFonts',
  'w:tabs',
  'w:pBdr',
  'w:sz',
  'w:szCs',
  'w:color',
  'w:lang',
  'w:spacing',
  'w:ind',
  'w:jc',
  'w:sectPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:binData',
  'w:latentStyles',
]);

function decode(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('damaged', 'The text of a part is not Unicode.', { cause });
  }
}

const nameOf = (uri: string, local: string, prefix: string): string => {
  const known = namespaces[uri];
  if (known !== undefined) return `${known}:${local}`;
  return prefix === '' ? local : `${prefix}:${local}`;
};

/**
 * The tree of a part. Throws a Refusal for XML that is not well formed, for a document type declaration (the format
 * forbids it, and it is how a file would point at other files) and for elements nested beyond every sense.
 */
export function parsePart(bytes: Uint8Array, limits: Limits): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let skipped = 0;
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Refusal('damaged', 'A part declares a document type.');
  });
  parser.on('error', (cause) => {
    throw new Refusal('damaged', 'A part is not well-formed XML.', { cause });
  });
  parser.on('opentag', (tag) => {
    const name = nameOf(tag.uri, tag.local, tag.prefix);
    if (skipped > 0 || looksOnly.has(name)) {
      skipped += 1;
      return;
    }
    count += 1;
    if (count > limits.elements) throw new Refusal('too-big', 'A part has more elements than any report.');
    if (open.length > limits.depth) throw new Refusal('too-big', 'Elements are nested too deep.');
    const attributes: Record<string, string> = {};
    for (const { uri, local, prefix, value } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns') attributes[nameOf(uri, local, prefix)] = value;
    }
    const element: XmlElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1;
    else open.pop();
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (skipped === 0 && element !== undefined && holdsText.has(element.name)) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decode(bytes)).close();
  return root.children[0] ?? root;
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The value of a switch such as `<w:vanish/>`: absent is false, present is true unless it says otherwise. */
export function isOn(element: XmlElement | undefined): boolean {
  const value = element?.attributes['w:val'];
  return element !== undefined && value !== '0' && value !== 'false' && value !== 'off';
}

/** A whole number in an attribute, or the fallback. */
export function numberIn(element: XmlElement | undefined, attribute: string, fallback: number): number {
  const value = Number.parseInt(element?.attributes[attribute] ?? '', 10);
  return Number.isSafeInteger(value) ? value : fallback;
}
