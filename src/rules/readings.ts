import { textOf, type Cell } from '../report/cell';
import type { Report } from '../report/report';
import { compareDates, datesIn, type DateFinding, type DateRange, type IsoDate } from '../reading/dates';
import { findComingYears, type ComingYear } from '../reading/years';
import { placeNames, type PlaceName } from '../reading/places';
import {
  peopleCounts,
  readPeople,
  readQuantities,
  type PeopleCount,
  type PeopleReading,
  type Quantity,
} from '../reading/quantity';
import { dateOf } from './date-cell';
import { allCellsWhere } from './table-cells';

/** The first and last day of the project, both included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * What the prose of a report says. A text is read when a rule first asks, and once only, so that a check takes
 * time in proportion to the report however many rules look at a cell.
 */
export interface Readings {
  quantities(cell: Cell): readonly Quantity[];
  /** The numbers of people in a cell of participants. */
  people(cell: Cell): readonly PeopleCount[];
  /** The same as a tree of wholes and parts, with the least and the most that they can be in all. */
  peopleTree(cell: Cell): PeopleReading;
  /** The dates of a cell; a date that Excel took for one is a single day. */
  dates(cell: Cell): readonly DateRange[];
  /** What is wrong with dates as a cell writes them: days that do not exist, ranges that run backwards, wrong weekdays. */
  dateFindings(cell: Cell): readonly DateFinding[];
  places(cell: Cell): readonly PlaceName[];
  comingYears(cell: Cell): readonly ComingYear[];
  /** Null when a date is missing or unreadable, or the period ends before it starts. */
  readonly period: Period | null;
}

/** The readings of a report. Nothing is read before it is asked for. */
export function readingsOf(report: Report): Readings {
  const [start, end] = (['periodStart', 'periodEnd'] as const).map((role) => {
    const [cell] = allCellsWhere(report, (column) => column.role === role);
    return cell === undefined ? null : dateOf(cell);
  });
  const quantities = once(readQuantities);
  const period = periodFrom(start ?? null, end ?? null);
  const dates = once((text) => datesIn(text, period));
  const comingYears = once(findComingYears);
  return {
    quantities,
    people: once((text) => peopleCounts(text)),
    peopleTree: once((text) => readPeople(text)),
    dates: (cell) => (cell.value.kind === 'number' ? datesOf(cell) : dates(cell).ranges),
    dateFindings: (cell) => (cell.value.kind === 'text' ? dates(cell).findings : []),
    places: once(placeNames),
    // Most texts name no year, and need not be searched for coming ones.
    comingYears: (cell) => (YEAR.test(textOf(cell)) ? comingYears(cell) : NO_YEARS),
    period,
  };
}

/** A period; null when a day is missing or the first comes after the last. */
function periodFrom(start: IsoDate | null, end: IsoDate | null): Period | null {
  return start === null || end === null || compareDates(start, end) > 0 ? null : { start, end };
}

const YEAR = /(?:19|20)\d\d/u;
const NO_YEARS: readonly ComingYear[] = [];

function datesOf(cell: Cell): readonly DateRange[] {
  const day = dateOf(cell);
  const text = day ?? '';
  return day === null
    ? []
    : [
        {
          start: day,
          end: day,
          startBy: day,
          endFrom: day,
          precision: 'day',
          text,
          startIndex: 0,
          endIndex: text.length,
        },
      ];
}

/**
 * Remembers what texts were read as. It goes by the text, not the cell: in a long report many cells say the same
 * ("не применимо", "4 тренинга"), and they are read once as well.
 */
function once<Result>(read: (text: string, cell: Cell) => Result): (cell: Cell) => Result {
  const done = new Map<string, Result>();
  return (cell) => {
    const text = textOf(cell);
    const before = done.get(text);
    if (before !== undefined) return before;
    const result = read(text, cell);
    done.set(text, result);
    return result;
  };
}
