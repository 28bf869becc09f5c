import { XmlReader } from './xml-reader';

/** An element as it stands in a text: its name, its attributes, and its places. */
export interface ElementText {
  readonly name: string;
  readonly raw: string;
  readonly xml: string;
  /** What stands between its tags. */
  readonly content: string;
}

/** The elements that stand side by side in a text. */
export function elementsIn(content: string): ElementText[] {
  const text = `<list>${content}</list>`;
  const reader = new XmlReader(text, 'a list');
  const found: ElementText[] = [];
  reader.next();
  for (;;) {
    const tag = reader.next();
    if (tag === null || tag.kind === 'close') return found;
    const inner = tag.kind === 'open' ? text.slice(tag.end, reader.skip()) : '';
    found.push({ name: tag.name, raw: tag.raw, xml: text.slice(tag.start, reader.position), content: inner });
  }
}

/** The one element that a text is. */
export function elementOf(xml: string): ElementText {
  const [element] = elementsIn(xml);
  if (!element) throw new Error('The text holds no element.');
  return element;
}

/** A tag's attributes with some of them set to other values; null takes one away. */
export function withAttributes(raw: string, values: Readonly<Record<string, string | null>>): string {
  let result = raw;
  for (const [name, value] of Object.entries(values)) {
    const pattern = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const attribute = value === null ? '' : ` ${name}="${value}"`;
    result = pattern.test(result) ? result.replace(pattern, () => attribute) : result + attribute;
  }
  return result;
}

/** An element from its parts. */
export const elementXml = (name: string, raw: string, content: string): string =>
  content === '' ? `<${name}${raw}/>` : `<${name}${raw}>${content}</${name}>`;
