import { textOf } from '../../../../report/cell';
import type { IsoDate } from '../../../../reading/dates';
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

/** A text with passages blanked out. */
function without(
  text: string,
  passages: readonly { readonly startIndex: number; readonly endIndex: number }[],
): string {
  return passages.reduce(
    (rest, { startIndex, endIndex }) =>
      rest.slice(0, startIndex) + ' '.repeat(endIndex - startIndex) + rest.slice(endIndex),
    text,
  );
}

function visitsOf(activity: Row<'activities'>, readings: Readings): Visit[] {
  const { dates, place } = activity.cells;
  const [text, where] = [textOf(dates), textOf(place)];
  const inPlace = readings.places(place);
  const ranges = readings.dates(dates);
  const undated = without(text, ranges);
  return ranges
    .filter(({ precision, start, end }) => precision === 'day' && start === end)
    .flatMap(({ start: day, startIndex }): Visit[] => {
      const line = lineAt(text, startIndex);
      if (isOnline(text.slice(line.start, line.end))) return [];
      const named = readings.places(dates).filter(({ start }) => start >= line.start && start < line.end);
      if (named.length > 0) {
        return narrowest(named).map((each) => {
          const behind = venueIn(undated.slice(each.end, line.end));
          const alike = inPlace.find((other) => looksLikeSamePlace(each, other) !== 'different');
          const venue =
            namesNothing(behind) && alike !== undefined
              ? venueIn(partOfPlace(where, alike, inPlace))
              : behind;
          return { activity, day, place: each, venue };
        });
      }
      if (isOnline(where)) return [];
      if (inPlace.length === 0) {
        const venue = venueIn(where);
        return venue.kinds.size > 0 ? [{ activity, day, place: null, venue }] : [];
      }
      return narrowest(inPlace).map((each) => ({
        activity,
        day,
        place: each,
        venue: venueIn(partOfPlace(where, each, inPlace)),
      }));
    });
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
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), begun]);
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

export const sameDaySamePlace = defineRule({
  id: 'same-day-same-place',
  group: 'dates',
  severity: 'question',
  meaning:
    'Two activities name the same day and the same place: the finest that both name. A city alone is the same place only where neither names more. The place is that on the date’s own line, or else the activity’s; online has none.',
  source: { clause: 'Form, section 1, activities, date held and place' },
  check: ({ report, readings }) => {
    const visits = rows(report, 'activities').flatMap((activity) => visitsOf(activity, readings));
    if (visits.length === 0) {
      return [notApplicable(...rows(report, 'activities').map(({ cells: { dates } }) => dates))];
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
