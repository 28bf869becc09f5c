import { DASH, DIGIT, GAP, kindAt, LETTER, NARROW_SPACE, runEnd, widthAt } from './characters';
import { monthOf } from './months';
import { remembered } from './remembered';

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

/** Dates in figures; in a sticky pattern, for they are tried where a figure begins. */
const IN_FIGURES = new RegExp(
  [
    String.raw`(\d{4}([.\-/])\d{1,2}\2\d{1,2})(?!\d)`,
    String.raw`(\d{1,2}(?:([./])\d{1,2}\4(?:\d{4}|\d{2})|-\d{1,2}-\d{4}))(?!\d|\.\d)`,
    String.raw`((?:0?[1-9]|1[0-2])\.(?:19|20)\d{2})(?![\d.]*\d)`,
    String.raw`(\d{1,2}\.\d{2})(?!\d)\.?`,
  ].join('|'),
  'uy',
);
const QUARTER =
  /\b(?:(IV|III|II|I|[1-4])[ \u00a0]?[-–—][ \u00a0]?)?(IV|III|II|I|[1-4])(?:-\p{L}{1,3})?[ \u00a0-]{0,2}((?:квартал|тоқсан|полугоди|жартыжылды)\p{L}*)/uy;

const YEAR_WORD =
  /^(?:г|гг|год|года|году|годом|годы|годов|годах|ж|жж|жыл|жылы|жылғы|жылдың|жылдан|жылға|жылда|жылдар|жылдары)\.?$/u;
const UNTIL = new Set(['по', 'до']);
const AND = new Set(['и', 'және', 'мен', 'пен', 'бен']);
const LEAD = new Set(['с', 'со', 'от', 'в', 'во', 'период', 'дни', 'дата', 'даты']);
const ORDINAL_ENDING = new Set(['го', 'е', 'ое', 'й', 'ого', 'ші', 'шы']);
/** The Kazakh case "from": "мамырдан", after which the end of the range follows. */
const KAZAKH_FROM = /[әғқңөұүһі].*[днт][ае]н$|^(?:мамыр|маусым|тамыз|наурыз)(?:ы)?[днт]ан$/u;

/**
 * What a text must hold for any of its tokens to make a date: a date in figures, a year and its word, a quarter or a
 * month. Most texts hold none and need not be cut.
 */
const SIGN_OF_DATE =
  /\d[./-]\d{1,2}[./-]\d|\d\.(?:19|20)\d\d|(?:19|20|21)\d\d[ \u00a0\u202f\u2009«»"“”„]*[гж]|квартал|тоқсан|полугоди|жартыжылды|январ|феврал|март|апрел|ма(?:й|[яю](?![а-я])|ем?(?![а-я]))|ию[нл]|август|сентябр|октябр|ноябр|декабр|янв|фев|апр|авг|сен|окт|ноя|дек|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан|қараша/iu;

/**
 * Cuts a text into tokens; gives none where they could not make a date. Spaces and quotation marks vanish; a line
 * break is a `break`. Linear in its length.
 */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  if (!SIGN_OF_DATE.test(text)) return tokens;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === LETTER) {
      const quarter = text[at] === 'I' ? quarterAt(text, at) : null;
      const letters = runEnd(text, at, LETTER);
      const end = quarter?.end ?? (text[letters] === '.' ? letters + 1 : letters);
      tokens.push(quarter ?? wordToken(text.slice(at, end), at, end));
      at = end;
    } else if (kind === DIGIT) {
      const token = figureAt(text, at);
      tokens.push(token);
      at = token.end;
    } else {
      at = readMark(text, at, tokens);
    }
  }
  return tokens;
}

/** Reads what is neither word nor figure; gives the place behind it. */
function readMark(text: string, start: number, tokens: DateToken[]): number {
  const dash = runEnd(text, start, NARROW_SPACE);
  if ((kindAt(text, dash) & DASH) !== 0) {
    const end = runEnd(text, dash + 1, NARROW_SPACE);
    tokens.push({ kind: end === start + 1 ? 'tight-dash' : 'dash', start, end });
    return end;
  }
  const spaces = runEnd(text, dash, NARROW_SPACE | GAP);
  if (spaces > start) return spaces;
  const end = start + widthAt(text, start);
  tokens.push({ kind: text[start] === ',' ? 'and' : 'break', start, end });
  return end;
}

function figureAt(text: string, start: number): DateToken {
  const digits = runEnd(text, start, DIGIT);
  const token =
    (digits < text.length && './-'.includes(text.charAt(digits)) ? dateInFigures(text, start) : null) ??
    (digits === start + 1 ? quarterAt(text, start) : null);
  const end = token?.end ?? digits;
  // "№ 3", "1.2.2023.5": the digits go on from something that is no date.
  if (goesOn(text, start)) return { kind: 'word', start, end };
  return token ?? { kind: 'number', start, end, value: Number(text.slice(start, end)), digits: end - start };
}

function goesOn(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (start === 0) return false;
  if (before === '.' || kindAt(text, start - 1) === DIGIT) return true;
  if (before === '№') return true;
  return kindAt(text, start - 1) === NARROW_SPACE && text[start - 2] === '№';
}

function dateInFigures(text: string, start: number): DateToken | null {
  IN_FIGURES.lastIndex = start;
  const match = IN_FIGURES.exec(text);
  if (match === null) return null;
  const [whole, iso, , dmy, , monthYear, dayMonth] = match;
  const end = start + whole.length;
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = figures(iso);
    return { kind: 'full', start, end, year, month, day };
  }
  if (dmy !== undefined) {
    const [day = 0, month = 0, year = 0] = figures(dmy);
    return { kind: 'full', start, end, year: year < 100 ? year + TWO_DIGIT_CENTURY : year, month, day };
  }
  if (monthYear !== undefined) {
    const [month = 0, year = 0] = figures(monthYear);
    return { kind: 'month-year', start, end, month, year };
  }
  const [day = 0, month = 0] = figures(dayMonth ?? '');
  return { kind: 'day-month', start, end, month, day };
}

type Meaning =
  | { kind: 'month'; month: number; from: boolean; stop: boolean }
  | { kind: 'year-word'; leads: boolean }
  | { kind: 'until' | 'and' | 'ordinal-ending' | 'lead' | 'word' };

/** What a word with its full stop means to dates. */
const meaningOf = remembered((word): Meaning => {
  const lower = word.toLowerCase();
  if (YEAR_WORD.test(lower)) return { kind: 'year-word', leads: /^жыл(?:ғы|дың)/u.test(lower) };
  const bare = lower.replace(/\.$/u, '');
  const month = monthOf(bare);
  if (month !== null) {
    // A full stop belongs to an abbreviation ("сент."), not to a word that ends a sentence.
    const stop = bare.length < lower.length && bare.length > 5;
    return { kind: 'month', month, from: KAZAKH_FROM.test(bare), stop };
  }
  if (UNTIL.has(lower)) return { kind: 'until' };
  if (AND.has(lower)) return { kind: 'and' };
  if (LEAD.has(lower)) return { kind: 'lead' };
  return { kind: ORDINAL_ENDING.has(lower) ? 'ordinal-ending' : 'word' };
});

function wordToken(word: string, start: number, end: number): DateToken {
  const meaning = meaningOf(word);
  if (meaning.kind === 'year-word') return { kind: 'year-word', start, end, leads: meaning.leads };
  if (meaning.kind !== 'month') return { kind: meaning.kind, start, end };
  const { month, from, stop } = meaning;
  return { kind: 'month', start, end: stop ? end - 1 : end, month, from };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

function quarterAt(text: string, start: number): DateToken | null {
  QUARTER.lastIndex = start;
  const match = QUARTER.exec(text);
  if (match === null) return null;
  const [whole, first, last = '', span = ''] = match;
  const end = start + whole.length;
  const months = /^(?:полугоди|жартыжылды)/u.test(span.toLowerCase()) ? 6 : 3;
  const firstMonth = (partOfYear(first ?? last) - 1) * months + 1;
  const lastMonth = partOfYear(last) * months;
  if (lastMonth > 12) return { kind: 'word', start, end };
  return { kind: 'quarter', start, end, month: firstMonth, lastMonth };
}

const partOfYear = (written: string): number => ROMAN[written] ?? Number(written);

function figures(text: string): number[] {
  return text.split(/[.\-/]/u).map(Number);
}
