import { SaxesParser } from 'saxes';
import { Refusal } from '../document/refusal';

/** What is told of the parts of an XML text; names are without their prefixes. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads an XML text from its first tag to its last. Throws a Refusal for what is not well formed. */
export function scanXml(bytes: Uint8Array, { open, close, text }: XmlListener): void {
  const parser = new SaxesParser();
  const refuse = (cause?: unknown): never => {
    throw new Refusal('damaged', 'A part is not well-formed XML.', { cause });
  };
  parser.on('doctype', () => refuse());
  parser.on('error', refuse);
  if (open !== undefined)
    parser.on('opentag', ({ name, attributes }) => {
      open(local(name), attributes);
    });
  if (close !== undefined)
    parser.on('closetag', ({ name }) => {
      close(local(name));
    });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decoded(bytes)).close();
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('damaged', 'The text of a part is not Unicode.', { cause });
  }
}

/** The text of a cell as the file writes it: `_x000D_` is the character of that number ([MS-OI29500], ST_Xstring). */
export function cellText(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
