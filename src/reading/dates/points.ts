import { dateTokens } from './tokens';
import type { DateToken } from './tokens';

/** A day, a month, a quarter or a year as written, perhaps still without its month or year. */
export interface DatePoint {
  year?: number;
  /** The year stood before the month, as in Kazakh, so it holds for what follows it. */
  yearFirst?: boolean;
  /** The year was taken from a neighbour. */
  yearGuessed?: boolean;
  month?: number;
  /** The last month of a quarter, half-year or season that begins with `month`; 14 for the February after a winter's December. */
  lastMonth?: number;
  /** How many months each of these has: 3 of "2-4 квартал". */
  span?: number;
  season?: boolean;
  day?: number;
  /** A Kazakh month in the case "from": what follows is the end of the range. */
  from?: boolean;
  start: number;
  end: number;
}

/** Points joined by a dash, "по", a comma or "и": `joins[i]` stands between `points[i]` and `points[i + 1]`. */
export interface DateChain {
  points: DatePoint[];
  joins: ('to' | 'and')[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** "38 октября" is a slip of the finger; a greater figure in front of a month is no day. */
const GREATEST_SLIP = 39;
/** No list of days of one month is longer; the bound keeps the reading linear. */
const LONGEST_RUN = 31;

/** The chains of dates in a text. Days without a month have it from the next point of their chain. */
export function chainsOfDates(text: string): DateChain[] {
  const tokens = dateTokens(text);
  const chains: DateChain[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!mayBegin(tokens[at])) {
      at += 1;
      continue;
    }
    const read = readChain(tokens, at);
    if (read.chain.points.length > 0) chains.push(read.chain);
    at = Math.max(read.next, at + 1);
  }
  return chains;
}

/** Every date begins with a figure, a month or a quarter; most tokens are other words. */
function mayBegin(token: DateToken | undefined): boolean {
  switch (token?.kind) {
    case 'full':
    case 'day-month':
    case 'month-year':
    case 'months':
    case 'number':
    case 'month':
      return true;
    default:
      return false;
  }
}

interface PointRead {
  point: DatePoint;
  next: number;
}

function readChain(tokens: DateToken[], from: number): { chain: DateChain; next: number } {
  const chain: DateChain = { points: [], joins: [] };
  let read = readPoints(tokens, from);
  let next = from;
  while (read !== null) {
    chain.points.push(...read.points);
    chain.joins.push(...read.joins);
    next = read.next;
    const last = chain.points.at(-1);
    const join = joinAt(tokens, next);
    const straight = last?.from === true ? readPoints(tokens, next) : null;
    if (straight !== null) {
      chain.joins.push('to');
      read = straight;
      continue;
    }
    if (join === null) break;
    read = readPoints(tokens, join.next);
    if (read !== null) chain.joins.push(join.kind);
  }
  inheritMonths(chain.points);
  return { chain, next };
}

/** One point, or a run of days that share the month of the last one ("5, 6 и 7 мая"). */
function readPoints(tokens: DateToken[], at: number): (DateChain & { next: number }) | null {
  const years = readYearSpan(tokens, at);
  if (years) return years;
  const single = readPoint(tokens, at);
  if (single) return { points: [single.point], joins: [], next: single.next };
  const prefix = readYearFirst(tokens, at);
  const run = readDayRun(tokens, prefix?.next ?? at);
  if (run === null) return null;
  const first = run.points[0];
  if (prefix && first) {
    for (const point of run.points) Object.assign(point, { year: prefix.year, yearFirst: true });
    first.start = prefix.start;
  }
  return run;
}

/** "2023-2024 гг.", "2023 – 2024 годы". */
function readYearSpan(tokens: DateToken[], at: number): (DateChain & { next: number }) | null {
  const first = yearAt(tokens, at);
  const last = yearAt(tokens, at + 2);
  const word = tokens[at + 3];
  if (first === null || last === null || word?.kind !== 'year-word' || joinAt(tokens, at + 1)?.kind !== 'to')
    return null;
  return {
    points: [
      { year: first.year, start: first.start, end: first.end },
      { year: last.year, start: last.start, end: word.end },
    ],
    joins: ['to'],
    next: at + 4,
  };
}

/** A run of day numbers that ascend and end in a day of a month: "5-7 мая 2023", "03-05.05.2023", "5, 6 и 7 мая". */
function readDayRun(tokens: DateToken[], from: number): (DateChain & { next: number }) | null {
  const points: DatePoint[] = [];
  const joins: DateChain['joins'] = [];
  let at = from;
  // "50-2, 15.11.2023": the 2 belongs to a number.
  if (tokens[from - 1]?.kind === 'tight-dash') return null;
  while (points.length < LONGEST_RUN) {
    const token = tokens[at];
    const join = joinAt(tokens, at + 1);
    if (token === undefined || join === null) return null;
    const day = token.kind === 'number' && token.digits <= 2 ? token.value : null;
    if (day !== null && day >= 1 && day <= 31) points.push({ day, start: token.start, end: token.end });
    else return null;
    joins.push(join.kind);
    const last = readDay(tokens, join.next);
    if (last !== null) {
      if (!mayEndRun(tokens, at, points.at(-1), last.point, join.next)) return null;
      points.push(last.point);
      return { points, joins, next: last.next };
    }
    const following = tokens[join.next];
    if (following?.kind !== 'number' || following.value <= day) return null;
    at = join.next;
  }
  return null;
}

/**
 * Whether a lone day and the full day after it belong together. "Тренинг 2 – 25 июля" and "Этап 5 - 18.07.2023" are
 * a numbered thing and its date; "5 – 7 мая" and "03-05.05.2023" are days.
 */
function mayEndRun(
  tokens: DateToken[],
  at: number,
  lone: DatePoint | undefined,
  last: DatePoint,
  lastAt: number,
): boolean {
  if (last.day === undefined || lone?.day === undefined) return false;
  const dash = tokens[at + 1]?.kind;
  // "с 15 по 5 мая", "15-5 мая": it runs backwards, and is told.
  if (lone.day >= last.day) return lone.day > last.day && (dash === 'until' || dash === 'tight-dash');
  if (dash !== 'dash') return true;
  const numeric = tokens[lastAt]?.kind === 'full' || tokens[lastAt]?.kind === 'day-month';
  const before = tokens[at - 1]?.kind;
  return !numeric && before !== 'word';
}

function readPoint(tokens: DateToken[], at: number): PointRead | null {
  const written = readDay(tokens, at);
  if (written) return written;
  const token = tokens[at];
  if (token === undefined) return null;
  const { start } = token;
  if (token.kind === 'month-year') {
    const { end, next } = skipYearWord(tokens, at + 1, token.end);
    return { point: { year: token.year, month: token.month, start, end }, next };
  }
  const prefix = readYearFirst(tokens, at);
  if (prefix === null) return null;
  const following = readMonth(tokens, prefix.next);
  if (following) {
    return { ...following, point: { ...following.point, year: prefix.year, yearFirst: true, start } };
  }
  if (!prefix.worded || readDayRun(tokens, prefix.next) !== null) return null;
  return { point: { year: prefix.year, start, end: prefix.end }, next: prefix.next };
}

/** "18.07.2023 г.", "3 мая 2023 года", "мая 2023", "мая". */
function readDay(tokens: DateToken[], at: number): PointRead | null {
  const token = tokens[at];
  if (token?.kind === 'full') {
    const { end, next } = skipYearWord(tokens, at + 1, token.end);
    return { point: { year: token.year, month: token.month, day: token.day, start: token.start, end }, next };
  }
  if (token?.kind === 'day-month') {
    const { start, end, day, month } = token;
    return isTime(tokens, at)
      ? null
      : withYearAfter(tokens, { point: { day, month, start, end }, next: at + 1 });
  }
  const dated = readMonth(tokens, at);
  return dated && withYearAfter(tokens, dated);
}

const DAY_BEFORE: ReadonlySet<DateToken['kind']> = new Set(['full', 'month', 'year-word']);

/** "в 10.05": ten o'clock and five minutes, where a day stands in the text already. */
function isTime(tokens: DateToken[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === 'time-lead' &&
    tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => DAY_BEFORE.has(kind))
  );
}

/** "3 мая", "3-го мая", "мая", "II квартал", without a year. */
function readMonth(tokens: DateToken[], at: number): PointRead | null {
  const token = tokens[at];
  if (token?.kind === 'months') {
    const { start, end, month, lastMonth, span, season } = token;
    return { point: { month, lastMonth, span, season, start, end }, next: at + 1 };
  }
  if (token?.kind === 'month') return monthOrDayOfIt(tokens, at, token);
  if (token?.kind !== 'number' || token.digits > 2 || token.value < 1 || token.value > GREATEST_SLIP)
    return null;
  const ordinal = tokens[at + 1]?.kind === 'tight-dash' && tokens[at + 2]?.kind === 'ordinal-ending';
  const next = at + (ordinal ? 3 : 1);
  const month = tokens[next];
  if (month?.kind !== 'month') return null;
  const point = monthPoint(month, token.start);
  point.day = token.value;
  return { point, next: next + 1 };
}

/** "мая", or Kazakh "қазанның 18-і", the day behind its month. */
function monthOrDayOfIt(tokens: DateToken[], at: number, token: DateToken & { kind: 'month' }): PointRead {
  const point = monthPoint(token, token.start);
  const day = tokens[at + 1];
  if (!token.of || day?.kind !== 'number' || day.digits > 2 || day.value < 1 || day.value > 31) {
    return { point, next: at + 1 };
  }
  return { point: { ...point, day: day.value, end: day.end }, next: at + 2 };
}

function monthPoint(token: DateToken & { kind: 'month' }, start: number): DatePoint {
  const point: DatePoint = { month: token.month, start, end: token.end };
  if (token.from) point.from = true;
  return point;
}

/** Adds the year that follows a month: "мая 2023 года", "Июнь, 2023 г.". */
function withYearAfter(tokens: DateToken[], { point, next }: PointRead): PointRead {
  const comma = tokens[next]?.kind === 'and' && tokens[next + 2]?.kind === 'year-word';
  const year = yearAt(tokens, comma ? next + 1 : next);
  if (year === null) return { point, next };
  const word = tokens[next + (comma ? 2 : 1)];
  // "мамыр 2024 жылғы шілде": the year belongs to what follows it.
  if (!comma && word?.kind === 'year-word' && word.leads) return { point, next };
  const after = skipYearWord(tokens, next + (comma ? 2 : 1), year.end);
  point.year = year.year;
  point.end = after.end;
  return { point, next: after.next };
}

/** A year that may stand before its month: "2023 жылғы …", "2023 мамыр". */
function readYearFirst(
  tokens: DateToken[],
  at: number,
): { year: number; start: number; end: number; next: number; worded: boolean } | null {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const word = tokens[at + 1];
  const worded = word?.kind === 'year-word';
  return {
    year: year.year,
    start: year.start,
    end: worded ? word.end : year.end,
    next: worded ? at + 2 : at + 1,
    worded,
  };
}

function yearAt(tokens: DateToken[], at: number): { year: number; start: number; end: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.digits !== 4) return null;
  if (token.value < FIRST_YEAR || token.value > LAST_YEAR) return null;
  return { year: token.value, start: token.start, end: token.end };
}

function skipYearWord(tokens: DateToken[], at: number, end: number): { end: number; next: number } {
  const token = tokens[at];
  return token?.kind === 'year-word' ? { end: token.end, next: at + 1 } : { end, next: at };
}

function joinAt(tokens: DateToken[], at: number): { kind: 'to' | 'and'; next: number } | null {
  const kind = tokens[at]?.kind;
  if (kind === 'dash' || kind === 'tight-dash' || kind === 'until') return { kind: 'to', next: at + 1 };
  if (kind !== 'and') return null;
  return { kind: 'and', next: tokens[at + 1]?.kind === 'and' ? at + 2 : at + 1 };
}

function inheritMonths(points: DatePoint[]): void {
  if (points.length < 2) return;
  let month: number | undefined;
  for (const point of points.toReversed()) {
    if (point.month === undefined && point.day !== undefined && month !== undefined) point.month = month;
    month = point.month ?? month;
  }
}
