import type { Form } from './form';

/**
 * The ids of a form as types, so that a rule that names a table, row or column which its form lacks does not compile.
 * The engine itself goes by plain texts: it is handed a form at run time.
 */

type FormTable<F extends Form> = F['tables'][number];

export type TableId<F extends Form> = FormTable<F>['id'];
export type TableById<F extends Form, Id extends TableId<F>> = Extract<FormTable<F>, { id: Id }>;

/** The columns that a person fills: in tables with named rows the form prints the others itself. */
type InputColumn<Of extends { readonly kind: string; readonly columns: readonly unknown[] }> = Of extends {
  kind: 'fixedRows';
}
  ? Exclude<Of['columns'][number], { type: 'fixed' }>
  : Of['columns'][number];

/** The ids of the columns that a person fills: `ColumnId<FinalReport, 'gender'>` is `'total' | 'men' | 'women'`. */
export type ColumnId<F extends Form, Id extends TableId<F>> =
  InputColumn<TableById<F, Id>> extends { readonly id: infer Column extends string } ? Column : never;

/** The ids of the rows that the form itself names: `RowId<FinalReport, 'effects'>` is `'directBeneficiaries' | …`. */
export type RowId<F extends Form, Id extends TableId<F>> =
  TableById<F, Id> extends { rows: readonly { id: infer Row extends string }[] } ? Row : never;

/** The tables of one kind: `TableIdOfKind<FinalReport, 'rows'>` is `'activities' | 'partners' | …`. */
export type TableIdOfKind<F extends Form, Kind extends FormTable<F>['kind']> = Extract<
  FormTable<F>,
  { kind: Kind }
>['id'];
