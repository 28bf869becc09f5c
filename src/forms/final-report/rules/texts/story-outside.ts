import type { ColumnType } from '../../../../form/types';
import { yearOf } from '../../../../reading/dates';
import { likenessKeys, looksLikeSamePlace, type PlaceName } from '../../../../reading/places';
import { storyYears } from '../../../../reading/stories';
import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { comparable } from '../../../../rules/same-text';
import { allCellsWhere } from '../../../../rules/table-cells';
import { single } from '../../access';

const whereTypes: readonly ColumnType[] = ['text', 'longText', 'quantities', 'dates'];

export const storyOutside = defineRule({
  id: 'story-outside',
  group: 'texts',
  severity: 'question',
  meaning:
    'The success story speaks of a year outside the project, without a word such as "раньше" or "до проекта" in its sentence, or of a town, village or district that no other cell names.',
  source: { clause: 'Form, section 3, success story' },
  check: (context) => {
    const { successStory } = single(context.report, 'narrative');
    if (isEmpty(successStory)) return [notApplicable(successStory)];
    const found = [...outsideYears(successStory, context), ...strangePlaces(successStory, context)];
    return found.length > 0 ? found : [pass];
  },
});

function outsideYears(story: Cell, { report, readings: { period } }: CheckContext): Outcome[] {
  if (period === null) return [];
  const { periodStart, periodEnd } = single(report, 'general');
  const [first, last] = [yearOf(period.start), yearOf(period.end)];
  const outside = storyYears(textOf(story)).filter(({ year }) => year < first || year > last);
  return outside.map(({ year, text }) =>
    fail(story, {
      evidence: [periodStart, periodEnd],
      actual: String(year),
      values: {
        what: 'year',
        text,
        start: { kind: 'date', iso: period.start },
        end: { kind: 'date', iso: period.end },
      },
    }),
  );
}

/** Places of one kind and root, one of each: the last of them. */
const spelledOnce = (places: readonly PlaceName[]): readonly PlaceName[] => [
  ...new Map(
    places.map((place) => [`${place.kind}|${String(place.adjective)}|${place.root}`, place] as const),
  ).values(),
];

function strangePlaces(story: Cell, { report, readings }: CheckContext): Outcome[] {
  const told = readings.places(story).filter(({ kind }) => kind !== 'region');
  if (told.length === 0) return [];
  const others = allCellsWhere(report, ({ type }) => whereTypes.includes(type)).filter(
    (cell) => cell !== story,
  );
  const words = others.map((cell) => comparable(textOf(cell))).join('\n');
  const known = new Map<string, PlaceName[]>();
  for (const place of spelledOnce(others.flatMap((cell) => readings.places(cell)))) {
    for (const key of likenessKeys(place)) known.set(key, [...(known.get(key) ?? []), place]);
  }
  const isKnown = (place: PlaceName): boolean =>
    // A name may stand elsewhere without the word for its kind.
    words.includes(place.root) ||
    likenessKeys(place).some((key) =>
      (known.get(key) ?? []).some((other) => looksLikeSamePlace(place, other) !== 'different'),
    );
  const strange = new Map(
    spelledOnce(told)
      .filter((place) => !isKnown(place))
      .map((place) => [place.root, place] as const),
  );
  return [...strange.values()].map(({ text }) =>
    fail(story, { actual: text, values: { what: 'place', text, start: '', end: '' } }),
  );
}
