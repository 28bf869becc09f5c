import { monthOf } from './months';

/** The smallest pieces of a text that matter to dates. Every piece stands at `[start, end)`. */
export type DateToken = { start: number; end: number } & (
  | { kind: 'full'; year: number; month: number; day: number }
  | { kind: 'day-month'; month: number; day: number }
  | { kind: 'month-year'; month: number; year: number }
  | { kind: 'quarter'; month: number; lastMonth: number }
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'month'; month: number; from: boolean }
  | { kind: 'year-word'; leads: boolean }
  | { kind: 'dash' | 'tight-dash' | 'until' | 'and' | 'ordinal-ending' | 'lead' | 'word' | 'break' }
);

/** A century's worth of two-digit years: `18.07.23` is 2023. */
const TWO_DIGIT_CENTURY = 2000;

const PIECE = new RegExp(
  [
    String.raw`(?<iso>\d{4}([.\-/])\d{1,2}\2\d{1,2})(?!\d)`,
    String.raw`(?<dmy>\d{1,2}(?:([./])\d{1,2}\4(?:\d{4}|\d{2})|-\d{1,2}-\d{4}))(?!\d|\.\d)`,
    String.raw`(?<monthYear>(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2})(?![\d.]*\d)`,
    String.raw`(?<dayMonth>\d{1,2}\.\d{2})(?!\d)\.?`,
    String.raw`\b(?:(?<firstPart>IV|III|II|I|[1-4])[ \u00a0]?[-–—][ \u00a0]?)?(?<part>IV|III|II|I|[1-4])(?:-\p{L}{1,3})?[ \u00a0-]{0,2}(?<span>(?:квартал|тоқсан|полугоди|жартыжылды)\p{L}*)`,
    String.raw`(?<number>\d+)`,
    String.raw`(?<word>\p{L}+\.?)`,
    String.raw`(?<dash>[ \u00a0]*[-–—][ \u00a0]*)`,
    String.raw`(?<space>[ \u00a0\u202f\u2009«»"“”„]+)`,
    String.raw`(?<other>[^])`,
  ].join('|'),
  'gu',
);

const YEAR_WORD =
  /^(?:г|гг|год|года|году|годом|годы|годов|годах|ж|жж|жыл|жылы|жылғы|жылдың|жылдан|жылға|жылда|жылдар|жылдары)\.?$/u;
const UNTIL = new Set(['по', 'до']);
const AND = new Set(['и', 'және', 'мен', 'пен', 'бен']);
const LEAD = new Set(['с', 'со', 'от', 'в', 'во', 'период', 'дни', 'дата', 'даты']);
const ORDINAL_ENDING = new Set(['го', 'е', 'ое', 'й', 'ого', 'ші', 'шы']);
/** The Kazakh case "from": "мамырдан", after which the end of the range follows. */
const KAZAKH_FROM = /[әғқңөұүһі].*[днт][ае]н$|^(?:мамыр|маусым|тамыз|наурыз)(?:ы)?[днт]ан$/u;

/** Cuts a text into tokens. Spaces and quotation marks vanish; a line break is a `break`. Linear in its length. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(PIECE)) {
    const token = tokenOf(match, text);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, text: string): DateToken | null {
  const groups = match.groups ?? {};
  const at = { start: match.index, end: match.index + match[0].length };
  const { iso, dmy, monthYear, dayMonth, firstPart, part, span, number, word, dash, space } = groups;
  if (space !== undefined) return null;
  if (word !== undefined) return wordToken(word, at);
  if (dash !== undefined) {
    const tight = dash.length === 1;
    return { ...at, kind: tight ? 'tight-dash' : 'dash' };
  }
  // "№ 3", "1.2.2023.5": the digits go on from something that is no date.
  const before = text.slice(Math.max(0, at.start - 2), at.start);
  if (/^\d/u.test(match[0]) && /(?:[\d.]|№[ \u00a0]?)$/u.test(before)) return { ...at, kind: 'word' };
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = figures(iso);
    return { ...at, kind: 'full', year, month, day };
  }
  if (dmy !== undefined) {
    const [day = 0, month = 0, year = 0] = figures(dmy);
    return { ...at, kind: 'full', year: year < 100 ? year + TWO_DIGIT_CENTURY : year, month, day };
  }
  if (monthYear !== undefined) {
    const [month = 0, year = 0] = figures(monthYear);
    return { ...at, kind: 'month-year', month, year };
  }
  if (dayMonth !== undefined) {
    const [day = 0, month = 0] = figures(dayMonth);
    return { ...at, kind: 'day-month', month, day };
  }
  if (part !== undefined && span !== undefined) return quarterToken(firstPart ?? part, part, span, at);
  if (number !== undefined) return { ...at, kind: 'number', value: Number(number), digits: number.length };
  return { ...at, kind: match[0] === ',' ? 'and' : 'break' };
}

function wordToken(word: string, at: { start: number; end: number }): DateToken {
  const lower = word.toLowerCase();
  if (YEAR_WORD.test(lower)) return { ...at, kind: 'year-word', leads: /^жыл(?:ғы|дың)/u.test(lower) };
  const bare = lower.replace(/\.$/u, '');
  // A full stop belongs to an abbreviation ("сент."), not to a word that ends a sentence.
  const end = at.end - (bare.length < lower.length && bare.length > 5 ? 1 : 0);
  const month = monthOf(bare);
  if (month !== null) return { start: at.start, end, kind: 'month', month, from: KAZAKH_FROM.test(bare) };
  if (UNTIL.has(lower)) return { ...at, kind: 'until' };
  if (AND.has(lower)) return { ...at, kind: 'and' };
  if (LEAD.has(lower)) return { ...at, kind: 'lead' };
  if (ORDINAL_ENDING.has(lower)) return { ...at, kind: 'ordinal-ending' };
  return { ...at, kind: 'word' };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

function quarterToken(
  first: string,
  last: string,
  span: string,
  at: { start: number; end: number },
): DateToken {
  const months = /^(?:полугоди|жартыжылды)/u.test(span.toLowerCase()) ? 6 : 3;
  const lastMonth = (ROMAN[last] ?? Number(last)) * months;
  if (lastMonth > 12) return { ...at, kind: 'word' };
  return { ...at, kind: 'quarter', month: ((ROMAN[first] ?? Number(first)) - 1) * months + 1, lastMonth };
}

function figures(text: string): number[] {
  return text.split(/[.\-/]/u).map(Number);
}
