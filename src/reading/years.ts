import { comingVerbs, comparisons, notPast, plans } from './lexicon/coming';
import { anyOf } from './lexicon/word-list';
import { Text } from './text/text';
import { matchesOf } from './text/matches';

/** A year that a text speaks of as coming. */
export interface ComingYear {
  year: number;
  /** As written, `cell.slice(start, end)`: "к 2020 году". */
  text: string;
  start: number;
  end: number;
}

const YEAR = String.raw`(?<!\d)(?<year>(?:19|20)\d{2})(?!\d|[./-]\d)`;
/** The year's word, or an end without one: "до 2000 просмотров" is no year. */
const YEAR_WORD = String.raw`(?:[ \u00a0]*(?:году|года|год|г(?!\p{L})\.?)|(?=[ \u00a0]*(?:[,.;:)»\n]|$)))`;

/** "к 2020 году" and "до 2021 года" look ahead; a day or month before the year is no matter. */
const RUSSIAN = new RegExp(
  String.raw`(?<!\p{L})(?:к|ко|до)[ \u00a0]+(?:(?:конц[уа]|начал[уа]|середин[еы])[ \u00a0]+)?${YEAR}${YEAR_WORD}`,
  'giu',
);
const KAZAKH = new RegExp(
  String.raw`${YEAR}[ \u00a0]*(?:жылға|ж\.)[ \u00a0]+(?:дейін|қарай)(?!\p{L})`,
  'giu',
);
/** "планируется в 2021 году", "продолжит в 2026 году", "2021 жылы жоспарлануда": a year in the sentence of a plan. */
const PLANNED = new RegExp(
  `(?<!\\p{L}|был[аои]?[ \\u00a0])(?:${[...plans, anyOf(comingVerbs)].join('|')})(?!\\p{L})`,
  'giu',
);
/** "2019 жылы қабылданған бағдарлама", "2019 жылы құрылып": the year is of what was done then. */
const NOT_DONE = String.raw`(?![ \u00a0]+(?:\p{L}+[ \u00a0]+)?\p{L}{2,}(?:ған|ген|қан|кен|ып|іп)(?!\p{L}))`;
const ANY_YEAR = new RegExp(
  String.raw`(?:(?<!\p{L})(?:в|на)[ \u00a0]+)?${YEAR}[ \u00a0]*(?:году|годы|год|г\.|жылы|жылға)(?!\p{L})${NOT_DONE}`,
  'giu',
);
const NEAR = 120;

/** A verb of the past: what its sentence says of a year is not to come. Nouns that only look like one are named. */
const PAST = new RegExp(
  `(?<!\\p{L})(?!(?:${notPast.join('|')})\\p{L}{0,2}(?!\\p{L}))(?:был[аои]?|\\p{L}{2,}(?:[аиуыя]л|(?<![тдм])ел|шл)[аои]?(?:с[ья])?|\\p{L}{3,}(?:ано|ен[аоы]))(?!\\p{L})`,
  'iu',
);
/** A Kazakh verb of the past at the end of its clause: құрылды, болған жоқ, жұмыс істеді. */
const PAST_IN_KAZAKH =
  /(?:[бвгджзклмнңпрстфхшу](?:ды|ді|ты|ті)|істеді|(?:ған|ген|қан|кен)(?:[ \u00a0](?:жоқ|еді|болатын))?|еді)[ \u00a0]*(?=[.,;!\n]|$)/iu;
/** "вырос на 10% к 2023 году", "по отношению к 2019 году": the year is what is compared with. */
const COMPARED = new RegExp(`${comparisons}[ \\u00a0]*$`, 'iu');
const END_OF_SENTENCE = /[;\n]|[.!?]\s+\p{Lu}/u;
/** Where a clause ends between a year and the plan behind it: "Принят в 2016 году и будет действовать". */
const CLAUSE = /,|(?<!\p{L})(?:и|а|но|және)(?!\p{L})/u;

/**
 * The years that a text speaks of as still to come: "к 2020 году", "до 2021", "2021 жылға дейін", "2021 жылға қарай",
 * and a year within the sentence of "планируется", "будет", "жоспарлануда". Whether the year is past is the rule's
 * to judge. In the order written.
 */
export function findComingYears(source: string): ComingYear[] {
  const cell = Text.of(source);
  const { text } = cell;
  const found = new Map<number, ComingYear>();
  const take = (match: RegExpExecArray): void => {
    const year = match.groups?.['year'];
    if (year === undefined) return;
    const at = match.index + match[0].indexOf(year);
    if (found.has(at)) return;
    found.set(at, {
      year: Number(year),
      ...cell.passage(match.index, match.index + match[0].length),
    });
  };
  for (const pattern of [RUSSIAN, KAZAKH]) {
    for (const match of matchesOf(text, pattern)) if (!isOfThePast(text, match)) take(match);
  }
  const plans = matchesOf(text, PLANNED).map(({ index }) => index);
  let plan = 0;
  for (const match of matchesOf(text, ANY_YEAR)) {
    while ((plans[plan + 1] ?? Number.POSITIVE_INFINITY) < match.index - NEAR) plan += 1;
    const near = plans.slice(plan, plan + 4).some((index) => belongTogether(text, index, match));
    if (near) take(match);
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Whether a plan and a year stand in one sentence, with no clause of its own between them. */
function belongTogether(text: string, plan: number, { index, 0: year }: RegExpExecArray): boolean {
  const [start, end] = plan < index ? [plan, index] : [index, plan];
  if (end - start > NEAR || END_OF_SENTENCE.test(text.slice(start, end + 1))) return false;
  // "планируется обучить группы, созданные в 2024 году"
  return plan < index
    ? !text.slice(plan, index).includes(',')
    : !CLAUSE.test(text.slice(index + year.length, plan));
}

/** Whether "до 2020 года" and the like only compares, or stands in a sentence of the past that plans nothing. */
function isOfThePast(text: string, { index, 0: passage }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index);
  if (COMPARED.test(before)) return true;
  const from = before.split(END_OF_SENTENCE).at(-1) ?? '';
  const behind = text.slice(index + passage.length, index + passage.length + NEAR);
  const sentence = `${from}${passage}${behind.split(END_OF_SENTENCE)[0] ?? ''}`;
  return sentence.search(PLANNED) === -1 && (PAST.test(sentence) || PAST_IN_KAZAKH.test(sentence));
}
