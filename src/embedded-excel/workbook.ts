import { copyModel } from './copy-workbook';
import { readWorkbook } from './file/read/read-workbook';
import { writeWorkbook } from './file/write/write-workbook';
import { EmbeddedHost } from './host/embedded-host';
import type { ExcelHost } from './host/host-types';
import { contentsNotKept, type ContentNotKept } from './model/content-not-kept';
import { WorkbookModel } from './model/workbook-model';
import type { WorkbookView } from './view/view-types';
import { ModelView } from './view/model-view';
import { nameStems } from './text/words-of-excel';
import { wholeContent } from './view/whole-content';

/** How a new workbook begins. */
export interface NewWorkbookOptions {
  /** The name of its one sheet; Excel's own for the locale (`Лист1`, `Sheet1`) when not told. */
  readonly sheetName?: string;
  /** The language of typed figures and of shown numbers, for example `ru-RU` (a decimal comma), which is the default. */
  readonly locale?: string;
}

/** How a file is opened. */
export interface OpenWorkbookOptions {
  readonly locale?: string;
  /**
   * Whether formulas show the values that the file stores until something changes, where it stores one for each of
   * them; otherwise, and when not told, everything is calculated before it is read.
   */
  readonly trustsStoredValues?: boolean;
}

/** A workbook that was saved. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** What the opened file held and this one does not. */
  readonly notKept: readonly ContentNotKept[];
}

/** Whose Excel this is when nobody says. */
export const defaultLocale = 'ru-RU';

/**
 * A workbook that Microsoft's own Office.js can work on without Excel.
 *
 * @example
 * const workbook = await EmbeddedWorkbook.open(bytes);
 * const { Excel } = connect(workbook);
 * await Excel.run(async (context) => { … });
 * const changed = await workbook.save();
 */
export class EmbeddedWorkbook {
  /** The host's side of Office.js. */
  readonly host: ExcelHost;
  /** What a person sees, for a grid. */
  readonly view: WorkbookView;
  private trusted = false;

  private constructor(private readonly model: WorkbookModel) {
    const host = new EmbeddedHost(model);
    this.host = host;
    this.view = new ModelView(model, host.session);
  }

  /** A new workbook with one empty sheet. */
  static create(options: NewWorkbookOptions = {}): EmbeddedWorkbook {
    const locale = options.locale ?? defaultLocale;
    const model = new WorkbookModel(locale);
    model.addSheet(options.sheetName ?? `${nameStems(locale).sheet}1`);
    return new EmbeddedWorkbook(model);
  }

  /** The workbook in the bytes of an .xlsx file. Throws NotAWorkbookError when they are damaged, encrypted or something else. */
  static async open(bytes: Uint8Array, options: OpenWorkbookOptions = {}): Promise<EmbeddedWorkbook> {
    const { locale = defaultLocale, trustsStoredValues = false } = options;
    const model = await readWorkbook(bytes, locale, trustsStoredValues);
    const workbook = new EmbeddedWorkbook(model);
    workbook.trusted = !model.needsCalculation;
    return workbook;
  }

  /** Whether formulas show values that the file stored and nobody has calculated. */
  get isTrusted(): boolean {
    return this.trusted && !this.model.needsCalculation;
  }

  /** Calculates every formula, whatever the file stored. */
  calculate(): void {
    this.trusted = false;
    (this.host as EmbeddedHost).session.calculateNow();
  }

  /** The extension that a file of this kind has: `xlsx`; `xlsm` for one with macros, `xltx` and `xltm` for templates. */
  get extension(): string {
    return this.model.extension;
  }

  /** The bytes of an .xlsx file with everything that the workbook holds, formulas with their calculated values. */
  async save(): Promise<Uint8Array> {
    return (await this.saveTelling()).bytes;
  }

  /** The same, with the kinds of content of the opened file that could not be kept; most often there is none. */
  async saveTelling(): Promise<SavedWorkbook> {
    (this.host as EmbeddedHost).session.calculated();
    const { bytes, lost } = await writeWorkbook(this.model);
    this.model.isDirty = false;
    return { bytes, notKept: contentsNotKept.filter((content) => lost.has(content)) };
  }

  /** A workbook with the same content that shares nothing with this one. */
  copy(): EmbeddedWorkbook {
    return new EmbeddedWorkbook(copyModel(this.model));
  }

  /** Everything that the workbook holds as lines of text, to hold two workbooks against each other. */
  content(): string[] {
    (this.host as EmbeddedHost).session.calculated();
    return wholeContent(this.model, true);
  }

  /** The same without the results of formulas, which follow from the rest: nothing has to be calculated for it. */
  contentAsWritten(): string[] {
    return wholeContent(this.model, false);
  }

  /** Calls the listener after any change, by Office.js or by `view`. Gives a function that stops it. */
  onChanged(listener: () => void): () => void {
    return this.model.onChange(() => {
      listener();
    });
  }
}
