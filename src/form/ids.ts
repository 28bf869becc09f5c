import type { tables } from './form';

type FormTable = (typeof tables)[number];

export type TableId = FormTable['id'];
export type TableById<Id extends TableId> = Extract<FormTable, { id: Id }>;

/** The columns that a person fills: in tables with named rows the form prints the others itself. */
type InputColumn<Of extends FormTable> = Of extends { kind: 'fixedRows' }
  ? Exclude<Of['columns'][number], { type: 'fixed' }>
  : Of['columns'][number];

/** The ids of the columns that a person fills: `ColumnId<'gender'>` is `'total' | 'men' | 'women'`. */
export type ColumnId<Id extends TableId = TableId> = InputColumn<TableById<Id>>['id'];

/** The ids of the rows that the form itself names: `RowId<'effects'>` is `'directBeneficiaries' | …`. */
export type FixedRowId<Id extends TableId = TableId> =
  TableById<Id> extends { rows: readonly { id: infer Row }[] } ? Row : never;

export type EffectId = FixedRowId<'effects'>;

/** The tables of one kind: `TableIdOfKind<'rows'>` is `'activities' | 'partners' | …`. */
export type TableIdOfKind<Kind extends FormTable['kind']> = Extract<FormTable, { kind: Kind }>['id'];
