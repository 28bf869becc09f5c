import { findPhones } from './contacts/phones';
import { thousandsSpaces } from './lexicon/letters';
import { kazakhScales, russianScales } from './lexicon/numbers';
import {
  abovePlan,
  belowPlan,
  downwards,
  insteadOf,
  insteadOfBehind,
  joined,
  more,
  moreBesides,
  fewerCame,
  moreCame,
  percentSign,
  upwards,
} from './lexicon/percents';
import { anyOf, listed } from './lexicon/word-list';
import { Text } from './text/text';
import { matchesOf } from './text/matches';

/** What a text says of how done lies to planned. */
export type DifferenceClaim = {
  /** The passage: `cell.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | {
      /** "+40", "на 5 меньше": below zero where less was done; `percent` is of the plan. */
      readonly kind: 'difference';
      readonly value: number;
      readonly unit: 'thing' | 'percent';
    }
  | {
      /** "540 вместо 500". */
      readonly kind: 'pair';
      readonly plan: number;
      readonly actual: number;
    }
  | {
      /** "Превышение плана", "план не выполнен". */
      readonly kind: 'direction';
      readonly up: boolean;
    }
);

/** No figure has more thousands; the bound keeps a row of "100 100 100 …" from being tried from each of them. */
const NUMBER = `(?:\\d{1,3}(?:[${thousandsSpaces}]\\d{3}){1,6}|\\d+)(?:[.,]\\d+)?`;
const S = '[ \\u00a0]{0,2}';
const GAP = '[ \\u00a0]{1,2}';
const scales = [...russianScales, ...kazakhScales];
const SCALE = `(?<scale>${anyOf(scales.flatMap(([, words]) => listed(words)))})\\.?(?!\\p{L})`;
const WORDS = `(?:${GAP}\\p{L}[\\p{L}-]{0,30}\\.?){0,3}`;
/** A figure whole, not the beginning of a longer one or of a date. */
const figure = (name: string): string => `(?<![\\d.,])(?<${name}>${NUMBER})(?![.,]?\\d)`;
const amount = `${figure('value')}${S}(?:${SCALE})?${S}(?<percent>${percentSign})?`;

/** A plus anywhere, a minus only where no dash could be meant: at the start of a line or a bracket, and tight. */
const SIGNED = new RegExp(
  `(?:(?<![\\d\\p{L}%.,-])(?<plus>\\+)${S}|(?<=(?:^|[(\\n])${S})[-−](?=\\d))${amount}`,
  'giu',
);
const TOLD = [
  `(?<!\\p{L})на${GAP}${amount}${WORDS}${GAP}(?<word>${upwards}|${downwards})`,
  `(?<!\\p{L})(?<word>${upwards}|${downwards})\\p{L}{0,12}${WORDS}${GAP}на${GAP}${amount}`,
  `${amount}(?:-?[ғқгк][ае])?${WORDS}${GAP}(?<word>артық|көп|кем|аз)(?!\\p{L})`,
  // "Тағы 5 оқушы қосылды", "присоединились еще 40 человек".
  `(?<!\\p{L})${more}${GAP}${amount}${WORDS}${GAP}(?<word>${joined})`,
  `(?<!\\p{L})(?<word>${joined})\\p{L}{0,8}${GAP}${more}${GAP}${amount}`,
].map((source) => new RegExp(source, 'giu'));
const PAIRS = [
  `${figure('actual')}${WORDS}${GAP}${insteadOf}(?:${GAP}\\p{L}{1,30})?${GAP}${figure('plan')}`,
  `(?<!\\p{L})${insteadOf}(?:${GAP}\\p{L}{1,30})?${GAP}${figure('plan')}${WORDS}[ ,–—-]{1,3}(?:\\p{L}{1,30}${GAP}){0,2}(?<!(?<!\\p{L})на${GAP})${figure('actual')}`,
  `${figure('plan')}${WORDS}${GAP}${insteadOfBehind}${GAP}${figure('actual')}`,
  `(?<!\\p{L})план\\p{L}{0,2}${S}[:–—-]?${S}${figure('plan')}${WORDS}${S}[,;/]${S}(?:а${GAP})?(?:по${GAP})?факт\\p{L}{0,8}${S}[:–—-]?${S}${figure('actual')}`,
].map((source) => new RegExp(source, 'giu'));
const DIRECTIONS = [
  { up: true, pattern: new RegExp(`(?<!\\p{L})(?:${abovePlan}|${moreCame}|${moreBesides})`, 'giu') },
  { up: false, pattern: new RegExp(`(?<!\\p{L})(?:${belowPlan}|${fewerCame})`, 'giu') },
];
const UP = new RegExp(`^(?:${upwards}|${joined})`, 'iu');
const SPACES = new RegExp(`[${thousandsSpaces}]`, 'gu');
const ANY_FIGURE = /\d/u;

type Groups = Readonly<Record<string, string | undefined>>;

function valueOf(written: string | undefined, scale?: string): number {
  const value = Number((written ?? '').replace(SPACES, '').replace(',', '.'));
  const named = scale?.toLowerCase() ?? '';
  return value * (scales.find(([, words]) => listed(words).includes(named))?.[0] ?? 1);
}

/**
 * Everything that a text says of how done lies to planned, in the order written: "+40", "на 2 НПО больше", "540 вместо
 * 500", "превышение плана", Kazakh "280 орнына 285", "5 адам артық".
 */
export function differenceClaims(source: string | Text): readonly DifferenceClaim[] {
  const text = Text.of(source);
  const read = text.text;
  const directions = DIRECTIONS.flatMap(({ up, pattern }) =>
    matchesOf(read, pattern).map((match): DifferenceClaim => ({
      kind: 'direction',
      up,
      ...placeOf(text, match),
    })),
  );
  if (!ANY_FIGURE.test(read)) return directions;
  const phones = findPhones(read);
  const isPhone = ({ index }: RegExpExecArray): boolean =>
    phones.some(({ start, end }) => index >= start && index < end);
  const signed = matchesOf(read, SIGNED)
    .filter((match) => !isPhone(match))
    .map((match) => difference(text, match, match.groups?.['plus'] !== undefined));
  const told = TOLD.flatMap((pattern) =>
    matchesOf(read, pattern).map((match) => difference(text, match, UP.test(match.groups?.['word'] ?? ''))),
  );
  const pairs = PAIRS.flatMap((pattern) =>
    matchesOf(read, pattern)
      .filter(isNoDate)
      .map((match): DifferenceClaim => ({
        kind: 'pair',
        plan: valueOf(match.groups?.['plan']),
        actual: valueOf(match.groups?.['actual']),
        ...placeOf(text, match),
      })),
  );
  return [...directions, ...signed, ...told, ...pairs].toSorted((a, b) => a.start - b.start);
}

function difference(text: Text, match: RegExpExecArray, up: boolean): DifferenceClaim {
  const { value, scale, percent }: Groups = match.groups ?? {};
  const size = valueOf(value, scale);
  return {
    kind: 'difference',
    value: up ? size : -size,
    unit: percent === undefined ? 'thing' : 'percent',
    ...placeOf(text, match),
  };
}

const placeOf = (text: Text, match: RegExpExecArray) =>
  text.passage(match.index, match.index + match[0].trimEnd().length);

/** "12.05 вместо 10.05": days, not figures. */
function isNoDate({ groups = {} }: RegExpExecArray): boolean {
  return ![groups['plan'], groups['actual']].every((written) => /^\d{1,2}\.\d{2}$/u.test(written ?? ''));
}
