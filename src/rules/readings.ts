import { textOf, type Cell } from '../report/cell';
import { single, type Report } from '../report/report';
import { compareDates, readDates, type DateRange, type IsoDate } from '../report/text/dates';
import { placeNames, type PlaceName } from '../report/text/places';
import { readPeople, readQuantities, type PeopleCount, type Quantity } from '../report/text/quantity';
import { dateOf } from './date-cell';

/** The first and last day of the project, both included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * What the prose of a report says. A cell is read when a rule first asks, and once only, so that a check takes
 * time in proportion to the report however many rules look at a cell.
 */
export interface Readings {
  quantities(cell: Cell): readonly Quantity[];
  /** The numbers of people in a cell of participants. */
  people(cell: Cell): readonly PeopleCount[];
  /** The dates of a cell; a date that Excel took for one is a single day. */
  dates(cell: Cell): readonly DateRange[];
  places(cell: Cell): readonly PlaceName[];
  /** Null when a date is missing or unreadable, or the period ends before it starts. */
  readonly period: Period | null;
}

/** The readings of a report. Nothing is read before it is asked for. */
export function readingsOf(report: Report): Readings {
  const { periodStart, periodEnd } = single(report, 'general');
  const [start, end] = [dateOf(periodStart), dateOf(periodEnd)];
  return {
    quantities: once((cell) => readQuantities(textOf(cell))),
    people: once((cell) => readPeople(textOf(cell))),
    dates: once(datesOf),
    places: once((cell) => placeNames(textOf(cell))),
    period: start === null || end === null || compareDates(start, end) > 0 ? null : { start, end },
  };
}

function datesOf(cell: Cell): readonly DateRange[] {
  if (cell.value.kind !== 'number') return readDates(textOf(cell));
  const day = dateOf(cell);
  const text = day ?? '';
  return day === null
    ? []
    : [{ start: day, end: day, precision: 'day', text, startIndex: 0, endIndex: text.length }];
}

function once<Result>(read: (cell: Cell) => Result): (cell: Cell) => Result {
  const done = new Map<Cell, Result>();
  return (cell) => {
    const before = done.get(cell);
    if (before !== undefined) return before;
    const result = read(cell);
    done.set(cell, result);
    return result;
  };
}

/** What rules are given to judge a report. */
export function checkContext(report: Report): { readonly report: Report; readonly readings: Readings } {
  return { report, readings: readingsOf(report) };
}
