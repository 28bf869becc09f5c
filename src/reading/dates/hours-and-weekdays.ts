import { kazakhSaturday, weekdays } from '../lexicon/times';
import { wordsOf } from '../lexicon/word-list';
import { normalisedWord } from '../text/stem';
import type { IsoDate } from './iso-date';
import { matchesOf } from '../text/matches';

const DAYS = weekdays.map((list) => wordsOf(list));

/** The number of the weekday that a word names, from Monday as 1; null where it names none. */
export function weekdayOf(word: string): number | null {
  const lower = normalisedWord(word);
  if (lower.startsWith(kazakhSaturday)) return 6;
  const index = DAYS.findIndex((isOf) => isOf(lower));
  return index === -1 ? null : index + 1;
}

/** The number of the weekday of a date, from Monday as 1. */
export function weekdayOfDate(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** A weekday right behind a date, or right in front of it: "12 мая 2025 (понедельник)", "вт, 13.05.2025". */
const BEHIND = /^[ \u00a0]*[(,–-]?[ \u00a0]*(\p{L}{2,12})(?!\p{L})/u;
const IN_FRONT = /(?<!\p{L})(\p{L}{2,12})\.?,?[ \u00a0]*$/u;
const NEAR = 20;

/** The weekday that a text gives beside a date that stands at `[start, end)`, and where; null where it gives none. */
export function weekdayBeside(
  text: string,
  start: number,
  end: number,
): { readonly weekday: number; readonly start: number; readonly end: number } | null {
  const behind = BEHIND.exec(text.slice(end, end + NEAR));
  const after = behind?.[1] === undefined ? null : weekdayOf(behind[1]);
  if (behind !== null && after !== null) return { weekday: after, start, end: end + behind[0].length };
  const before = IN_FRONT.exec(text.slice(Math.max(0, start - NEAR), start));
  const weekday = before?.[1] === undefined ? null : weekdayOf(before[1]);
  if (before === null || weekday === null) return null;
  return { weekday, start: start - before[0].length, end };
}

const HOURS =
  /(?<![\d.:])(?<fromHour>[01]?\d|2[0-4])(?<mark>[:.])(?<fromMinute>[0-5]\d)[ \u00a0]*(?:[-–—]|до|по)[ \u00a0]*(?<toHour>[01]?\d|2[0-4])\k<mark>(?<toMinute>[0-5]\d)(?![\d.:])/gu;

/** The passages of a text in which hours run backwards: "с 15:00 до 13:00". */
export function hoursBackwards(text: string): { readonly start: number; readonly end: number }[] {
  return matchesOf(text, HOURS).flatMap(({ index, 0: passage, groups = {} }) => {
    const minutes = (side: 'from' | 'to'): number =>
      Number(groups[`${side}Hour`]) * 60 + Number(groups[`${side}Minute`]);
    // With points only full and half hours are hours for sure: "28.04-03.05" are days.
    const surely =
      groups['mark'] === ':' ||
      (/^(?:00|30)$/u.test(groups['fromMinute'] ?? '') && /^(?:00|30)$/u.test(groups['toMinute'] ?? ''));
    return surely && minutes('from') > minutes('to') ? [{ start: index, end: index + passage.length }] : [];
  });
}
