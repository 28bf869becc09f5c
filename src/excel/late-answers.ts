/**
 * Knows of work that was given up, since Excel may do it all the same, later than it was asked for. Excel takes one
 * request after another, so whatever is read after a late answer holds what the late work did.
 */
let late = 0;
let lateAtLastReading = 0;

/** Work that was given up was answered after all, well or ill: it may have changed the workbook. */
export function lateAnswerCame(): void {
  late++;
}

/** The workbook was read just now. */
export function workbookWasRead(): void {
  lateAtLastReading = late;
}

/** Whether work that was given up may have changed the workbook since it was read. */
export function isReadingOutdated(): boolean {
  return late !== lateAtLastReading;
}
