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
/** "планируется в 2021 году", "2021 жылы жоспарлануда": a year in the sentence of a plan. */
const PLANNED =
  /(?<!\p{L})(?:планиру(?:ет|ют)(?:ся)?|запланирован[аоы]?|намечен[аоы]?|предстоит|ожидается|будет|будут|жоспарлан(?:уда|ып|ады)|күтілуде|болады)(?!\p{L})/giu;
const ANY_YEAR = new RegExp(
  String.raw`(?:(?<!\p{L})(?:в|на)[ \u00a0]+)?${YEAR}[ \u00a0]*(?:году|годы|год|жылы|жылға)(?!\p{L})`,
  'giu',
);
const NEAR = 120;

/**
 * The years that a text speaks of as still to come: "к 2020 году", "до 2021", "2021 жылға дейін", "2021 жылға қарай",
 * and a year within the sentence of "планируется", "будет", "жоспарлануда". Whether the year is past is the rule's
 * to judge. In the order written.
 */
export function findComingYears(text: string): ComingYear[] {
  const found = new Map<number, ComingYear>();
  const take = (match: RegExpExecArray): void => {
    const year = match.groups?.['year'];
    if (year === undefined) return;
    const at = match.index + match[0].indexOf(year);
    if (found.has(at)) return;
    found.set(at, {
      year: Number(year),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  };
  for (const pattern of [RUSSIAN, KAZAKH]) for (const match of text.matchAll(pattern)) take(match);
  const plans = [...text.matchAll(PLANNED)].map(({ index }) => index);
  let plan = 0;
  for (const match of text.matchAll(ANY_YEAR)) {
    while ((plans[plan + 1] ?? Number.POSITIVE_INFINITY) < match.index - NEAR) plan += 1;
    const near = plans.slice(plan, plan + 4).some((index) => sameSentence(text, index, match.index));
    if (near) take(match);
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

function sameSentence(text: string, a: number, b: number): boolean {
  const [start, end] = a < b ? [a, b] : [b, a];
  return end - start <= NEAR && !/[;\n]|[.!?]\s+\p{Lu}/u.test(text.slice(start, end + 1));
}
