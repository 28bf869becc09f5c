import { measures } from '../lexicon/units';
import { oftenOneThing } from '../lexicon/translations';
import { listed } from '../lexicon/word-list';
import { stem } from '../text/stem';
import type { Quantity } from './quantity';
import { compareThings, conceptsOf } from './thing';

/** Figures that can be held against each other though they do not count the same by name. */

const stemsOf = (words: string): string[] =>
  listed(words).flatMap((word) => [word, stem(word, false), stem(word, true)]);

/** By the stem of a measure: which kind it is of, and how many of the smallest it is. */
const MEASURES: ReadonlyMap<string, { readonly kind: number; readonly factor: number }> = new Map(
  measures.flatMap((units, kind) =>
    units.flatMap(([factor, words]) =>
      stemsOf(words).map((each): [string, { kind: number; factor: number }] => [each, { kind, factor }]),
    ),
  ),
);

/** Abbreviations stand for Russian words in a Kazakh text as well. */
const measureOf = (head: string): { readonly kind: number; readonly factor: number } | undefined =>
  MEASURES.get(head) ?? MEASURES.get(stem(head, false));

/**
 * A quantity in the unit of another, so that the two can be compared: "1 тонна" beside "950 кг" is a thousand. Null
 * where they are not two units of one kind, or do not measure the same.
 */
export function inUnitOf(quantity: Quantity, other: Quantity): Quantity | null {
  const [thing, wanted] = [quantity.thing, other.thing];
  if (thing === null || wanted === null || thing.head === wanted.head) return null;
  const [from, to] = [measureOf(thing.head), measureOf(wanted.head)];
  if (from === undefined || to === undefined || from.kind !== to.kind) return null;
  const measured = { ...thing, head: wanted.head };
  if (compareThings(measured, wanted) === 'different') return null;
  const convert = (value: number): number => Math.round(((value * from.factor) / to.factor) * 1e6) / 1e6;
  const upper = quantity.upper === null ? null : convert(quantity.upper);
  return { ...quantity, value: convert(quantity.value), upper, thing: measured };
}

const ALIKE: readonly ReadonlySet<string>[] = oftenOneThing.map((list) => new Set(stemsOf(list)));

/** Whether two things are often called by each other's name: "15 постов", "15 публикаций". */
function areOftenOne(a: Quantity, b: Quantity): boolean {
  const [thing, other] = [a.thing, b.thing];
  if (thing === null || other === null) return false;
  const alike = ALIKE.some((words) => words.has(thing.head) && words.has(other.head));
  return alike && compareThings({ ...thing, head: other.head }, other) !== 'different';
}

/** Of so many letters the beginning of two words is one root. */
const LONGEST_ROOT = 7;
/** Shorter words are alike by chance. */
const SHORTEST_ROOT = 5;

/** Whether two per cents speak of one thing in other words: "90 % удовлетворенных", "уровень удовлетворенности – 92 %". */
function shareRoot(a: Quantity, b: Quantity): boolean {
  if (a.thing === null || b.thing === null) return false;
  const roots = ({ head, modifiers }: ReturnType<typeof conceptsOf>): string[] =>
    [head, ...modifiers]
      .filter(({ length }) => length >= SHORTEST_ROOT)
      .map((word) => word.slice(0, LONGEST_ROOT));
  const others = roots(conceptsOf(b.thing));
  return roots(conceptsOf(a.thing)).some((root) =>
    others.some((other) => root.startsWith(other) || other.startsWith(root)),
  );
}

/** Whether two figures without partners of their own may be held against each other. */
export function areKindred(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.each !== b.each) return false;
  return a.unit === 'percent' ? shareRoot(a, b) : areOftenOne(a, b);
}
