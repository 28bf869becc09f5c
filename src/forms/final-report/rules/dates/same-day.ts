import { textOf } from '../../../../report/cell';
import type { IsoDate } from '../../../../reading/dates';
import { likenessKeys, looksLikeSamePlace, type PlaceName } from '../../../../reading/places';
import type { Readings } from '../../../../rules/readings';
import { defineRule, fail, notApplicable, pass } from '../../../../rules/rule';
import { type Row, rows } from '../../access';

/** A day on which an activity was somewhere. */
interface Visit {
  readonly activity: Row<'activities'>;
  readonly day: IsoDate;
  /** Where it was: what the line of the date names, or else the cell of the place. */
  readonly places: readonly PlaceName[];
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

/** The line of a text in which a place of it stands: `[start, end)`. */
function lineAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('\n', at)) + 1;
  const length = text.slice(at).search(/[;\n]/u);
  return { start, end: length === -1 ? text.length : at + length };
}

function visitsOf(activity: Row<'activities'>, readings: Readings): Visit[] {
  const { dates, place } = activity.cells;
  const text = textOf(dates);
  return readings
    .dates(dates)
    .filter(({ precision, start, end }) => precision === 'day' && start === end)
    .flatMap(({ start: day, startIndex }): Visit[] => {
      const line = lineAt(text, startIndex);
      if (isOnline(text.slice(line.start, line.end))) return [];
      const named = readings.places(dates).filter(({ start }) => start >= line.start && start < line.end);
      const places = narrowest(named.length > 0 || isOnline(textOf(place)) ? named : readings.places(place));
      return places.length > 0 ? [{ activity, day, places }] : [];
    });
}

/** The visits to one place, and which gathering of its day it is. */
interface Gathering {
  readonly number: number;
  readonly place: PlaceName;
  readonly visits: Visit[];
}

/**
 * Visits of one day, in the order of the activities, gathered by place: each joins the first gathering that it shares
 * a place with.
 */
function gatherings(visits: readonly Visit[]): readonly Gathering[] {
  const found: Gathering[] = [];
  const byKey = new Map<string, Gathering[]>();
  for (const visit of visits) {
    for (const place of visit.places) {
      const keys = likenessKeys(place);
      const gathering = firstAlike(place, keys, byKey);
      if (gathering === null) {
        const begun: Gathering = { number: found.length, place, visits: [visit] };
        found.push(begun);
        for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), begun]);
      } else if (gathering.visits.at(-1)?.activity !== visit.activity) {
        gathering.visits.push(visit);
      }
    }
  }
  return found.filter((gathering) => gathering.visits.length > 1);
}

/** The first gathering at a place. Only those that share a key can be alike: a long report has many visits a day. */
function firstAlike(
  place: PlaceName,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Gathering[]>,
): Gathering | null {
  let first: Gathering | null = null;
  for (const key of keys) {
    for (const each of byKey.get(key) ?? []) {
      const earlier = first === null || each.number < first.number;
      if (earlier && looksLikeSamePlace(each.place, place) !== 'different') first = each;
    }
  }
  return first;
}

export const sameDaySamePlace = defineRule({
  id: 'same-day-same-place',
  group: 'dates',
  severity: 'question',
  meaning:
    'Two activities name the same day and the same place. The place is that on the date’s own line, or else the activity’s; online has none.',
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
    return shared.map(({ day, place, visits: [first, ...others] }) => {
      if (first === undefined) return pass;
      const { dates } = first.activity.cells;
      const all = [first, ...others];
      return fail(dates, {
        cells: all.map(({ activity }) => activity.cells.dates),
        evidence: all.map(({ activity }) => activity.cells.place),
        actual: { kind: 'date', iso: day },
        values: {
          day: { kind: 'date', iso: day },
          place: place.text,
          count: all.length,
          rows: all
            .slice(0, 6)
            .map(({ activity }) => String(activity.key))
            .join(', '),
        },
      });
    });
  },
});
