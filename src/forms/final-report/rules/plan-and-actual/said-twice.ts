import { textOf } from '../../../../report/cell';
import { sideReader } from '../../../../reading/sides';
import type { CountedThing } from './quantities';

/**
 * What a cell says a second time, of the same day, place and side of the plan; each once, however often it stands
 * there. Linear in the number of figures.
 *
 * @param named the figures of one cell with what they count.
 */
export function saidTwice(named: readonly CountedThing[]): readonly CountedThing[] {
  const [first] = named;
  // Most cells say no figure twice, and what they count need not be compared.
  if (first === undefined || new Set(named.map(({ quantity }) => quantity.value)).size === named.length) {
    return [];
  }
  const alike = new Map<string, CountedThing[]>();
  for (const each of named) {
    const key = keyOf(each);
    const before = alike.get(key);
    if (before === undefined) alike.set(key, [each]);
    else before.push(each);
  }
  const text = textOf(first.cell);
  const ofWhatWasDone = sideReader(text, 'actual');
  const repeated = new Set<CountedThing>();
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const done = new Set(ofWhatWasDone(group.map(({ quantity }) => quantity)));
    const seen = { actual: new Surroundings(), plan: new Surroundings() };
    for (const each of group) {
      const around = surroundingsOf(text, each);
      const before = seen[done.has(each.quantity) ? 'actual' : 'plan'];
      if (before.agreeing(around) === 1) repeated.add(each);
      before.add(around);
    }
  }
  return named.filter((each) => repeated.has(each));
}

function keyOf({ quantity: { value, upper, bound, unit }, thing: { head, modifier } }: CountedThing): string {
  const narrowed = modifier.length > 1 ? modifier.toSorted().join('|') : (modifier[0] ?? '');
  return `${unit}|${bound}|${value}|${upper ?? ''}|${head}|${narrowed}`;
}

/** "12.06.2025 –" in front of a figure and "в июне" behind it; empty where nothing of the kind stands there. */
interface Around {
  readonly label: string;
  readonly circumstance: string;
}

function surroundingsOf(text: string, { quantity: { start, end } }: CountedThing): Around {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/[;,\n(]/u)
      .at(-1) ?? '';
  const rest = text
    .slice(end, end + NEAR)
    .replace(/^\./u, '')
    .trimStart();
  // "(с. Примерное)" is read to its end, other words to that of their clause.
  const behind = rest.split(rest.startsWith('(') ? /[)\n]/u : /[;,\n)]|\.\s+\p{Lu}|\s(?:и|және)\s/u)[0] ?? '';
  return {
    label: /(?:[-–—:]|\d[.)])\s*$/u.test(before) ? before.trim().toLowerCase() : '',
    circumstance: /^(?:\(|[-–—]\s|(?:в|во|на|для|с|со|из|по)\s)/u.test(behind)
      ? behind.trim().toLowerCase()
      : '',
  };
}

const NEAR = 80;

/** Counts the surroundings of figures, so that those of a next one need not be compared with each. */
class Surroundings {
  readonly #count = new Map<string, number>();

  /** How many agree with these: they are of no other day or place, where both name one. */
  agreeing({ label, circumstance }: Around): number {
    const either = (said: string): readonly string[] => (said === '' ? [ANY] : [said, '']);
    return either(label)
      .flatMap((one) => either(circumstance).map((other) => this.#count.get(keyFor(one, other)) ?? 0))
      .reduce((sum, count) => sum + count, 0);
  }

  add({ label, circumstance }: Around): void {
    for (const one of [label, ANY]) {
      for (const other of [circumstance, ANY]) {
        const key = keyFor(one, other);
        this.#count.set(key, (this.#count.get(key) ?? 0) + 1);
      }
    }
  }
}

/** Stands for whatever is said; no text is so, for a line break ends a surrounding. */
const ANY = '\n';
const keyFor = (label: string, circumstance: string): string => JSON.stringify([label, circumstance]);
