import { readingsOf, tableOf, type DocumentForm, type LayoutPart, type WordLayout } from '../layout';
import { LabelIndex } from '../labels/label-index';
import {
  afterLeadingMark,
  endOfLabel,
  isPartOf,
  likeness,
  likenessBound,
  looseText,
  type LooseText,
} from '../labels/loose-text';

type LinePart = Extract<LayoutPart, { kind: 'line' }>;

/** What a text of the form stands before. */
export type Target =
  | { readonly kind: 'title' | 'heading' }
  | { readonly kind: 'line'; readonly part: LinePart }
  | { readonly kind: 'text'; readonly table: string; readonly column: string }
  | { readonly kind: 'by-hand' };

interface Label {
  readonly text: LooseText;
  /** The number that the form prints before it, or an empty text. */
  readonly number: string;
  readonly target: Target;
}

/** A text of the form at the beginning of a paragraph, and where what the person wrote begins. */
export interface LabelFound {
  readonly target: Target;
  readonly valueStart: number;
  /** From `alikeUnderNumber` to 1. */
  readonly likeness: number;
}

/** From here on two texts say the same; below it lie headings of other forms and prose. */
const alike = 0.8;
/** Under the same number as in the form a freer wording will do, such as another translation. */
const alikeUnderNumber = 0.65;
/** So much more alike a longer passage must be than one that a mark ends. */
const clearlyMore = 0.05;
/** A heading cut short counts from two words and so many letters on: "Конкретные результаты". */
const shortestPart = 12;
const likenessOfPart = 0.85;
/** The first word of a label may be misspelled, or be broken in two. */
const alikeWord = 0.5;
const alikeWords = 0.6;
/** Labels are at most so long; what a person writes may be longer. */
const longestLabel = 700;
const mostCuts = 16;
/** Without any mark behind it a label must be this long to be told from prose. */
const shortestUnmarked = 20;
/** With the number of its line in front a shorter one will do. */
const shortestUnmarkedNumbered = 12;

/** Where a label may end: behind a colon, a bracket, a question mark, a dash, a sentence, a line. */
const labelEnd = /[:：?;/|\n\t)]|\.(?=\s)|\s[–—-](?=\s)|[.]$|$/gu;

interface Candidate extends LabelFound {
  readonly label: LooseText;
}

interface Best extends Candidate {
  readonly weight: number;
  /** A mark that ends labels stands behind it, not just the end of a sentence. */
  readonly marked: boolean;
}

/**
 * A short text behind a long label is hardly noticed by likeness: where no mark parts them, the label ends with its
 * last letter.
 */
function better(best: Best | null, unmarked: Candidate | null): Candidate | null {
  if (best === null || unmarked === null) return best ?? unmarked;
  // A label that the text spells out further than that is the surer one.
  if (unmarked.valueStart > best.valueStart && best.likeness < 1) return unmarked;
  return !best.marked && best.likeness < 1 && best.label === unmarked.label ? unmarked : best;
}

/** The texts of a form, found at the beginning of paragraphs however they are spelled. */
export class Labels {
  /** The labels by their first word, and those words to be looked among. */
  private readonly byWord: ReadonlyMap<string, readonly Label[]>;
  private readonly words: LabelIndex;

  constructor(
    form: DocumentForm,
    private readonly layout: WordLayout,
  ) {
    const byWord = new Map<string, Label[]>();
    for (const [written, target] of layout.parts.flatMap((part) => labelsOf(form, part))) {
      const text = this.loose(written.slice(afterLeadingMark(written)));
      const [first = '', second = ''] = text.words;
      // One letter has no pairs to compare by: "М.П."
      const word = first.length > 1 ? first : first + second;
      byWord.set(word, [...(byWord.get(word) ?? []), { text, number: numberBefore(written), target }]);
    }
    this.byWord = byWord;
    this.words = new LabelIndex([...byWord.keys()].map((word) => looseText(word)));
  }

  /** Prepares a text as the labels were. */
  loose(text: string): LooseText {
    return looseText(text, this.layout.abbreviations);
  }

  /** The longest text of the form that the paragraph begins with, or null. */
  find(paragraph: string): LabelFound | null {
    const start = afterLeadingMark(paragraph);
    const head = paragraph.slice(start, start + longestLabel);
    const candidates = this.candidates(head);
    if (candidates.length === 0) return null;
    const number = numberBefore(paragraph);
    let best: Best | null = null;
    const cuts = cutsOf(head).map((cut) => ({ ...cut, readings: this.readingsOf(cut.text) }));
    for (const label of candidates) {
      const least = number !== '' && number === label.number ? alikeUnderNumber : alike;
      const found = bestCut(label, cuts, start, least);
      if (found !== null && (best === null || found.weight > best.weight)) best = found;
    }
    const found = better(best, this.unmarked(head, start, candidates));
    return found === null ? null : this.withOtherLanguage(found, paragraph);
  }

  /** What may be a label: the text, and the text without what stands in brackets. */
  private readingsOf(text: string): LooseText[] {
    const whole = this.loose(text);
    return text.includes('(') ? [whole, this.loose(text.replace(/\([^)]*\)?/gu, ' '))] : [whole];
  }

  /** A form in two languages says each label twice, with a stroke or a line between. */
  private withOtherLanguage(found: LabelFound, paragraph: string): LabelFound {
    const joint =
      /^[\s/|]*/u.exec(paragraph.slice(found.valueStart, found.valueStart + longestLabel))?.[0] ?? '';
    const twice = /[/|\n]/u.test(joint) || /[/|\n]/u.test(paragraph.charAt(found.valueStart - 1));
    if (!twice) return found;
    const at = found.valueStart + joint.length;
    const other = this.find(paragraph.slice(at, at + longestLabel));
    return other === null || other.target !== found.target
      ? found
      : { ...found, valueStart: at + other.valueStart };
  }

  private unmarked(head: string, start: number, candidates: readonly Label[]): Candidate | null {
    let best: Candidate | null = null;
    let longest = (start > 0 ? shortestUnmarkedNumbered : shortestUnmarked) - 1;
    for (const { text, target } of candidates) {
      if (text.letters.length <= longest) continue;
      const end = endOfLabel(head, text);
      if (end === -1) continue;
      longest = text.letters.length;
      best = { label: text, target, valueStart: start + end, likeness: 1 };
    }
    return best;
  }

  /** The labels whose first word the text might begin with: most prose begins with none. */
  private candidates(head: string): Label[] {
    const begin = this.loose(head.slice(0, 60));
    const word = looseText(begin.words[0] ?? '');
    const second = looseText((begin.words[0] ?? '') + (begin.words[1] ?? ''));
    const like = new Set([
      ...this.words.near(word, alikeWord).keys(),
      ...this.words.near(second, alikeWords).keys(),
    ]);
    return [...like].flatMap((id) => this.byWord.get(this.words.labels[id]?.letters ?? '') ?? []);
  }
}

/**
 * Where a label ends, if the text begins with it at all. What follows a label may by chance make it a little more
 * alike, so a mark that ends labels counts before all that stands behind it.
 */
function bestCut(
  { text: label, target }: Label,
  cuts: readonly (Cut & { readonly readings: readonly LooseText[] })[],
  start: number,
  least: number,
): Best | null {
  let best: Best | null = null;
  for (const { end, marked, readings } of cuts) {
    for (const reading of readings) {
      const like = alikeness(label, reading, least);
      const needed = best === null ? least : best.likeness + (best.marked ? clearlyMore : 0);
      if (like < least || (best !== null && like <= needed)) continue;
      const weight = like * Math.min(label.letters.length, reading.letters.length);
      best = { label, marked, target, valueStart: start + end, likeness: like, weight };
    }
  }
  return best;
}

const numberBefore = (text: string): string => /^\s*(\d{1,2})[.)]/u.exec(text)?.[1] ?? '';

function alikeness(label: LooseText, text: LooseText, least: number): number {
  if (text.letters.length < 3) return 0;
  if (
    text.words.length >= 2 &&
    text.letters.length >= shortestPart &&
    label.letters.startsWith(text.letters) &&
    isPartOf(text, label)
  ) {
    return text.letters.length === label.letters.length ? 1 : likenessOfPart;
  }
  return likenessBound(label, text) < least ? 0 : likeness(label, text);
}

interface Cut {
  readonly text: string;
  readonly end: number;
  readonly marked: boolean;
}

function cutsOf(head: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of head.matchAll(labelEnd)) {
    const at = match.index;
    // A bracket or a question mark belongs to the label; a colon right behind it ends it.
    const behind = /^[\s\u00a0]*[:：]/u.exec(head.slice(at + match[0].length));
    const end = at + match[0].length + (match[0] === ':' ? 0 : (behind?.[0].length ?? 0));
    const marked = behind !== null || /[:：?\t\n)]/u.test(match[0]);
    cuts.push({ text: head.slice(0, at + (match[0] === ')' ? 1 : 0)), end, marked });
    if (cuts.length === mostCuts) break;
  }
  return cuts;
}

function labelsOf(form: DocumentForm, part: LayoutPart): [string, Target][] {
  const all = (texts: readonly string[], target: Target): [string, Target][] =>
    texts.map((text) => [text, target]);
  switch (part.kind) {
    case 'title':
      return all([...readingsOf(part.said), ...Object.values(form.title)], { kind: 'title' });
    case 'heading':
      return all(readingsOf(part.said), { kind: 'heading' });
    case 'line':
      return [...all(readingsOf(part.said), { kind: 'line', part }), ...labelsOfFields(form, part)];
    case 'text': {
      const target: Target = { kind: 'text', table: part.table, column: part.column };
      return all([...readingsOf(part.said), ...labelsOfColumn(form, part.table, part.column)], target);
    }
    case 'table':
      return [
        ...all(Object.values(tableOf(form, part.table).title), { kind: 'heading' }),
        ...(part.labelRows ?? []).flatMap(({ table, column, said }) =>
          all([...readingsOf(said), ...labelsOfColumn(form, table, column)], { kind: 'text', table, column }),
        ),
      ];
    case 'by-hand':
      return all(readingsOf(part.said), { kind: 'by-hand' });
  }
}

function labelsOfColumn(form: DocumentForm, table: string, column: string): string[] {
  const label = tableOf(form, table).columns.find(({ id }) => id === column)?.label;
  return label === undefined ? [] : Object.values(label);
}

/** The fields of a line may stand on lines of their own, as may a line of one field. */
function labelsOfFields(form: DocumentForm, part: LinePart): [string, Target][] {
  return part.fields.flatMap((field) => {
    const marks = field.mark === undefined ? [] : readingsOf(field.mark).filter((mark) => mark.length > 5);
    const alone: LinePart = { ...part, fields: [{ column: field.column }] };
    return [...labelsOfColumn(form, part.table, field.column), ...marks].map((text): [string, Target] => [
      text,
      { kind: 'line', part: alone },
    ]);
  });
}
