import type { Form } from '../form/form';
import type { ColumnId, RowId, TableId, TableIdOfKind } from '../form/ids';
import type { Cell } from './cell';
import type { FieldPath, RowKey } from './field-path';
import { firstCellOf, rowsOf, type Report } from './report';

/** The cells of a row by the ids of its table's columns. */
export type Cells<F extends Form, Id extends TableId<F>> = Readonly<Record<ColumnId<F, Id>, Cell>>;

/** One row of a known table. */
export interface TypedRow<F extends Form, Id extends TableId<F>> {
  readonly table: Id;
  readonly key: RowKey;
  readonly cells: Cells<F, Id>;
}

/** The fields and cells of a form by its own ids: an id that the form lacks does not compile. */
export interface FormAccess<F extends Form> {
  /** A field of a table that has one row: `field('gender', 'men')`. */
  field<Id extends TableIdOfKind<F, 'fields' | 'singleRow'>>(table: Id, column: ColumnId<F, Id>): FieldPath;
  /** A field of a table whose rows the form names: `rowField('effects', 'staff', 'plan')`. */
  rowField<Id extends TableIdOfKind<F, 'fixedRows'>>(
    table: Id,
    row: RowId<F, Id>,
    column: ColumnId<F, Id>,
  ): FieldPath;
  /** The cells of a table that has one row: `single(report, 'gender').men`. */
  single<Id extends TableIdOfKind<F, 'fields' | 'singleRow'>>(report: Report, table: Id): Cells<F, Id>;
  /** The cells of a named row: `namedRow(report, 'effects', 'staff').plan`. */
  namedRow<Id extends TableIdOfKind<F, 'fixedRows'>>(
    report: Report,
    table: Id,
    row: RowId<F, Id>,
  ): Cells<F, Id>;
  /** The filled rows of a table that grows: `rows(report, 'partners')`. */
  rows<Id extends TableIdOfKind<F, 'rows'>>(report: Report, table: Id): readonly TypedRow<F, Id>[];
  /** Where the first row of a table that grows stands or would stand. */
  firstCell(report: Report, table: TableIdOfKind<F, 'rows'>): Cell;
}

/**
 * The typed way into the reports of one form.
 *
 * `const { field, single } = accessTo(finalReportForm)`
 */
export function accessTo<F extends Form>(form: F): FormAccess<F> {
  const rowOf = (report: Report, table: string, key: RowKey) => {
    const row = rowsOf(report, table).find((each) => each.key === key);
    if (row === undefined)
      throw new Error(`A report of ${form.id} always has a row ${key ?? ''} of ${table}.`);
    return row.cells;
  };
  return {
    field: (table, column) => ({ table, row: null, column }),
    rowField: (table, row, column) => ({ table, row, column }),
    // A report is built from its form's own columns, which is what these types say of it.
    single: <Id extends TableIdOfKind<F, 'fields' | 'singleRow'>>(report: Report, table: Id) =>
      rowOf(report, table, null) as Cells<F, Id>,
    namedRow: <Id extends TableIdOfKind<F, 'fixedRows'>>(report: Report, table: Id, row: RowId<F, Id>) =>
      rowOf(report, table, row) as Cells<F, Id>,
    rows: <Id extends TableIdOfKind<F, 'rows'>>(report: Report, table: Id) =>
      rowsOf(report, table) as readonly TypedRow<F, Id>[],
    firstCell: firstCellOf,
  };
}
