import { knownPrefixes, transitional } from './namespaces';
import { XmlReader, type Tag } from './xml-reader';
import { decodeText, encodeAttribute, encodeText } from './xml-text';

/** What each prefix of the text stands for; '' is for names without one. */
type Scope = ReadonlyMap<string, string>;

const declaration = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * An XML text in which every namespace that we know has the prefix by which we know it, so that elements are found by
 * namespace whatever their program called them: `<x:workbook xmlns:x="…main">` → `<workbook xmlns="…main">`. A text that
 * is so already comes back as it is. Throws NotAWorkbookError when the text is not well-formed.
 */
export function canonicalXml(text: string, path: string): string {
  if (isCanonical(text)) {
    checkForm(text, path);
    return text;
  }
  return new Rewriting(text, path).result();
}

function checkForm(text: string, path: string): void {
  const reader = new XmlReader(text, path);
  while (reader.next() !== null);
}

/** Whether every declaration in the text is as we would make it. */
function isCanonical(text: string): boolean {
  if (text.includes('<![CDATA[')) return false;
  let defaults = 0;
  for (const [, prefix = '', double, single] of text.matchAll(declaration)) {
    const namespace = double ?? single ?? '';
    const known = knownPrefixes.get(transitional(namespace));
    if (transitional(namespace) !== namespace) return false;
    if (known === undefined ? reserved.has(prefix) && prefix !== '' : known !== prefix) return false;
    if (prefix === '' && (++defaults > 1 || known === undefined)) return false;
  }
  return true;
}

const reserved = new Set(knownPrefixes.values());

class Rewriting {
  private readonly pieces: string[] = [];
  private readonly scopes: Scope[] = [new Map([['xml', 'xml']])];
  /** The namespace of names without a prefix in what was written, element by element. */
  private readonly written: string[] = [''];
  private readonly reader: XmlReader;

  constructor(
    private readonly text: string,
    path: string,
  ) {
    this.reader = new XmlReader(text, path);
  }

  result(): string {
    let place = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (let tag = this.reader.next(); tag !== null; tag = this.reader.next()) {
      this.pieces.push(withoutSections(this.text.slice(place, tag.start)));
      this.pieces.push(tag.kind === 'close' ? this.closing(tag) : this.opening(tag));
      place = tag.end;
    }
    return this.pieces.join('') + this.text.slice(place);
  }

  private opening(tag: Tag): string {
    const outer = this.scopes.at(-1) ?? new Map<string, string>();
    const scope = scopeOf(tag.raw, outer);
    const element = nameIn(tag.name, scope);
    const around = this.written.at(-1) ?? '';
    let own = around;
    let declared = element.isStrange ? ` xmlns:${strange}="${encodeAttribute(element.namespace)}"` : '';
    if (!element.name.includes(':') && element.namespace !== around) {
      own = element.namespace;
      declared += ` xmlns="${encodeAttribute(own)}"`;
    }
    const isRoot = this.scopes.length === 1;
    if (isRoot) declared += this.rootDeclarations();
    const attributes = attributesIn(tag.raw, scope, isRoot);
    if (tag.kind === 'open') {
      this.scopes.push(scope);
      this.written.push(own);
    }
    return `<${element.name}${declared}${attributes}${tag.kind === 'empty' ? '/' : ''}>`;
  }

  private closing(tag: Tag): string {
    const scope = this.scopes.pop() ?? new Map<string, string>();
    this.written.pop();
    return `</${nameIn(tag.name, scope).name}>`;
  }

  /** The namespaces with a prefix of ours that the text names anywhere, declared at its root. */
  private rootDeclarations(): string {
    const found = new Map<string, string>();
    for (const [, , double, single] of this.text.matchAll(declaration)) {
      const namespace = transitional(decodeText(double ?? single ?? ''));
      const prefix = knownPrefixes.get(namespace);
      if (prefix !== undefined && prefix !== '') found.set(prefix, namespace);
    }
    return [...found].map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join('');
  }
}

/** Text between tags with its quoted sections written out; comments stay. */
const withoutSections = (between: string): string =>
  between.includes('<![CDATA[')
    ? between.replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, quoted: string) => encodeText(quoted))
    : between;

function scopeOf(raw: string, outer: Scope): Scope {
  if (!raw.includes('xmlns')) return outer;
  const scope = new Map(outer);
  for (const [, prefix = '', double, single] of raw.matchAll(declaration))
    scope.set(prefix, transitional(decodeText(double ?? single ?? '')));
  return scope;
}

/** The prefix of ours for a namespace that a prefix of the text stands for. */
function prefixFor(prefix: string, namespace: string): string {
  const known = knownPrefixes.get(namespace);
  if (known !== undefined) return known;
  // A prefix of ours that stands for something else here makes room.
  return prefix !== '' && reserved.has(prefix) ? `${prefix}_` : prefix;
}

/** What elements are called that stand without a prefix in a namespace that we do not know: nobody takes them for ours. */
const strange = 'other_';

function nameIn(name: string, scope: Scope): { name: string; namespace: string; isStrange: boolean } {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const namespace = scope.get(prefix) ?? '';
  if (namespace === '') return { name, namespace, isStrange: false };
  const known = prefixFor(prefix, namespace);
  const own = known === '' && !knownPrefixes.has(namespace) ? strange : known;
  const local = name.slice(colon + 1);
  return { name: own === '' ? local : `${own}:${local}`, namespace, isStrange: own === strange };
}

const attribute = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
/** Attributes of compatibility whose values are lists of prefixes. */
const prefixLists = new Set(['mc:Ignorable', 'Requires', 'mc:MustUnderstand', 'mc:ProcessContent']);

function attributesIn(raw: string, scope: Scope, isRoot: boolean): string {
  return raw.replaceAll(attribute, (_, name: string, value: string) => {
    if (name === 'xmlns') return '';
    if (name === 'conformance' && isRoot) return '';
    if (name.startsWith('xmlns:')) {
      const prefix = name.slice(6);
      const namespace = scope.get(prefix) ?? '';
      return knownPrefixes.has(namespace)
        ? ''
        : ` xmlns:${prefixFor(prefix, namespace)}="${encodeAttribute(namespace)}"`;
    }
    const own = name.includes(':') ? nameIn(name, scope).name : name;
    if (!prefixLists.has(own)) return ` ${own}=${value}`;
    const listed = value
      .slice(1, -1)
      .split(/\s+/)
      .map((prefix) => prefixFor(prefix, scope.get(prefix) ?? ''))
      .filter((prefix) => prefix !== '');
    return ` ${own}="${listed.join(' ')}"`;
  });
}
