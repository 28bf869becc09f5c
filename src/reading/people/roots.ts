import type { Text } from '../text/text';
import { countOf, type Branch } from './tree';
import { countsAtLarge, countsAttendance, countsFamilies } from './who-counts';

/** The figures of a cell that stand for themselves and are added up. Joins others to them on the way. */
export function rootsOf(text: Text, branches: readonly Branch[]): readonly Branch[] {
  const alone = branches.filter(({ whole, repeats }) => whole === null && !repeats);
  const series = alone.filter(
    ({ read }) =>
      read.quantity.each &&
      read.quantity.eachOf !== null &&
      (read.quantity.bound === 'exact' || read.quantity.upper !== null),
  );
  const single = alone.filter(({ read }) => !read.quantity.each);
  const counts = single.every((family) => isOfMembers(family, series)) ? [] : single;
  // "3 тренинга по 20 участников" are sixty, where nothing else in the cell says how many people there were.
  if (counts.length === 0) return oncePerLanguage(text, series);
  const besides = series.filter((each) => counts.every((count) => isBeside(count, each)));
  joinSeries(
    text,
    counts,
    series.filter((each) => !besides.includes(each)),
  );
  const persons = withoutVisits(withoutFamilies(oncePerLanguage(text, [...besides, ...counts])));
  return underTotals(persons);
}

/** "2 смены по 35 детей, вожатые – 6": fewer of another kind behind a series came besides. */
function isBeside(count: Branch, series: Branch): boolean {
  const { thing, total, value } = count.read.quantity;
  const [other, times] = [series.read.quantity.thing, series.read.quantity.eachOf ?? 0];
  if (thing === null || other === null || total || count.side !== null || countsAtLarge(count.read))
    return false;
  const behind = count.read.first > series.read.first;
  return (
    behind &&
    !countsFamilies(count.read) &&
    thing.head !== other.head &&
    value < times * series.read.quantity.value
  );
}

/** "10 семей по 4 человека": the members count, and the households only say how many times. */
const isOfMembers = ({ read: { quantity, ...read } }: Branch, series: readonly Branch[]): boolean =>
  countsFamilies({ quantity, ...read }) &&
  series.some((each) => countsAtLarge(each.read) && each.read.quantity.eachOf === quantity.value);

/** "60 участников, 3 тренинга по 20": the series belongs to the figure in front of it. */
function joinSeries(text: Text, counts: readonly Branch[], series: readonly Branch[]): void {
  let [at, lastBreak] = [0, -1];
  let nearest = 0;
  for (const each of series) {
    while ((counts[nearest + 1]?.read.first ?? Infinity) < each.read.first) nearest += 1;
    const whole = counts[nearest];
    if (whole === undefined) continue;
    for (; at < each.read.first; at += 1) if (text.tokens[at]?.kind === 'break') lastBreak = at;
    const other = counts.length > 1 && lastBreak >= whole.read.next;
    if (other) continue;
    each.whole = whole;
    whole.parts.push(each);
  }
}

/** A bilingual cell says a thing once: "130 чел. / 130 адам". */
function oncePerLanguage(text: Text, branches: readonly Branch[]): readonly Branch[] {
  const kazakh = ({ read }: Branch): boolean => text.isKazakhAt(text.tokens[read.first]?.start ?? 0);
  const [first] = branches;
  if (first === undefined || branches.length % 2 === 1) return branches;
  const half = branches.length / 2;
  const [one, other] = [branches.slice(0, half), branches.slice(half)];
  const language = kazakh(first);
  const apart =
    one.every((each) => kazakh(each) === language) && other.every((each) => kazakh(each) !== language);
  const same = one.every(({ read }, index) => read.quantity.value === other[index]?.read.quantity.value);
  return apart && same ? one : branches;
}

/** Beside persons at large the households that they live in are not counted. */
function withoutFamilies(branches: readonly Branch[]): readonly Branch[] {
  const atLarge = branches.some(({ read }) => read.quantity.thing !== null && countsAtLarge(read));
  return atLarge ? branches.filter(({ read }) => !countsFamilies(read)) : branches;
}

/** Beside persons their visits are not counted. */
function withoutVisits(branches: readonly Branch[]): readonly Branch[] {
  const persons = branches.filter(({ read }) => !countsAttendance(read));
  return persons.length > 0 ? persons : branches;
}

const leastOf = (branches: readonly Branch[]): number =>
  branches.reduce((sum, branch) => sum + countOf(branch).least, 0);

/** Where the cell gives the total of what it lists, the total counts and the others are its parts. */
function underTotals(branches: readonly Branch[]): readonly Branch[] {
  const totals = branches.filter(({ read }) => read.quantity.total);
  const others = branches.filter(({ read }) => !read.quantity.total);
  const [total] = totals;
  if (total === undefined || others.length === 0) return branches;
  const closes = totals.length === 1 && others.length > 1 && branches.at(-1) === total;
  if (!closes && leastOf(others) > leastOf(totals)) return branches;
  if (totals.length === 1) {
    for (const other of others) {
      other.whole = total;
      total.parts.push(other);
    }
  }
  return totals;
}
