import type { RowId } from '../../form/ids';
import type { FieldPath } from '../../report/field-path';
import { accessTo, type Cells, type TypedRow } from '../../report/form-access';
import type { Report } from '../../report/report';
import { finalReportForm, type FinalReportForm } from './form';
import type { ColumnId, TableIdOfKind } from './ids';

/** The fields and cells of the final report by their ids. */
export const { field, rowField, single, namedRow, rows, firstCell } = accessTo(finalReportForm);

/** One of the nine social and economic effects. */
export type EffectId = RowId<FinalReportForm, 'effects'>;

/** A row of a table that grows. */
export type Row<Id extends TableIdOfKind<'rows'>> = TypedRow<FinalReportForm, Id>;

/** A field of the effects: `effectField('staff', 'plan')`. */
export function effectField(effect: EffectId, column: ColumnId<'effects'>): FieldPath {
  return rowField('effects', effect, column);
}

/** The cells of one effect: `effect(report, 'staff').plan`. */
export function effect(report: Report, id: EffectId): Cells<FinalReportForm, 'effects'> {
  return namedRow(report, 'effects', id);
}
