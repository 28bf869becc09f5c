import type { PlannedArea, SheetPlan } from './plan';

/** The parts of a sheet that depend on the kind of its table; `block` is headings and cells together. */
export type TableBody = Pick<
  SheetPlan,
  | 'columnWidths'
  | 'cells'
  | 'styles'
  | 'numberFormats'
  | 'names'
  | 'excelTable'
  | 'validations'
  | 'marks'
  | 'groupLines'
  | 'dataBars'
> & {
  readonly block: PlannedArea;
  readonly freeze: SheetPlan['freeze'];
  readonly orientation: 'portrait' | 'landscape';
};
