import { textOf, type Cell } from '../../../report/cell';
import type { RowKey } from '../../../report/field-path';
import type { Report } from '../../../report/report';
import { excerpt } from '../../../rules/excerpt';
import { rows } from '../access';

/** An activity as messages name it: people do not count rows, and Excel counts them otherwise. */
export interface NamedActivity {
  /** Its place among the activities, from 1. */
  readonly row: number;
  /** Its first words; those of its task where it has no name yet. */
  readonly name: string;
}

const WORDS = 4;
const DANGLING = /(?: (?:\p{L}{1,2}|для|при|под|над|без|[-–—«]))+$/u;

/** The first words of a text: "Тренинги по подготовке инициатив …". */
export function firstWords(text: string): string {
  const words = excerpt(text).split(' ');
  if (words.length <= WORDS) return words.join(' ');
  // "Исследование потребностей молодежи в …": a preposition at the end says nothing.
  return `${words.slice(0, WORDS).join(' ').replace(DANGLING, '')} …`;
}

const named = new WeakMap<Report, ReadonlyMap<RowKey, string>>();

/** The activity that a cell belongs to. */
export function activityAt(report: Report, { path: { row } }: Cell): NamedActivity {
  let names = named.get(report);
  if (names === undefined) {
    names = new Map(
      rows(report, 'activities').map(({ cells: { activity, task } }) => [
        activity.path.row,
        firstWords(textOf(activity)) || firstWords(textOf(task)) || '…',
      ]),
    );
    named.set(report, names);
  }
  return { row: Number(row), name: names.get(row) ?? '…' };
}
