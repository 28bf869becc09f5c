import { ReportProblem } from '../commands/report-problem';
import { ExcelProblem, excelProblemKinds } from '../excel/problem';

/** What the dialog can speak of: what Excel refuses, and a workbook that holds no (whole) report. */
export const dialogProblemKinds = [...excelProblemKinds, 'no-report', 'incomplete'] as const;
export type DialogProblemKind = (typeof dialogProblemKinds)[number];

/** What is told of a failure: never anything of the workbook's content. */
export interface DialogProblem {
  readonly kind: DialogProblemKind;
  /** Excel's own code for support, or an empty string. */
  readonly code: string;
}

/** What a failed command is told as. An error that is neither Excel's nor the report's is `unknown`. */
export function problemOf(error: unknown): DialogProblem {
  if (error instanceof ExcelProblem) return { kind: error.kind, code: error.detail };
  if (error instanceof ReportProblem) return { kind: error.kind, code: '' };
  return { kind: 'unknown', code: error instanceof Error ? error.name : '' };
}
