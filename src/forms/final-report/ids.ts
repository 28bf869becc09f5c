import type * as ids from '../../form/ids';
import type { FinalReportForm } from './form';

/** The ids of the final report's tables and columns. */
export type TableId = ids.TableId<FinalReportForm>;
export type TableIdOfKind<Kind extends 'fields' | 'singleRow' | 'fixedRows' | 'rows'> = ids.TableIdOfKind<
  FinalReportForm,
  Kind
>;
export type ColumnId<Id extends TableId> = ids.ColumnId<FinalReportForm, Id>;
