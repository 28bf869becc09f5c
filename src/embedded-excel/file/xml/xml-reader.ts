import { damaged } from '../../errors';
import { limits } from '../limits';
import { decodeText } from './xml-text';

/** A tag with its attributes, and where it stands: the character after `<` and its `>` are within. */
export interface Tag {
  readonly kind: 'open' | 'empty' | 'close';
  readonly name: string;
  /** The attributes as they stand. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const tagPattern = /<(\/?)([^\s<>/!?='"]+)((?:\s+[^\s<>/='"]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Walks through the tags of an XML text one by one, and sees to it that every one is closed in its order. What stands
 * between tags is had from their places. Throws NotAWorkbookError at the first thing that is not XML.
 */
export class XmlReader {
  private place = 0;
  private readonly open: string[] = [];
  private seenRoot = false;

  constructor(
    readonly text: string,
    private readonly path: string,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.place = 1;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.open.length;
  }

  /** The place after the tag that was read last. */
  get position(): number {
    return this.place;
  }

  /** The next tag, or null after the last. */
  next(): Tag | null {
    for (;;) {
      const at = this.text.indexOf('<', this.place);
      this.checkBetween(this.place, at < 0 ? this.text.length : at);
      if (at < 0) {
        if (this.open.length > 0 || !this.seenRoot) throw damaged(`${this.path} breaks off.`);
        return null;
      }
      const past = this.pastOther(at);
      if (past === at) return this.tagAt(at);
      this.place = past;
    }
  }

  /** Goes to the end of the element that was just opened, and gives the place where its content ends. */
  skip(): number {
    const depth = this.open.length - 1;
    for (;;) {
      const tag = this.next();
      if (tag === null) throw damaged(`${this.path} breaks off.`);
      if (tag.kind === 'close' && this.open.length === depth) return tag.start;
    }
  }

  private tagAt(at: number): Tag {
    tagPattern.lastIndex = at;
    const match = tagPattern.exec(this.text);
    if (!match) throw damaged(`${this.path} is not well-formed at ${String(at)}.`);
    const [whole, slash, name = '', raw = '', empty] = match;
    this.place = at + whole.length;
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    if (kind === 'close') {
      if (raw !== '' || empty === '/' || this.open.pop() !== name)
        throw damaged(`${this.path} closes ${name}, which is not open.`);
    } else {
      if (this.open.length === 0 && this.seenRoot) throw damaged(`${this.path} has two roots.`);
      this.seenRoot = true;
      if (kind === 'open' && this.open.push(name) > limits.depth) throw damaged(`${this.path} is too deep.`);
    }
    return { kind, name, raw, start: at, end: this.place };
  }

  /** The place after a comment, an instruction or a quoted section that begins here; the same place for a tag. */
  private pastOther(at: number): number {
    const text = this.text;
    if (text.startsWith('<?', at)) return this.after('?>', at);
    if (text.startsWith('<!--', at)) return this.after('-->', at);
    if (text.startsWith('<![CDATA[', at) && this.open.length > 0) return this.after(']]>', at);
    if (text.startsWith('<!', at))
      throw damaged(`${this.path} has a declaration that a package must not have.`);
    return at;
  }

  private after(mark: string, from: number): number {
    const end = this.text.indexOf(mark, from);
    if (end < 0) throw damaged(`${this.path} breaks off.`);
    return end + mark.length;
  }

  private checkBetween(from: number, to: number): void {
    if (this.open.length === 0 && this.text.slice(from, to).trim() !== '')
      throw damaged(`${this.path} has text outside of its root.`);
  }
}

/** The attributes of a tag by their names. */
export function attributesOf(raw: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const [, name = '', double, single] of raw.matchAll(attributePattern)) {
    if (result.has(name)) throw damaged(`The attribute ${name} stands twice.`);
    result.set(name, decodeText((double ?? single ?? '').replaceAll(/[\n\t]/g, ' ')));
  }
  return result;
}

/** One attribute of a tag, without the cost of reading the others; for values that hold no references. */
export function oneAttribute(raw: string, name: string): string | undefined {
  let found: string | undefined;
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    if (raw.charCodeAt(at - 1) > 32) continue;
    const match = valuePattern.exec(raw.slice(at + name.length, at + name.length + 60));
    if (!match) continue;
    if (found !== undefined) throw damaged(`The attribute ${name} stands twice.`);
    found = match[1] ?? match[2] ?? '';
  }
  return found;
}
const valuePattern = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** The text of an element's content: what stands between its tags, without the tags of what is inside. */
export function plainText(content: string): string {
  if (!content.includes('<')) return decodeText(content);
  let text = '';
  let place = 0;
  for (const match of content.matchAll(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>/g,
  )) {
    text += decodeText(content.slice(place, match.index)) + (match[1] ?? '');
    place = match.index + match[0].length;
  }
  return text + decodeText(content.slice(place));
}
