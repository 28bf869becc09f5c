/** What can go wrong in Excel, told apart by its error codes, never by its (localised) messages. */
export const excelProblemKinds = [
  /** A cell is being edited, or a dialog of Excel's is open. */
  'cell-edit-mode',
  /** The sheet, or the workbook's structure, is protected. */
  'protected',
  /** Read-only, Protected View, or marked as final. */
  'read-only',
  /** The workbook lies behind another one. */
  'not-active',
  /** Excel is busy. */
  'busy',
  /** Excel did not answer in time; it may do later what it was asked for. */
  'no-answer',
  /** The workbook has a name, a table or a style of the person's that is called like one of ours. */
  'taken',
  /** A sheet that is spoken of was renamed or deleted. */
  'gone',
  /** This Excel is too old for what the add-in needs. */
  'too-old',
  /** More data than Excel on the web takes in one request. */
  'too-large',
  'unknown',
] as const;
export type ExcelProblemKind = (typeof excelProblemKinds)[number];

/** Excel refused; `kind` decides the words that a person reads. */
export class ExcelProblem extends Error {
  override readonly name = 'ExcelProblem';
  constructor(
    readonly kind: ExcelProblemKind,
    /** Excel's own code and where it arose: for a report to support; holds nothing of the workbook's content. */
    readonly detail: string,
    /** The sheet that refused, where that is known. */
    readonly sheet: string | null = null,
    cause?: unknown,
  ) {
    super(`${kind}: ${detail}`, { cause });
  }
}
