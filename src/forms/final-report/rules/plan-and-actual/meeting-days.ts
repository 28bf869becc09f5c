import type { DateRange } from '../../../../reading/dates';
import type { Quantity } from '../../../../reading/quantity';
import { eventsIn } from '../../../../reading/statements';
import { textOf, type Cell } from '../../../../report/cell';
import type { Readings } from '../../../../rules/readings';
import type { Indicators } from './indicators';

/** So many meetings, and so many days on which they were held, that do not go together. */
export interface MeetingDays {
  readonly meetings: Quantity;
  /** The cell that counts the meetings. */
  readonly cell: Cell;
  readonly days: number;
}

/** Meetings that take a day or half of one; consultations and lessons come several a day. */
const TAKES_A_DAY =
  /тренинг|семинар|вебинар|встреч|форум|конференц|стол(?!\p{L}*в)|слет|выезд|экскурси|фестивал|концерт|ярмарк|мастер[ -]?класс|кездесу|үстел|жәрмеңке|шеберлік|көрме|конкурс|байқау/iu;
/** More meetings than this are seldom told day by day. */
const MOST = 12;
/** What the list of days leaves open. */
const OPEN = /кажд|еженедел|ежемесяч|и\s+др|и\s+т\.|сайын|т\.\s?б\.|әр(?!\p{L})/iu;

/**
 * Where the dates of an activity list single days only, and it counts one kind of meetings: fewer days than meetings of
 * which not each can have held as many, or more that are no days in a row and no multiple of them. Null where they go together or nobody can tell.
 */
export function meetingDays({ activity, actual, plan }: Indicators, readings: Readings): MeetingDays | null {
  const ranges = readings.dates(activity.dates);
  if (ranges.length < 2 || !ranges.every(isDay) || OPEN.test(textOf(activity.dates))) return null;
  const { cell, quantities } = actual.quantities.length > 0 ? actual : plan;
  const counted = quantities.filter(
    ({ unit, each, part, thing }) =>
      unit === 'thing' && !each && !part && thing !== null && !thing.people && eventsIn(thing.words) > 0,
  );
  const [meetings] = counted;
  if (meetings === undefined || counted.length > 1 || !TAKES_A_DAY.test(meetings.thing?.words ?? ''))
    return null;
  const { value, bound, upper } = meetings;
  if (bound !== 'exact' || upper !== null || value < 2 || value > MOST) return null;
  const listed = [...new Set(ranges.map(({ start }) => start))];
  const days = listed.length;
  // "4 тренинга" on two days are two a day.
  if (value % days === 0 || (days > value && (days % value === 0 || hasNeighbours(listed)))) return null;
  return { meetings, cell, days };
}

const isDay = ({ precision, start, end }: DateRange): boolean => precision === 'day' && start === end;

const DAY = 24 * 60 * 60 * 1000;

/** A meeting may last over two days in a row. */
function hasNeighbours(days: readonly string[]): boolean {
  const times = days.map((day) => Date.parse(day));
  return times.some((time) => times.includes(time + DAY));
}
