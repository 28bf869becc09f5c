import { ordinalEndings } from '../lexicon/endings';
import { conjunctions } from '../lexicon/grammar';
import { kazakhMonths, loanMonths, romanMonths } from '../lexicon/months';
import {
  dateLeads,
  leadingYearWords,
  partsInWords,
  partsOfYear,
  timeLeads,
  until,
  yearWords,
} from '../lexicon/times';
import { anyOf, listed, wordsOf } from '../lexicon/word-list';
import { monthOf, seasonOf } from './month-words';

/** The smallest pieces of a text that matter to dates. Every piece stands at `[start, end)`. */
export type DateToken = { start: number; end: number } & (
  | { kind: 'full'; year: number; month: number; day: number }
  | { kind: 'day-month'; month: number; day: number }
  | { kind: 'month-year'; month: number; year: number }
  /** Quarters, half-years or a season, each `span` months long; `lastMonth` of a winter is 14, the February of the next year. */
  | { kind: 'months'; month: number; lastMonth: number; span: number; season: boolean }
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'month'; month: number; from: boolean; of: boolean }
  | { kind: 'year-word'; leads: boolean }
  | {
      kind:
        'dash' | 'tight-dash' | 'until' | 'and' | 'ordinal-ending' | 'lead' | 'time-lead' | 'word' | 'break';
    }
);

/** A century's worth of two-digit years: `18.07.23` is 2023. */
const TWO_DIGIT_CENTURY = 2000;
const ROMAN = anyOf(romanMonths);
const PART = `(?:IV|III|II|I|[1-4]|(?:${anyOf(partsInWords.flatMap(([stems]) => listed(stems)))})\\p{L}{0,4})`;
const PARTS_OF_YEAR = anyOf(partsOfYear.flatMap(([stems]) => listed(stems)));

/** The first and last quarter or half-year, and the noun for them, not its adjective: "II квартал", "3-4 кварталы", "2 полугодие". */
const PARTS = new RegExp(
  `(?<![\\p{L}\\d.])(?:(${PART})[ \\u00a0]?[-–—][ \\u00a0]?)?(${PART})(?:-\\p{L}{1,3})?[ \\u00a0-]{0,2}((?:${PARTS_OF_YEAR})(?!ьн)\\p{L}*)`,
  'iuy',
);
/** Dates in figures: 2023-05-03, 18.07.2023 or 15.XI.2024, 07.2023, 18.07. */
const IN_FIGURES = new RegExp(
  [
    String.raw`(\d{4}([.\-/])\d{1,2}\2\d{1,2})(?!\d)`,
    String.raw`(\d{1,2}(?:([./])\d{1,2}\4(?:\d{4}|\d{2})|-\d{1,2}-\d{4}|[.\-/ ](?:${ROMAN})[.\-/ ](?:\d{4}|\d{2})))(?!\d|\.\d)`,
    String.raw`((?:0?[1-9]|1[0-2])\.(?:19|20)\d{2})(?![\d.]*\d)`,
    String.raw`((?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2]))(?!\d|\.\d)\.?`,
    String.raw`\d+`,
  ].join('|'),
  'uy',
);
const DASH = /[ \u00a0]*[-–—][ \u00a0]*/uy;
const SPACE = /[ \u00a0\u202f\u2009«»"“”„]+/uy;
const WORD = /\p{L}+\.?/uy;
const ANY = /./suy;

/** Cuts a text into tokens. Spaces and quotation marks vanish; a line break is a `break`. Linear in its length. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let at = 0;
  while (at < text.length) {
    const token = dashAt(text, at) ?? partsAt(text, at) ?? figureAt(text, at) ?? wordAt(text, at);
    if (token !== null) tokens.push(token);
    at = token?.end ?? endOf(SPACE, text, at) ?? at + 1;
  }
  return tokens;
}

/** Where a match of a sticky pattern at a place ends; null where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function dashAt(text: string, start: number): DateToken | null {
  const end = endOf(DASH, text, start);
  return end === null ? null : { kind: end === start + 1 ? 'tight-dash' : 'dash', start, end };
}

/** A word, or whatever else stands there; null for spaces. */
function wordAt(text: string, start: number): DateToken | null {
  const end = endOf(WORD, text, start);
  if (end !== null) return wordToken(text.slice(start, end), start, end);
  if (endOf(SPACE, text, start) !== null) return null;
  return { kind: text[start] === ',' ? 'and' : 'break', start, end: endOf(ANY, text, start) ?? start + 1 };
}

/** "№ 3", "1.2.2023.5": the digits go on from something that is no date. */
const GOES_ON = /(?:[\d.]|№[ \u00a0]?)$/u;

function figureAt(text: string, start: number): DateToken | null {
  IN_FIGURES.lastIndex = start;
  const match = IN_FIGURES.exec(text);
  if (match === null) return null;
  const end = start + match[0].length;
  if (GOES_ON.test(text.slice(Math.max(0, start - 2), start))) return { kind: 'word', start, end };
  return figureToken(match, start, end);
}

function figureToken(match: RegExpExecArray, start: number, end: number): DateToken {
  const [whole, iso, , written, , monthYear, dayMonth] = match;
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = figures(iso);
    return { kind: 'full', start, end, year, month, day };
  }
  if (written !== undefined) {
    const [day = 0, month = 0, year = 0] = figures(written);
    return { kind: 'full', start, end, year: year < 100 ? year + TWO_DIGIT_CENTURY : year, month, day };
  }
  if (monthYear !== undefined) {
    const [month = 0, year = 0] = figures(monthYear);
    return { kind: 'month-year', start, end, month, year };
  }
  if (dayMonth !== undefined) {
    const [day = 0, month = 0] = figures(dayMonth);
    return { kind: 'day-month', start, end, month, day };
  }
  return { kind: 'number', start, end, value: Number(whole), digits: whole.length };
}

const figures = (text: string): number[] =>
  text
    .split(/[.\-/ ]/u)
    .map((figure) => (/^\d/u.test(figure) ? Number(figure) : romanMonths.indexOf(figure) + 1));

function partOfYear(written: string): number {
  if (/\d/u.test(written)) return Number(written);
  const lower = written.toLowerCase();
  const inWords = partsInWords.find(([stems]) => listed(stems).some((stem) => lower.startsWith(stem)));
  return inWords?.[1] ?? romanMonths.indexOf(written.toUpperCase()) + 1;
}

function partsAt(text: string, start: number): DateToken | null {
  PARTS.lastIndex = start;
  const match = PARTS.exec(text);
  if (match === null) return null;
  const [whole, first, last = '', word = ''] = match;
  const end = start + whole.length;
  const lower = word.toLowerCase();
  const months =
    partsOfYear.find(([stems]) => listed(stems).some((stem) => lower.startsWith(stem)))?.[1] ?? 3;
  const month = (partOfYear(first ?? last) - 1) * months + 1;
  const lastMonth = partOfYear(last) * months;
  if (lastMonth > 12 || month > lastMonth) return { kind: 'word', start, end };
  return { kind: 'months', start, end, month, lastMonth, span: months, season: false };
}

const isYearWord = wordsOf({ words: yearWords });
const leadsMonth = wordsOf({ words: leadingYearWords });
const isUntil = wordsOf(until);
const isAnd = wordsOf(conjunctions);
const isLead = wordsOf(dateLeads);
const leadsTime = wordsOf(timeLeads);
const isOrdinalEnding = wordsOf({ words: ordinalEndings });
const KAZAKH_NAME = anyOf([...kazakhMonths, ...loanMonths]);
/** The Kazakh case "from": "мамырдан", after which the end of the range follows. */
const KAZAKH_FROM = new RegExp(`^(?:${KAZAKH_NAME})\\p{L}{0,2}[днт][ае]н$`, 'u');
/** The Kazakh case "of": "қазанның 18-і", the day stands behind. */
const KAZAKH_OF = new RegExp(`^(?:${KAZAKH_NAME})\\p{L}{0,2}[ндт][ыі]ң$`, 'u');
/** A full stop belongs to an abbreviation ("сент."), not to a longer word that ends a sentence. */
const LONGEST_SHORT_MONTH = 5;

function wordToken(written: string, start: number, end: number): DateToken {
  const lower = written.toLowerCase();
  const bare = lower.replace(/\.$/u, '');
  if (isYearWord(bare)) return { kind: 'year-word', start, end, leads: leadsMonth(bare) };
  const stop = bare.length < lower.length && bare.length > LONGEST_SHORT_MONTH ? 1 : 0;
  const month = monthOf(bare);
  if (month !== null) {
    return {
      kind: 'month',
      start,
      end: end - stop,
      month,
      from: KAZAKH_FROM.test(bare),
      of: KAZAKH_OF.test(bare),
    };
  }
  const season = seasonOf(bare);
  if (season !== null) {
    return {
      kind: 'months',
      start,
      end: end - (lower.length - bare.length),
      month: season,
      lastMonth: season + 2,
      span: 3,
      season: true,
    };
  }
  const kind = isUntil(lower)
    ? 'until'
    : isAnd(lower)
      ? 'and'
      : leadsTime(bare)
        ? 'time-lead'
        : isLead(lower)
          ? 'lead'
          : isOrdinalEnding(lower)
            ? 'ordinal-ending'
            : 'word';
  return { kind, start, end };
}
