import {
  falls,
  grades,
  inexact,
  later,
  rises,
  sharesOfPeople,
  sharesOfPlan,
  insteadOf,
  insteadOfBehind,
  percentSign,
} from './lexicon/percents';
import { thousandsSpaces } from './lexicon/letters';
import { Text } from './text/text';
import { matchesOf } from './text/matches';

/** A per cent that a text gives beside the figures that it is made of. */
export interface PercentClaim {
  /** The per cent as written, as a number. */
  readonly stated: number;
  /** How many decimals it is written with. */
  readonly decimals: number;
  /** What the figures give; several where the words leave open which is meant. Never empty. */
  readonly computed: readonly [number, ...number[]];
  /** The passage: `cell.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No figure has more thousands; the bound keeps a row of "100 100 100 …" from being tried from each of them. */
const NUMBER = `(?:\\d{1,3}(?:[${thousandsSpaces}]\\d{3}){1,6}|\\d+)(?:[.,]\\d+)?`;
/** A figure that is no part of another, of a date or of a share. */
const figure = (name: string): string => `(?<![\\d.,/№-])(?<${name}>${NUMBER})(?![\\d/])`;
const WORD = '\\p{L}[\\p{L}-]*\\.?';
const words = (most: number): string => `(?:[ \\u00a0]+${WORD}){0,${most}}`;
const S = '[ \\u00a0]*';
const percent = `(?<sign>[+−-])?(?<percent>${NUMBER})${S}${percentSign}`;
const CASE = '(?:-?\\p{L}{1,4})?';

/** A part of a whole in brackets behind it or in front: the per cent closes its bracket, so it is of nothing else. */
const SHARES: readonly string[] = [
  `${figure('part')}${words(3)}[ \\u00a0]+из${words(2)}[ \\u00a0]+${figure('whole')}${words(4)}${S}(?:\\(|[,–—-]${S}(?:или${S}|это${S}|что${S}составляет${S})?)${S}${percent}(?=${S}(?:[).,;]|$))(?:${S}\\))?`,
  `(?<!\\p{L})из[ \\u00a0]+${figure('whole')}${words(4)}[ \\u00a0]+${figure('part')}${words(3)}${S}\\(${S}${percent}${S}\\)`,
  `(?<![\\d.,])(?<percent>${NUMBER})${S}${percentSign}${words(3)}${S}\\(${words(2)}${S}${figure('part')}${words(3)}[ \\u00a0]+из${words(2)}[ \\u00a0]+${figure('whole')}${words(3)}${S}\\)`,
  `${figure('whole')}-?${words(3)}(?<=[нтд][ыіае]ң|[нтд][ае]н)[ \\u00a0]+${figure('part')}${CASE}${words(2)}${S}\\(${S}${percent}${S}\\)`,
  `(?<![\\d.,])(?<percent>${NUMBER})${S}${percentSign}${words(3)}${S}\\(${S}${figure('whole')}-?${words(3)}(?<=[нтд][ыіае]ң|[нтд][ае]н)[ \\u00a0]+${figure('part')}${CASE}${words(2)}${S}\\)`,
];

/** What was done against the plan: the per cent is of the plan, or what is over it. */
const OF_PLAN: readonly string[] = [
  `${figure('done')}${words(3)}[ \\u00a0]+${insteadOf}${words(1)}[ \\u00a0]+${figure('plan')}${words(3)}${S}(?:\\(|,${S}или)${S}(?<by>на[ \\u00a0]+)?${percent}${words(2)}(?=${S}(?:[).,;]|$))(?:${S}\\))?`,
  `${figure('plan')}${words(3)}[ \\u00a0]+${insteadOfBehind}[ \\u00a0]+${figure('done')}${words(3)}${S}\\(${S}${percent}${words(2)}${S}\\)`,
];

/** A change from one figure to another: "вырос с 5,1 до 8,2, на 61 %", "на 20 % (с 30 до 36)". */
const CHANGES: readonly string[] = [
  `(?<!\\p{L})со?[ \\u00a0]+(?<from>${NUMBER})(?<fromPercent>${S}${percentSign})?${words(2)}[ \\u00a0]+до[ \\u00a0]+(?<to>${NUMBER})(?<toPercent>${S}${percentSign})?${words(3)}${S}[,(–—]?${S}(?:то${S}есть${S}|или${S}|т\\.${S}е\\.${S})?на[ \\u00a0]+${percent}(?![\\p{L}\\d])`,
  `(?<!\\p{L})на[ \\u00a0]+${percent}${words(2)}${S}[,(–—]?${S}со?[ \\u00a0]+(?<from>${NUMBER})(?<fromPercent>${S}${percentSign})?${words(2)}[ \\u00a0]+до[ \\u00a0]+(?<to>${NUMBER})(?<toPercent>${S}${percentSign})?(?![\\p{L}\\d])`,
  `${figure('from')}-?[дтн][ае]н${words(1)}[ \\u00a0]+(?<to>${NUMBER})-?[ғқгк][ае]${words(2)},?${S}(?:яғни[ \\u00a0]+)?${percent}-?[ғқгк][ае](?!\\p{L})`,
];

const pattern = (sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, 'giu'));
const PATTERNS = [
  ...pattern(SHARES).map((regex) => ({ regex, compute: shareOf })),
  ...pattern(OF_PLAN).map((regex) => ({ regex, compute: ofPlan })),
  ...pattern(CHANGES).map((regex) => ({ regex, compute: changeOf })),
];
const INEXACT = new RegExp(`(?<!\\p{L})(?:${inexact})(?!\\p{L})`, 'iu');
const SPACES = new RegExp(`[${thousandsSpaces}]`, 'gu');

type Groups = Readonly<Record<string, string | undefined>>;
const valueOf = (written: string | undefined): number =>
  Number((written ?? '').replace(SPACES, '').replace(',', '.'));

function shareOf({ part, whole }: Groups): number[] {
  return valueOf(whole) > 0 ? [(valueOf(part) / valueOf(whole)) * 100] : [];
}

function ofPlan({ done, plan, sign, by }: Groups): number[] {
  if (valueOf(plan) <= 0) return [];
  const share = (valueOf(done) / valueOf(plan)) * 100;
  return sign !== undefined || by !== undefined ? [Math.abs(share - 100)] : [share, Math.abs(share - 100)];
}

function changeOf({ from, to, fromPercent, toPercent }: Groups): number[] {
  const [before, after] = [valueOf(from), valueOf(to)];
  if (before <= 0) return [];
  const relative = Math.abs(after - before) * (100 / before);
  // Of per cents, "на 15 %" may mean percentage points.
  return fromPercent !== undefined || toPercent !== undefined
    ? [relative, Math.abs(after - before)]
    : [relative];
}

/**
 * The per cents of a text that stand beside the figures that they are made of, in Russian and Kazakh: "42 из 120 (35
 * %)", "70 % (84 из 120)", "62 при плане 60 (103 %)", "с 5 до 8, на 60 %", "30 мұғалімнің 6-ы (20 %)". A bound or an
 * estimate among them ("около", "более") makes none.
 */
export function percentClaims(source: string | Text): readonly PercentClaim[] {
  const text = Text.of(source);
  if (!FIGURE.test(text.text) || !PERCENT.test(text.text)) return [];
  const claims = PATTERNS.flatMap(({ regex, compute }) =>
    matchesOf(text.text, regex).flatMap((match): Claimed[] => {
      const [first, ...others] = compute(match.groups ?? {});
      const before = text.text.slice(Math.max(0, match.index - NEAR), match.index);
      const nearest = /(\p{L}+(?:\s+\p{L}+)?|[~≈><≥≤])\s*$/u.exec(before)?.[0] ?? '';
      if (first === undefined || INEXACT.test(inside(match[0])) || INEXACT.test(nearest)) return [];
      const stated = match.groups?.['percent'] ?? '';
      return [
        {
          stated: valueOf(stated),
          decimals: /[.,](\d+)$/u.exec(stated)?.[1]?.length ?? 0,
          computed: [first, ...others],
          whole: compute === shareOf ? valueOf(match.groups?.['whole']) : null,
          from: match.index,
          at: match.index + match[0].length,
          ...text.passage(match.index, match.index + match[0].length),
        },
      ];
    }),
  );
  const found: readonly PercentClaim[] = [...claims, ...claims.flatMap((claim) => laterShare(text, claim))];
  return found.toSorted((a, b) => a.start - b.start);
}

/** A claim, where it stands in the text that is read, and the whole that its share is of. */
interface Claimed extends PercentClaim {
  readonly from: number;
  readonly at: number;
  readonly whole: number | null;
}

/** "До проекта 42 из 120 (35 %), после – 84 (70 %)": the share behind it in its sentence is of the same whole. */
function laterShare(text: Text, { from, at, whole }: Claimed): PercentClaim[] {
  if (whole === null || whole <= 0) return [];
  const behind = text.text.slice(at, at + LONGEST_STEP).split(/[!?;\n]|\.(?!\d)/u)[0] ?? '';
  const match = LATER.exec(behind);
  const { part, percent: stated = '' } = match?.groups ?? {};
  if (match === null || INEXACT.test(match[0].slice(match[0].indexOf(part ?? '')))) return [];
  return [
    {
      stated: valueOf(stated),
      decimals: /[.,](\d+)$/u.exec(stated)?.[1]?.length ?? 0,
      computed: [(valueOf(part) / whole) * 100],
      ...text.passage(from, at + match.index + match[0].length),
    },
  ];
}

const LONGEST_STEP = 160;
const LATER = new RegExp(
  `(?<!\\p{L})(?:${later})(?!\\p{L})[^()\\d]{0,80}${figure('part')}${CASE}${words(2)}${S}\\(${S}${percent}${S}\\)`,
  'iu',
);

const FIGURE = /\d/u;
const PERCENT = new RegExp(percentSign, 'iu');
const NEAR = 30;
/** Of a change, "до" between its ends is no bound. */
const inside = (passage: string): string => passage.replace(/(?<!\p{L})со?\s+[\d\s.,%]+[^\d]*?до\s+\d/iu, '');

/** Whether a per cent is what its figures give, rounded or cut off at the decimals that it is written with. */
export function agrees({ stated, decimals, computed }: PercentClaim): boolean {
  const unit = 10 ** -decimals;
  return computed.some((exact) => Math.abs(exact - stated) < unit + 1e-9);
}

/** A share, a mark or a change that cannot be, whatever figures it is made of. */
export interface OddShare {
  /** A share of people above a hundred per cent; a mark above its scale; a rise to less or a fall to more. */
  readonly kind: 'over' | 'scale' | 'direction';
  readonly text: string;
}

const SENTENCE = /[^.!?;\n]+(?:\.(?=\d)[^.!?;\n]+)*/gu;
const OVER = new RegExp(`(?<![\\d.,])(${NUMBER})${S}${percentSign}`, 'giu');
const MARK = new RegExp(
  `(?<![\\d.,])(${NUMBER})(?:[ \\u00a0]+${WORD})?[ \\u00a0]+из[ \\u00a0]+(\\d{1,3})(?![\\d.,]?\\d)`,
  'giu',
);
const FROM_TO = new RegExp(
  `(?<!\\p{L})(${rises}|${falls})\\p{L}*[^.;:\\n]{0,60}?(?<!\\p{L})со?[ \\u00a0]+(${NUMBER})(?:${S}${percentSign}|[ \\u00a0]+${WORD})?[ \\u00a0]+до[ \\u00a0]+(${NUMBER})(?![\\d.,]?\\d)`,
  'giu',
);
const FROM_TO_KAZAKH = new RegExp(
  `(?<![\\d.,])(${NUMBER})(?:%|[ \\u00a0]пайыз)?-?[дтн][ае]н[ \\u00a0]+(${NUMBER})(?:%|[ \\u00a0]пайыз)?-?[ғқгк][ае][ \\u00a0]+(?:дейін[ \\u00a0]+)?(${rises}|${falls})`,
  'giu',
);
const OF_PEOPLE = new RegExp(sharesOfPeople, 'iu');
const OF_PLAN_OR_CHANGE = new RegExp(sharesOfPlan, 'iu');
const GRADES = new RegExp(grades, 'iu');
const IS_RISE = new RegExp(`^(?:${rises})`, 'iu');

/**
 * Shares that cannot be: "удовлетворенность 192 %", "12,8 балла из 10", "балл вырос с 8,2 до 5,1". What is over a plan may
 * be more than a hundred per cent.
 */
export function oddShares(source: string | Text): readonly OddShare[] {
  const text = Text.of(source);
  if (!FIGURE.test(text.text)) return [];
  return matchesOf(text.text, SENTENCE).flatMap(({ 0: sentence }): OddShare[] => {
    const over =
      OF_PLAN_OR_CHANGE.test(sentence) || !OF_PEOPLE.test(sentence) ? [] : matchesOf(sentence, OVER);
    const marks = GRADES.test(sentence) ? matchesOf(sentence, MARK) : [];
    return [
      ...[...over].flatMap(([, share]) => (valueOf(share) > 100 ? (['over'] as const) : [])),
      ...[...marks].flatMap(([, mark, most]) => (valueOf(mark) > valueOf(most) ? (['scale'] as const) : [])),
      ...matchesOf(sentence, FROM_TO).flatMap(([, word, from, to]) => runsAgainst(word, from, to)),
      ...matchesOf(sentence, FROM_TO_KAZAKH).flatMap(([, from, to, word]) => runsAgainst(word, from, to)),
    ].map((kind) => ({ kind, text: sentence.trim() }));
  });
}

function runsAgainst(
  word: string | undefined,
  from: string | undefined,
  to: string | undefined,
): 'direction'[] {
  const [before, after] = [valueOf(from), valueOf(to)];
  if (before === after) return [];
  return IS_RISE.test(word ?? '') === after > before ? [] : ['direction'];
}
