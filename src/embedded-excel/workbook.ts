import type { ExcelHost } from './host/host-types';
import type { WorkbookView } from './view/view-types';

/** How a new workbook begins. */
export interface NewWorkbookOptions {
  /** The name of its one sheet; `Sheet1` when not told. */
  readonly sheetName?: string;
  /** The language of typed figures, for example `ru-RU` (a decimal comma); `ru-RU` when not told. */
  readonly locale?: string;
}

/** A workbook that Microsoft's own Office.js can work on without Excel. */
export class EmbeddedWorkbook {
  /** A new workbook with one empty sheet. */
  static create(_options: NewWorkbookOptions = {}): EmbeddedWorkbook {
    throw new Error('not yet');
  }
  /** The workbook in the bytes of an .xlsx file. Throws NotAWorkbookError when there is none. */
  static async open(_bytes: Uint8Array, _options: { readonly locale?: string } = {}): Promise<EmbeddedWorkbook> {
    throw new Error('not yet');
  }
  /** The bytes of an .xlsx file with everything that the workbook holds. */
  save(): Promise<Uint8Array> {
    throw new Error('not yet');
  }
  /** The host's side of Office.js. */
  readonly host!: ExcelHost;
  /** What a person sees, for a grid. */
  readonly view!: WorkbookView;
  /** Calls the listener after any change, by Office.js or by `view`. Gives a function that stops it. */
  onChanged(_listener: () => void): () => void {
    throw new Error('not yet');
  }
}
