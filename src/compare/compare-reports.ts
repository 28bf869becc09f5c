import { valueText } from '../findings/evidence';
import { inputColumns, type Form } from '../form/form';
import type { Column, Table } from '../form/types';
import { emptyValue, type Cell } from '../report/cell';
import { figureOf } from '../report/figure';
import type { RowKey } from '../report/field-path';
import { rowsOf, type Report, type Row } from '../report/report';
import type { Change, ColumnOfTable } from './change';
import { matchRows } from './match-rows';

/** What changed in the cells and rows of a report, and which of its rows are which. */
export interface ReportChanges {
  /** In the order of the form, rows in the order of the later report. */
  readonly changes: readonly Change[];
  /** The row of the later report that a row of the earlier one became; undefined for one that was removed. */
  readonly rowAfter: (table: string, row: RowKey) => RowKey | undefined;
}

/**
 * Holds two reports of one form against each other: every cell, and the rows of growing tables by what they say.
 *
 * @param lacking columns that one of the two files has no place for; nothing is said of them.
 */
export function compareReports(
  before: Report,
  after: Report,
  lacking: readonly ColumnOfTable[] = [],
): ReportChanges {
  const { form } = after;
  const became = new Map<string, RowKey>();
  const changes = form.tables.flatMap((table) => {
    const columns = inputColumns(table).filter(
      ({ id, type }) =>
        // A row's number follows from its place.
        type !== 'fixed' && !lacking.some((each) => each.table === table.id && each.column === id),
    );
    if (table.kind !== 'rows') return namedRowChanges(before, after, table, columns);
    const found = grownRowChanges(before, after, table, columns);
    for (const [row, key] of found.became) became.set(`${table.id} ${String(row)}`, key);
    return found.changes;
  });
  const grows = new Set(form.tables.filter(({ kind }) => kind === 'rows').map(({ id }) => id));
  return {
    changes,
    rowAfter: (table, row) =>
      grows.has(table) && row !== null ? became.get(`${table} ${String(row)}`) : row,
  };
}

function namedRowChanges(before: Report, after: Report, table: Table, columns: readonly Column[]): Change[] {
  const olds = rowsOf(before, table.id);
  return rowsOf(after, table.id).flatMap((row) => {
    const old = olds.find(({ key }) => key === row.key);
    return old === undefined ? [] : cellChanges(old, row, columns);
  });
}

function grownRowChanges(
  before: Report,
  after: Report,
  table: Table,
  columns: readonly Column[],
): { readonly changes: Change[]; readonly became: ReadonlyMap<RowKey, RowKey> } {
  const { pairs, removed, added } = matchRows(
    rowsOf(before, table.id),
    rowsOf(after, table.id),
    new Set(columns.map(({ id }) => id)),
  );
  const paired = pairs.flatMap(({ before: old, after: row, isMoved }) => [
    ...(isMoved ? [{ kind: 'row-moved' as const, before: old, after: row }] : []),
    ...cellChanges(old, row, columns),
  ]);
  return {
    changes: [
      ...paired,
      ...added.map((row) => ({ kind: 'row-added' as const, after: row })),
      ...removed.map((row) => ({ kind: 'row-removed' as const, before: row })),
    ],
    became: new Map(pairs.map(({ before: old, after: row }) => [old.key, row.key])),
  };
}

function cellChanges(before: Row, after: Row, columns: readonly Column[]): Change[] {
  return columns.flatMap((column): Change[] => {
    const [old, cell] = [cellOf(before, column), cellOf(after, column)];
    return valueText(old.value) === valueText(cell.value)
      ? []
      : [{ kind: 'cell', before: old, after: cell, fell: isFall(column, old, cell) }];
  });
}

function cellOf({ table, key, cells }: Row, { id }: Column): Cell {
  return cells[id] ?? { path: { table, row: key, column: id }, value: emptyValue, place: null };
}

/** Whether a total or a figure that was reached is lower than it was: between an earlier report and the final one it only grows. */
function isFall({ role }: Column, before: Cell, after: Cell): boolean {
  if (role !== 'total' && role !== 'actual') return false;
  const [old, figure] = [figureOf(before), figureOf(after)];
  return old !== null && (figure === null ? true : figure < old);
}

/** The columns of a form that a report that was read does not have, and that the other one has. */
export function lackingInOne(
  form: Form,
  before: readonly ColumnOfTable[],
  after: readonly ColumnOfTable[],
): ColumnOfTable[] {
  const lacks = (list: readonly ColumnOfTable[], table: string, column: string) =>
    list.some((each) => each.table === table && each.column === column);
  return form.tables.flatMap(({ id: table, columns }) =>
    columns
      .filter(({ id }) => lacks(before, table, id) !== lacks(after, table, id))
      .map(({ id }) => ({ table, column: id })),
  );
}
