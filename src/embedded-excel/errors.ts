/** The error codes that Excel answers with, as `OfficeExtension.Error.code` shows them. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'HostIsBusy'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidBinding'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'RequestPayloadSizeLimitExceeded'
  | 'TableOverlap';

/** A failure that the embedded host reports to Office.js with one of Excel's codes. */
export class HostError extends Error {
  /** Excel's code, for example `InvalidArgument`. */
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

/** Thrown by `EmbeddedWorkbook.open` when the bytes are damaged, encrypted, or not an .xlsx workbook. */
export class NotAWorkbookError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NotAWorkbookError';
  }
}
