import { SaxesParser } from 'saxes';
import { Refusal } from '../document/refusal';
import { encodingOf } from '../package/xml-encoding';

/** The attributes of an element; an identifier of a relation is `r:id`, whatever prefix its program gave it. */
export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * What is told of the parts of an XML text. Names are without their prefixes; elements of a namespace that is none of a
 * workbook's are called ''. The root has the depth 1.
 */
export interface XmlListener {
  readonly open?: (name: string, attributes: XmlAttributes, depth: number) => void;
  readonly close?: (name: string, depth: number) => void;
  readonly text?: (text: string) => void;
}

/** The namespaces whose elements are read here, in both editions of the standard. */
const ours = new Set([
  '',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
  'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  'urn:embedded-excel:add-in-data',
]);

/** The namespaces of the attributes that name a relation. */
const ofRelations = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/**
 * Reads an XML text from its first tag to its last. Throws a Refusal for what is not well formed, and for another root
 * than the one that is wanted; null takes any.
 */
export function scanXml(bytes: Uint8Array, root: string | null, { open, close, text }: XmlListener): void {
  const parser = new SaxesParser();
  const refuse = (cause?: unknown): never => {
    throw new Refusal('damaged', 'A part is not well-formed XML.', { cause });
  };
  const scopes = new Scopes();
  parser.on('doctype', () => refuse());
  parser.on('error', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    const depth = scopes.enter(name, attributes);
    if (depth === 1 && root !== null && scopes.name !== root)
      throw new Refusal('damaged', `A part with the root ${root} has the root ${name}.`);
    open?.(scopes.name, scopes.attributesOf(attributes), depth);
  });
  parser.on('closetag', () => {
    close?.(scopes.name, scopes.depth);
    scopes.leave();
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decoded(bytes)).close();
}

/** The elements that are open, and what prefixes stand for within them. */
class Scopes {
  private readonly names: string[] = [];
  private readonly outer: ReadonlyMap<string, string>[] = [];
  private prefixes: ReadonlyMap<string, string> = new Map();

  get depth(): number {
    return this.names.length;
  }

  /** What the innermost element is called. */
  get name(): string {
    return this.names.at(-1) ?? '';
  }

  /** Goes into an element, and gives its depth. */
  enter(name: string, attributes: XmlAttributes): number {
    this.outer.push(this.prefixes);
    this.prefixes = this.declaredBy(attributes);
    const colon = name.indexOf(':');
    const namespace = this.prefixes.get(name.slice(0, Math.max(0, colon))) ?? (colon < 0 ? '' : null);
    return this.names.push(namespace !== null && ours.has(namespace) ? name.slice(colon + 1) : '');
  }

  leave(): void {
    this.names.pop();
    this.prefixes = this.outer.pop() ?? new Map<string, string>();
  }

  /** The attributes with the identifier of a relation under the prefix that we know. */
  attributesOf(attributes: XmlAttributes): XmlAttributes {
    for (const name in attributes) {
      if (!name.endsWith(':id')) continue;
      if (ofRelations.has(this.prefixes.get(name.slice(0, -3)) ?? ''))
        return { ...attributes, 'r:id': attributes[name] ?? '' };
    }
    return attributes;
  }

  private declaredBy(attributes: XmlAttributes): ReadonlyMap<string, string> {
    let found: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      found ??= new Map(this.prefixes);
      found.set(name.slice(6), attributes[name] ?? '');
    }
    return found ?? this.prefixes;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('damaged', 'The text of a part is in no encoding that can be read.', { cause });
  }
}

/** The text of a cell as the file writes it: `_x000D_` is the character of that number ([MS-OI29500], ST_Xstring). */
export function cellText(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
