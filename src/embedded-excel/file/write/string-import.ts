import { plainText } from '../xml/xml-reader';
import { decodeCellText } from '../xml/xml-text';
import { OrderedPart } from './ordered-parts';

/** Brings texts from a package that was written anew into the shared strings of an opened file. */
export class StringImport {
  private readonly fresh: readonly string[];
  private readonly numbers = new Map<number, number>();
  private readonly added: string[] = [];
  private texts: readonly string[] | null = null;
  private plain: ReadonlyMap<string, number> | null = null;

  /** @param standing the texts of the file, by their numbers. */
  constructor(
    private readonly sourceXml: string,
    private readonly standing: readonly string[],
    freshXml: string | null,
  ) {
    this.fresh = freshXml === null ? [] : new OrderedPart(freshXml, ['si']).all('si').map(({ xml }) => xml);
  }

  /** Whether a text of the file has parts with formats of their own. */
  hasRuns(number: number): boolean {
    return this.items()[number]?.includes('<r>') === true;
  }

  /** The number in the file for the text that has this one in the package written anew. */
  number(freshNumber: number): number {
    const known = this.numbers.get(freshNumber);
    if (known !== undefined) return known;
    const item = this.fresh[freshNumber] ?? '<si><t/></si>';
    const number =
      this.plainTexts().get(textOfItem(item)) ?? this.standing.length + this.added.push(item) - 1;
    this.numbers.set(freshNumber, number);
    return number;
  }

  /** The texts of the file without formats of their own and without how they are spoken. */
  private plainTexts(): ReadonlyMap<string, number> {
    if (this.plain === null) {
      const plain = new Map<string, number>();
      this.items().forEach((item, number) => {
        const text = this.standing[number];
        if (text !== undefined && !/<(?:r|rPh)[\s>]/.test(item) && !plain.has(text)) plain.set(text, number);
      });
      this.plain = plain;
    }
    return this.plain;
  }

  private items(): readonly string[] {
    this.texts ??= new OrderedPart(this.sourceXml, ['si']).all('si').map(({ xml }) => xml);
    return this.texts;
  }

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  /** The text of the part with what was added; its counts, which are hints, are left out. */
  text(): string {
    const open = this.sourceXml.replace(/<sst([^>]*?)\/>\s*$/, '<sst$1></sst>');
    const [tag = '<sst>'] = /<sst\b[^>]*>/.exec(open) ?? [];
    const counted = open.replace(tag, () =>
      tag.replaceAll(/\s(?:count|uniqueCount)\s*=\s*("[^"]*"|'[^']*')/g, ''),
    );
    const at = endOfItems(counted);
    return counted.slice(0, at) + this.added.join('') + counted.slice(at);
  }
}

/** New texts stand after the last one and before what may follow them. */
function endOfItems(xml: string): number {
  const last = Math.max(xml.lastIndexOf('</si>') + 5, endOfEmptyItem(xml));
  return last > 5 ? last : xml.lastIndexOf('</sst>');
}

function endOfEmptyItem(xml: string): number {
  const at = xml.lastIndexOf('<si/>');
  return at < 0 ? 0 : at + 5;
}

/** The text of a string item that was written anew, which has no runs. */
const textOfItem = (item: string): string => decodeCellText(plainText(item));
