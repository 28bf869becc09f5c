import { ExcelProblem, type ExcelProblemKind } from './problem';

/**
 * Excel's error codes and what they mean to a person.
 *
 * Source: "Error handling with the application-specific JavaScript APIs" and "Excel JavaScript API error
 * handling" in Microsoft's documentation of Office Add-ins. Messages are localised, so only codes are read.
 */
const kindByCode: Readonly<Record<string, ExcelProblemKind>> = {
  AccessDenied: 'protected',
  Activity_CannotEdit: 'read-only',
  ApiNotAvailable: 'too-old',
  ApiNotFound: 'too-old',
  AttachedObjectNotFound: 'unknown',
  InactiveWorkbook: 'not-active',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  ActivityLimitReached: 'busy',
  HostIsBusy: 'busy',
  HostRestartNeeded: 'busy',
  ServerBusy: 'busy',
  Timeout: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  FilteredRangeConflict: 'unknown',
  ReadOnly: 'read-only',
  NotAllowedInReadOnly: 'read-only',
  WorkbookReadOnly: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/** What Excel threw, told by its code. The detail holds code and place, and nothing of what cells hold. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (error instanceof OfficeExtension.Error) {
    const location: unknown = error.debugInfo?.errorLocation;
    const detail =
      typeof location === 'string' && location !== '' ? `${error.code} (${location})` : error.code;
    return new ExcelProblem(kindByCode[error.code] ?? 'unknown', detail, null, error);
  }
  return new ExcelProblem('unknown', error instanceof Error ? error.name : typeof error, null, error);
}
