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

/**
 * Why a file cannot be opened: it has a password; is of Excel before 2007; is of another program or kind; is damaged;
 * holds nothing; or holds more than is read.
 */
export const fileFaults = ['password', 'older', 'other', 'damaged', 'empty', 'too-large'] as const;
export type FileFault = (typeof fileFaults)[number];

/** Thrown by `EmbeddedWorkbook.open` when the bytes cannot be opened; `fault` says why. */
export class NotAWorkbookError extends Error {
  constructor(
    readonly fault: FileFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'NotAWorkbookError';
  }
}

/** What a part of a package breaks. */
export const damaged = (what: string, cause?: unknown): NotAWorkbookError =>
  new NotAWorkbookError('damaged', what, cause === undefined ? {} : { cause });

/** What is above a bound. */
export const tooLarge = (what: string): NotAWorkbookError => new NotAWorkbookError('too-large', what);
