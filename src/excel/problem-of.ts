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
  InvalidSelection: 'not-active',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  ActivityLimitReached: 'busy',
  HostIsBusy: 'busy',
  HostRestartNeeded: 'busy',
  ServerBusy: 'busy',
  Timeout: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  MemoryLimitReached: 'busy',
  FilteredRangeConflict: 'unknown',
  ReadOnly: 'read-only',
  NotAllowedInReadOnly: 'read-only',
  WorkbookReadOnly: 'read-only',
  RangeExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

/**
 * Where a code means something else than elsewhere.
 *
 * Source of the first: "API limitations when the active workbook switches" in Microsoft's "Troubleshooting Excel
 * add-ins". The others follow from what is asked for there.
 */
const kindByPlace: readonly (readonly [string, RegExp, ExcelProblemKind])[] = [
  [
    'GeneralException',
    /^(Range\.select|Worksheet\.(activate|gridlines|headings|showGridlines)|WorksheetCollection\.add|WorksheetFreezePanes\.)/,
    'not-active',
  ],
  ['ItemNotFound', /^(WorksheetCollection\.getItem$|Worksheet\.)/, 'gone'],
  ['ItemAlreadyExists', /^(NamedItemCollection|StyleCollection)\.add$/, 'taken'],
];

function kindOf(code: string, place: string): ExcelProblemKind {
  const special = kindByPlace.find(([each, places]) => each === code && places.test(place));
  return special?.[2] ?? kindByCode[code] ?? 'unknown';
}

/** What Excel threw, told by its code. The detail holds code and place, and nothing of what cells hold. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (error instanceof OfficeExtension.Error) {
    const location: unknown = error.debugInfo?.errorLocation;
    const place = typeof location === 'string' ? location : '';
    const detail = place === '' ? error.code : `${error.code} (${place})`;
    return new ExcelProblem(kindOf(error.code, place), detail, null, error);
  }
  return new ExcelProblem('unknown', error instanceof Error ? error.name : typeof error, null, error);
}
