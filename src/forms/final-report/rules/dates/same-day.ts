import { textOf } from '../../../../report/cell';
import type { DateRange, IsoDate } from '../../../../reading/dates';
import {
  lineAt,
  likenessKeys,
  looksLikeSamePlace,
  looksLikeSameVenue,
  namesNothing,
  partOfPlace,
  venueIn,
  type PlaceName,
  type Venue,
} from '../../../../reading/places';
import { blankOut } from '../../../../reading/text/blank-out';
import { excerpt } from '../../../../rules/excerpt';
import type { Readings } from '../../../../rules/readings';
import { defineRule, fail, notApplicable, pass } from '../../../../rules/rule';
import { type Row, rows } from '../../access';
import { activityAt } from '../activity-at';

/** A place where an activity was on a day. */
interface Visit {
  readonly activity: Row<'activities'>;
  readonly day: IsoDate;
  /** The town or village: what the line of the date names, or else the cell of the place. Null where only a house is named. */
  readonly place: PlaceName | null;
  /** Where in it, as the same text says. */
  readonly venue: Venue;
}

/** Where a village has a name, the district and region around it only say where the village lies. */
function narrowest(places: readonly PlaceName[]): readonly PlaceName[] {
  const local = places.filter(({ kind }) => kind !== 'district' && kind !== 'region');
  return local.length > 0 ? local : places;
}

/** Where an activity was held over a distance, the village beside it is only where its people live. */
const ONLINE = /онлайн|online|zoom|зум|дистанцион|қашықтан|вебинар/iu;
const IN_PERSON = /оф{1,2}лайн|offline|очн/iu;
const isOnline = (text: string): boolean => ONLINE.test(text) && !IN_PERSON.test(text);

/** Where a place stands in a line, its house is looked for so near behind it; the bound keeps the rule linear. */
const NEAR = 300;

/** The single days that an activity names, in the order written. */
const daysIn = ({ cells: { dates } }: Row<'activities'>, readings: Readings): readonly DateRange[] =>
  readings.dates(dates).filter(({ precision, start, end }) => precision === 'day' && start === end);

/** @param isWanted which of the days are asked about. */
function* visitsOf(
  activity: Row<'activities'>,
  readings: Readings,
  isWanted: (day: IsoDate) => boolean,
): Generator<Visit> {
  const text = textOf(activity.cells.dates);
  let line = { start: 0, end: -1 };
  let places: readonly VisitedPlace[] = [];
  let told = new Set<IsoDate>();
  for (const { start: day, startIndex } of daysIn(activity, readings)) {
    if (!isWanted(day)) continue;
    if (startIndex >= line.end) {
      line = lineAt(text, startIndex);
      places = placesOfLine(activity, line, readings);
      told = new Set();
    }
    if (told.has(day)) continue;
    told.add(day);
    for (const each of places) yield { activity, day, ...each };
  }
}

type VisitedPlace = Pick<Visit, 'place' | 'venue'>;

/** Where an activity was on the days of one line of its dates: what the line names, or else the cell of the place. */
function placesOfLine(
  { cells: { dates, place } }: Row<'activities'>,
  line: { readonly start: number; readonly end: number },
  readings: Readings,
): readonly VisitedPlace[] {
  const [text, where] = [textOf(dates), textOf(place)];
  if (isOnline(text.slice(line.start, line.end))) return [];
  const inPlace = readings.places(place);
  const named = readings.places(dates).filter(({ start }) => start >= line.start && start < line.end);
  if (named.length > 0) {
    const ranges = readings.dates(dates);
    const undated = blankOut(
      text,
      ranges.map(({ startIndex: start, endIndex: end }) => ({ start, end })),
    );
    return narrowest(named).map((each) => {
      const behind = venueIn(undated.slice(each.end, Math.min(line.end, each.end + NEAR)));
      const alike = inPlace.find((other) => looksLikeSamePlace(each, other) !== 'different');
      const venue =
        namesNothing(behind) && alike !== undefined ? venueIn(partOfPlace(where, alike, inPlace)) : behind;
      return { place: each, venue };
    });
  }
  if (isOnline(where)) return [];
  if (inPlace.length === 0) {
    const venue = venueIn(where);
    return venue.kinds.size > 0 ? [{ place: null, venue }] : [];
  }
  return narrowest(inPlace).map((each) => ({
    place: each,
    venue: venueIn(partOfPlace(where, each, inPlace)),
  }));
}

/**
 * Whether two visits were at one place: the finest that both name. A city alone is one only where neither names more;
 * a village is fine enough by itself.
 */
function isSamePlace(a: Visit, b: Visit): boolean {
  if (a.place !== null && b.place !== null && looksLikeSamePlace(a.place, b.place) === 'different')
    return false;
  if (!namesNothing(a.venue) && !namesNothing(b.venue)) return looksLikeSameVenue(a.venue, b.venue);
  if (a.place === null || b.place === null) return false;
  return (
    a.place.kind === 'settlement' ||
    a.place.kind === 'rural-district' ||
    (namesNothing(a.venue) && namesNothing(b.venue))
  );
}

/** Texts of which two visits share one whenever they can be at one place: those of the town, and the names of the house. */
const keysOf = ({ place, venue }: Visit): readonly string[] => [
  ...(place === null ? [] : likenessKeys(place)),
  ...[...venue.names, ...venue.kinds].map((name) => `#${name}`),
];

/** The visits to one place, and which gathering of its day it is. */
interface Gathering {
  readonly number: number;
  readonly first: Visit;
  readonly visits: Visit[];
}

/**
 * Visits of one day, in the order of the activities, gathered by place: each joins the first gathering whose first
 * visit was at its place.
 */
function gatherings(visits: readonly Visit[]): readonly Gathering[] {
  const found: Gathering[] = [];
  const byKey = new Map<string, Gathering[]>();
  for (const visit of visits) {
    const keys = keysOf(visit);
    const gathering = firstAlike(visit, keys, byKey);
    if (gathering === null) {
      const begun: Gathering = { number: found.length, first: visit, visits: [visit] };
      found.push(begun);
      for (const key of keys) {
        const others = byKey.get(key);
        if (others === undefined) byKey.set(key, [begun]);
        else others.push(begun);
      }
    } else if (gathering.visits.at(-1)?.activity !== visit.activity) {
      gathering.visits.push(visit);
    }
  }
  return found.filter((gathering) => gathering.visits.length > 1);
}

/** The first gathering at a place. Only those that share a key can be alike: a long report has many visits a day. */
function firstAlike(
  visit: Visit,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Gathering[]>,
): Gathering | null {
  let first: Gathering | null = null;
  for (const key of keys) {
    for (const each of byKey.get(key) ?? []) {
      const earlier = first === null || each.number < first.number;
      if (earlier && isSamePlace(each.first, visit)) first = each;
    }
  }
  return first;
}

/** Only on days that two activities name can they have been at one place. */
function daysNamedTwice(
  activities: readonly Row<'activities'>[],
  readings: Readings,
): (day: IsoDate) => boolean {
  const [once, twice] = [new Set<IsoDate>(), new Set<IsoDate>()];
  for (const activity of activities) {
    const days = new Set(daysIn(activity, readings).map(({ start }) => start));
    for (const day of days) (once.has(day) ? twice : once).add(day);
  }
  return (day) => twice.has(day);
}

export const sameDaySamePlace = defineRule({
  id: 'same-day-same-place',
  group: 'dates',
  severity: 'question',
  meaning:
    'Two activities name the same day and the same place: the finest that both name. A city alone is the same place only where neither names more. The place is that on the date’s own line, or else the activity’s; online has none.',
  source: { clause: 'Form, section 1, activities, date held and place' },
  check: ({ report, readings }) => {
    const activities = rows(report, 'activities');
    const isNamedTwice = daysNamedTwice(activities, readings);
    const visits = activities.flatMap((activity) => [...visitsOf(activity, readings, isNamedTwice)]);
    if (visits.length === 0) {
      const any = activities.some((activity) => !visitsOf(activity, readings, () => true).next().done);
      return [any ? pass : notApplicable(...activities.map(({ cells: { dates } }) => dates))];
    }
    const byDay = new Map<IsoDate, Visit[]>();
    for (const visit of visits) {
      const ofDay = byDay.get(visit.day);
      if (ofDay === undefined) byDay.set(visit.day, [visit]);
      else ofDay.push(visit);
    }
    const shared = [...byDay].flatMap(([day, ofDay]) =>
      gatherings(ofDay).map((gathering) => ({ day, ...gathering })),
    );
    if (shared.length === 0) return [pass];
    return shared.map(({ day, first, visits: [, ...others] }) => {
      const { dates } = first.activity.cells;
      const all = [first, ...others];
      return fail(dates, {
        cells: all.map(({ activity }) => activity.cells.dates),
        evidence: all.map(({ activity }) => activity.cells.place),
        actual: { kind: 'date', iso: day },
        values: {
          day: { kind: 'date', iso: day },
          place: first.place?.text ?? excerpt(textOf(first.activity.cells.place)),
          count: all.length,
          rows: all
            .slice(0, 6)
            .map(({ activity }) => activityAt(report, activity.cells.activity))
            .map(({ row, name }) => `${String(row)}. ${name}`)
            .join('; '),
        },
      });
    });
  },
});
