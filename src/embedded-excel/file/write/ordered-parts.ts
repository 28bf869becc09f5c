import { elementsIn, elementXml, type ElementText } from '../xml/xml-elements';

/** The text of a part's root with its elements, some of which can be replaced, added in their order, or taken away. */
export class OrderedPart {
  private readonly before: string;
  private readonly after: string;
  private elements: { readonly name: string; readonly xml: string }[];

  /** @param order the names of the root's elements in the order that the format asks for. */
  constructor(
    xml: string,
    private readonly order: readonly string[],
  ) {
    const root = /<(?![?!])([^\s/>]+)((?:\s[^>]*?)?)(\/?)>/.exec(xml);
    if (!root) throw new Error('The part has no root.');
    const [tag, name = '', raw = '', empty] = root;
    const end = empty === '/' ? -1 : xml.lastIndexOf('</');
    this.before = `${xml.slice(0, root.index)}<${name}${raw}>`;
    this.after = empty === '/' ? `</${name}>` : xml.slice(end);
    this.elements = empty === '/' ? [] : elementsIn(xml.slice(root.index + tag.length, end));
  }

  /** The elements of a name. */
  all(name: string): ElementText[] {
    return this.elements.filter((element) => element.name === name).flatMap(({ xml }) => elementsIn(xml));
  }

  first(name: string): ElementText | null {
    return this.all(name)[0] ?? null;
  }

  names(): string[] {
    return this.elements.map(({ name }) => name);
  }

  /** All elements, in their order. */
  children(): ElementText[] {
    return elementsIn(this.elements.map(({ xml }) => xml).join(''));
  }

  /** Puts elements in the place of all. */
  setChildren(elements: readonly { readonly name: string; readonly xml: string }[]): void {
    this.elements = [...elements];
  }

  /** Puts texts in the place of all elements of a name. */
  set(name: string, texts: readonly string[]): void {
    const made = texts.filter((xml) => xml !== '').map((xml) => ({ name, xml }));
    const at = this.elements.findIndex((element) => element.name === name);
    const others = this.elements.filter((element) => element.name !== name);
    const place = at >= 0 ? at : this.placeOf(name);
    this.elements = [...others.slice(0, place), ...made, ...others.slice(place)];
  }

  /** The text of the part. */
  text(): string {
    return this.before + this.elements.map(({ xml }) => xml).join('') + this.after;
  }

  /** Before the first element that must follow it. */
  private placeOf(name: string): number {
    const rank = this.order.indexOf(name);
    const at = this.elements.findIndex((element) => this.order.indexOf(element.name) > rank);
    return at < 0 ? this.elements.length : at;
  }
}

/** A counted list in a part: `<fonts count="2">…</fonts>`. */
export class CountedList {
  readonly items: string[];
  private readonly raw: string;
  private changed = false;

  constructor(
    private readonly part: OrderedPart,
    private readonly name: string,
  ) {
    const element = part.first(name);
    this.raw = element?.raw ?? '';
    this.items = element ? elementsIn(element.content).map(({ xml }) => xml) : [];
  }

  /** Adds an item, and gives its number. */
  add(xml: string): number {
    this.changed = true;
    return this.items.push(xml) - 1;
  }

  replace(index: number, xml: string): void {
    this.changed = true;
    this.items[index] = xml;
  }

  /** Puts the list back into its part. */
  save(): void {
    if (!this.changed) return;
    const raw = `${this.raw.replace(/\s+count\s*=\s*("[^"]*"|'[^']*')/, '')} count="${String(this.items.length)}"`;
    this.part.set(this.name, [elementXml(this.name, raw, this.items.join(''))]);
  }
}
