import type { EmbeddedWorkbook } from './workbook';

/** Microsoft's runtime, connected to an embedded workbook. */
export interface ConnectedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Connects Microsoft's runtime to the workbook; calling it again with another workbook switches to that one. */
export function connect(_workbook: EmbeddedWorkbook, _options: { readonly locale?: string } = {}): ConnectedOffice {
  throw new Error('not yet');
}

/** Connects, and makes `Excel`, `Office` and `OfficeExtension` global names. Gives a function that removes them. */
export function installGlobals(_workbook: EmbeddedWorkbook, _options: { readonly locale?: string } = {}): () => void {
  throw new Error('not yet');
}
