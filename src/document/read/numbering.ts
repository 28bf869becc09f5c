import { child, isOn, numberIn, type XmlElement } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** A list has nine levels (ECMA-376 part 1, 17.9.6). */
const levelsOfList = 9;

/** What numbers, if any, Word prints before paragraphs; asked once a paragraph, in the order of the document. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly ofStyle: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
  private readonly counts = new Map<string, number[]>();

  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    this.lists = numbering === null ? new Map() : readLists(numbering);
    this.ofStyle = styles === null ? new Map() : readStyles(styles);
  }

  /** The number before the paragraph with these properties, "2.1."; empty for none and for bullets. */
  next(properties: XmlElement | undefined): string {
    const own = child(properties, 'w:numPr');
    const styleId = child(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
    const ofStyle = this.ofStyle.get(styleId);
    const listId = child(own, 'w:numId')?.attributes['w:val'] ?? ofStyle?.list;
    const list = listId === undefined ? undefined : this.lists.get(listId);
    if (list === undefined) return '';
    const level = Math.min(levelsOfList - 1, numberIn(child(own, 'w:ilvl'), 'w:val', ofStyle?.level ?? 0));
    return this.count(list, level);
  }

  private count(list: List, level: number): string {
    // Lists that share an abstract definition count on together.
    const counts = this.counts.get(list.abstractId) ?? [];
    this.counts.set(list.abstractId, counts);
    const startOf = (at: number): number => list.levels.get(at)?.start ?? 1;
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
    counts.length = level + 1;
    const { format, text } = list.levels.get(level) ?? { format: 'none', text: '' };
    if (format === 'bullet' || format === 'none') return '';
    return text
      .replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        return written(counts[at] ?? startOf(at), list.levels.get(at)?.format ?? 'decimal');
      })
      .trim();
  }
}

function readLevel(element: XmlElement): [number, Level] {
  return [
    numberIn(element, 'w:ilvl', 0),
    {
      start: numberIn(child(element, 'w:start'), 'w:val', 1),
      format: child(element, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      text: child(element, 'w:lvlText')?.attributes['w:val'] ?? '',
    },
  ];
}

function readLists(root: XmlElement): Map<string, List> {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  for (const element of root.children) {
    const levels = element.children.filter(({ name }) => name === 'w:lvl').map(readLevel);
    if (element.name === 'w:abstractNum') {
      abstracts.set(element.attributes['w:abstractNumId'] ?? '', new Map(levels));
    }
    if (element.name !== 'w:num') continue;
    const id = element.attributes['w:numId'] ?? '';
    const abstractId = child(element, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const overrides = element.children.filter(({ name }) => name === 'w:lvlOverride');
    const base = abstracts.get(abstractId) ?? new Map<number, Level>();
    // A list with values of its own starts anew.
    const counter = overrides.length > 0 ? `${abstractId}/${id}` : abstractId;
    lists.set(id, { abstractId: counter, levels: new Map([...base, ...overrides.map(overridden(base))]) });
  }
  return lists;
}

function overridden(base: ReadonlyMap<number, Level>) {
  return (element: XmlElement): [number, Level] => {
    const at = numberIn(element, 'w:ilvl', 0);
    const own = child(element, 'w:lvl');
    const level = own === undefined ? base.get(at) : readLevel(own)[1];
    const usual = level ?? { start: 1, format: 'decimal', text: `%${at + 1}.` };
    return [at, { ...usual, start: numberIn(child(element, 'w:startOverride'), 'w:val', usual.start) }];
  };
}

function readStyles(root: XmlElement): Map<string, { list: string; level: number }> {
  const result = new Map<string, { list: string; level: number }>();
  for (const style of root.children) {
    const numPr = child(child(style, 'w:pPr'), 'w:numPr');
    const list = child(numPr, 'w:numId')?.attributes['w:val'];
    if (style.name !== 'w:style' || list === undefined || isOn(child(style, 'w:semiHidden'))) continue;
    result.set(style.attributes['w:styleId'] ?? '', {
      list,
      level: numberIn(child(numPr, 'w:ilvl'), 'w:val', 0),
    });
  }
  return result;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const longestRoman = 4000;
const latin = 'abcdefghijklmnopqrstuvwxyz';
/** Word leaves ё, й, ъ, ы and ь out of Russian lists. */
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';

function roman(value: number): string {
  if (value < 1 || value >= longestRoman) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of romans) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** After its last letter an alphabet begins anew, with doubled letters: z, aa, bb. */
function lettered(value: number, letters: string): string {
  if (value < 1) return String(value);
  const times = Math.min(10, Math.floor((value - 1) / letters.length) + 1);
  return letters.charAt((value - 1) % letters.length).repeat(times);
}

function written(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return lettered(value, latin).toUpperCase();
    case 'lowerLetter':
      return lettered(value, latin);
    case 'russianUpper':
      return lettered(value, cyrillic).toUpperCase();
    case 'russianLower':
      return lettered(value, cyrillic);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}
