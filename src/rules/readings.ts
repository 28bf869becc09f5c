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
  const period = periodFrom(start ?? null, end ?? null);
  latest = generationAfter(latest, JSON.stringify(period));
  const { remembered } = latest;
  const once = <Kind extends keyof Read>(kind: Kind, read: (text: string) => Read[Kind]) =>
    rememberedBy(remembered[kind], read);
  const dates = once('dates', (text) => datesIn(text, period));
  const comingYears = once('comingYears', findComingYears);
  return {
    quantities: once('quantities', readQuantities),
    people: once('people', (text) => peopleCounts(text)),
    peopleTree: once('peopleTree', (text) => readPeople(text)),
    dates: (cell) => (cell.value.kind === 'number' ? datesOf(cell) : dates(cell).ranges),
    dateFindings: (cell) => (cell.value.kind === 'text' ? dates(cell).findings : []),
    places: once('places', placeNames),
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

/** What a text is read as. */
interface Read {
  readonly quantities: readonly Quantity[];
  readonly people: readonly PeopleCount[];
  readonly peopleTree: PeopleReading;
  readonly dates: ReturnType<typeof datesIn>;
  readonly comingYears: readonly ComingYear[];
  readonly places: readonly PlaceName[];
}

/** What texts of one kind were read as in this check, and in the one before it. */
interface Memory<Result> {
  readonly now: Map<string, Result>;
  readonly before: ReadonlyMap<string, Result>;
}

interface Generation {
  /** By what dates are read: a day without a year belongs to the period. */
  readonly period: string;
  readonly remembered: { readonly [Kind in keyof Read]: Memory<Read[Kind]> };
}

/**
 * The last check's. A report is checked again and again with one cell changed, and what is read of a text hangs on
 * nothing but the text; older ones are forgotten.
 */
let latest: Generation | null = null;

function generationAfter(last: Generation | null, period: string): Generation {
  const next = <Kind extends keyof Read>(kind: Kind): Memory<Read[Kind]> => ({
    now: new Map(),
    before: last?.remembered[kind].now ?? new Map<string, Read[Kind]>(),
  });
  return {
    period,
    remembered: {
      quantities: next('quantities'),
      people: next('people'),
      peopleTree: next('peopleTree'),
      dates: last?.period === period ? next('dates') : { now: new Map(), before: new Map() },
      comingYears: next('comingYears'),
      places: next('places'),
    },
  };
}

/**
 * Remembers what texts were read as. It goes by the text, not the cell: in a long report many cells say the same
 * ("не применимо", "4 тренинга"), and they are read once as well.
 */
function rememberedBy<Result>(
  { now, before }: Memory<Result>,
  read: (text: string) => Result,
): (cell: Cell) => Result {
  return (cell) => {
    const text = textOf(cell);
    const known = now.get(text);
    if (known !== undefined) return known;
    const result = before.get(text) ?? read(text);
    now.set(text, result);
    return result;
  };
}
