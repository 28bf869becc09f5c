import type { Form } from '../../form/form';
import { severities } from '../../rules/rule';
import type { Row } from './rows';
import type { Grouping } from './state';

/** What a group of the list is called by: a section, the id of a table, or `arrived`. */
export type GroupId = string;

export interface Group {
  readonly id: GroupId;
  readonly rows: readonly Row[];
  /** How many of them are still to be done; of those that are done, how many there are. */
  readonly count: number;
  /** Folded unless the person opens it. */
  readonly folded: boolean;
}

/** The table of a row: that of its first entry. */
const tableOf = ({ entries }: Row): string => entries[0]?.finding.table ?? '';

/**
 * The list in groups, empty ones left out: what came while the list was held stands after the others, what is done
 * last, folded.
 */
export function groupsOf(form: Form, rows: readonly Row[], grouping: Grouping): Group[] {
  const placed = rows.filter(({ arrived }) => !arrived);
  const open = placed.filter(({ section }) => section !== 'done');
  const group = (id: GroupId, own: readonly Row[]): Group => ({
    id,
    rows: own,
    count: own.filter(({ isDone }) => !isDone).length,
    folded: false,
  });
  const done = placed.filter(({ section }) => section === 'done');
  return [
    ...(grouping === 'severity'
      ? severities.map((id) =>
          group(
            id,
            open.filter(({ section }) => section === id),
          ),
        )
      : form.tables.map(({ id }) =>
          group(
            id,
            open.filter((row) => tableOf(row) === id),
          ),
        )),
    group(
      'arrived',
      rows.filter(({ arrived }) => arrived),
    ),
    { id: 'done', rows: done, count: done.length, folded: true },
  ].filter((each) => each.rows.length > 0);
}

/** The next row to be done after one, in the order of the list, from the top again after the last; null where none is. */
export function nextOpen(
  groups: readonly Group[],
  after: string,
): { readonly row: Row; readonly group: GroupId } | null {
  const all = groups.flatMap(({ id, rows }) => rows.map((row) => ({ row, group: id })));
  const at = all.findIndex(({ row }) => row.id === after);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(({ row }) => !row.isDone) ?? null;
}
