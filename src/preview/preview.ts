import { EmbeddedWorkbook, NotAWorkbookError, type CellView, type HostStatistics } from '../embedded-excel';
import { forms } from '../forms';
import { ribbonOf } from './ribbon/load-ribbon';
import type { RibbonButton } from './ribbon/read-ribbon';
import { drawRibbon } from './ribbon/ribbon-bar';
import { cellAddress, readPlace } from './grid/address';
import { editingText } from './grid/editing-text';
import { SheetGrid } from './grid/sheet-grid';
import { fromClipboard, toClipboard } from './grid/clipboard';
import { loadWordsOfFiles } from '../messages/load';
import type { Words } from '../messages/words';
import type { PreviewOptions } from './language';
import { OfficePages } from './office/pages';
import { byId } from './page/element';
import { download } from './page/files';
import { drawSheetTabs } from './page/sheet-tabs';
import { figuresOf } from './page/status';
import { loadOfficePage } from './office-page/load-office-page';
import { languageFacts } from '../form/languages';
import { previewTexts, type PreviewTexts } from '../messages/preview-texts';
import type { FileKey } from '../messages/types';

/** The report of the first form that there is to look at; null where there is none. */
const [{ sample }] = forms;

/** The preview as a whole: one embedded workbook, its grid, and the add-in's pages around it. Tests drive it, too. */
export class Preview {
  readonly #options: PreviewOptions;
  readonly #texts: PreviewTexts;
  readonly #pages: OfficePages;
  readonly #grid: SheetGrid;
  readonly #locale: string;
  #workbook: EmbeddedWorkbook;
  #stopListening: () => void = () => undefined;
  #drawing = false;
  #fileName = '';

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#locale = languageFacts[options.language].locale;
    this.#texts = previewTexts[options.language];
    this.#workbook = this.#newWorkbook();
    this.#pages = new OfficePages(() => this.#workbook, {
      locale: this.#locale,
      theme: options.theme,
      excelApi: options.excelApi,
      // Saving puts the file where a browser puts files.
      onSaved: () => void this.download(),
      words: this.#texts,
    });
    this.#grid = new SheetGrid(
      byId('grid'),
      () => this.#workbook,
      { locale: this.#locale, words: this.#texts },
      {
        onSelection: () => {
          this.#showSelection();
        },
        onTyping: (text) => {
          field('formula-bar').value = text;
        },
        onRefusal: (error) => {
          this.say(`${this.#texts.notEdited} ${messageOf(error)}`);
        },
        onLink: (target) => {
          this.follow(target);
        },
      },
    );
    this.#use(this.#workbook, this.#texts.newName);
  }

  get workbook(): EmbeddedWorkbook {
    return this.#workbook;
  }

  /** Whether there is a report to look at. */
  get hasSample(): boolean {
    return sample !== null;
  }

  get statistics(): HostStatistics {
    return this.#workbook.host.statistics;
  }

  get grid(): SheetGrid {
    return this.#grid;
  }

  /** Called by each page of the add-in before it loads Office.js. */
  attach(page: Window): void {
    this.#pages.attach(page);
  }

  /** Loads the add-in's pages and the workbook that was asked for. */
  async start(): Promise<void> {
    drawRibbon(byId('ribbon'), await ribbonOf(this.#locale), (button) => this.press(button));
    this.#pages.load('functions-frame', 'commands.html');
    if (this.#options.open === 'sample' && this.hasSample) await this.openSample();
    this.openPane();
    try {
      await Promise.all([this.#pages.pageReady('functions-frame'), this.#pages.pageReady('pane-frame')]);
    } catch (error) {
      // A pane that cannot begin says why itself.
      this.say(`${this.#texts.failed} ${messageOf(error)}`);
      return;
    }
    this.statistics.reset();
    this.say(this.#texts.ready);
    document.documentElement.dataset['ready'] = 'true';
  }

  /** Presses a button of the ribbon; resolves when what it does is done. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'pane') {
      this.openPane();
      return;
    }
    this.say(this.#texts.working);
    try {
      await this.#pages.runFunction(button.action.name, button.id);
      this.#draw();
      this.say(this.#texts.ready);
    } catch (error) {
      this.say(`${this.#texts.failed} ${messageOf(error)}`);
    }
  }

  /** Opens a new workbook with one empty sheet. */
  openEmpty(): void {
    this.#use(this.#newWorkbook(), this.#texts.newName);
    this.#reloadPane();
  }

  /** Opens a new workbook and fills it with the sample's report, in the language of the preview. */
  async openSample(): Promise<void> {
    if (sample === null) return;
    this.say(this.#texts.opening);
    this.#use(this.#newWorkbook(), sample.name[this.#options.language]);
    try {
      await this.#fillSample(sample.file);
      const [first] = this.#workbook.view.sheets.filter((sheet) => sheet.visibility === 'Visible');
      if (first !== undefined) this.#workbook.view.activate(first.id);
      this.statistics.reset();
      this.say(this.#texts.ready);
    } catch (error) {
      console.error(error);
      this.say(`${this.#texts.failed} ${messageOf(error)}`);
    }
    this.#reloadPane();
  }

  /** Opens the workbook in the bytes of a file; a file that is none leaves the old workbook open and says so. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    this.say(this.#texts.opening);
    try {
      this.#use(
        await EmbeddedWorkbook.open(bytes, { locale: this.#locale }),
        name.replace(/\.xl[st][xm]$/i, ''),
      );
      this.#reloadPane();
      this.say(this.#texts.ready);
    } catch (error) {
      if (!(error instanceof NotAWorkbookError)) console.error(error);
      this.say(
        error instanceof NotAWorkbookError
          ? (await this.#words()).text(`file.fault.${error.fault}`, { file: name })
          : `${this.#texts.failed} ${messageOf(error)}`,
      );
    }
  }

  /** The bytes of the workbook as it is now. */
  save(): Promise<Uint8Array> {
    return this.#workbook.save();
  }

  /** Saves the workbook under its name, and says what of the opened file it could not keep. */
  async download(): Promise<void> {
    const { bytes, notKept } = await this.#workbook.saveTelling();
    const file = `${this.#fileName}.${this.#workbook.extension}`;
    download(file, new Uint8Array(bytes));
    if (notKept.length === 0) return;
    const words = await this.#words();
    const contents = notKept.map((content) => words.text(`file.content.${content}`)).join(', ');
    this.say(words.text('cli.warning.notKept', { file, contents }));
  }

  #words(): Promise<Words<FileKey>> {
    return loadWordsOfFiles(this.#options.language, forms[0]);
  }

  get #panePage(): string {
    const { pane, record } = this.#options;
    return `${pane}.html${record ? '?record' : ''}`;
  }

  openPane(): void {
    byId('pane').hidden = false;
    byId('splitter').hidden = false;
    if (byId('pane-frame').getAttribute('src') === null) this.#pages.load('pane-frame', this.#panePage);
  }

  closePane(): void {
    byId('pane').hidden = true;
    byId('splitter').hidden = true;
    byId('pane-frame').removeAttribute('src');
  }

  /** Follows a link to a place of the workbook, `#Гендер!B6` or `#age.total`, or to a page on the web. */
  follow(target: string): void {
    if (!target.startsWith('#')) {
      window.open(target, '_blank', 'noopener');
      return;
    }
    if (!this.goTo(target)) void this.#goToName(target.slice(1));
  }

  /** Selects the place that a person or a link names; false when there is none. */
  goTo(target: string): boolean {
    const { view } = this.#workbook;
    const place = readPlace(target);
    if (place === null) return false;
    const sheet =
      place.sheet === null
        ? this.#grid.sheet
        : view.sheets.find((one) => one.name.toLowerCase() === place.sheet?.toLowerCase());
    if (sheet === undefined) return false;
    view.activate(sheet.id);
    view.select(sheet.id, place.row, place.column, place.rowCount, place.columnCount);
    this.#draw();
    return true;
  }

  /** A cell by the name of its sheet and its address: for tests. */
  cellAt(sheetName: string, address: string): CellView {
    const { view } = this.#workbook;
    const sheet = view.sheets.find((one) => one.name === sheetName);
    const place = readPlace(address);
    if (sheet === undefined || place === null) throw new Error(`There is no ${sheetName}!${address}.`);
    return view.cell(sheet.id, place.row, place.column);
  }

  /** The selected cells as the clipboard of Excel holds them. */
  copy(): string {
    const { view } = this.#workbook;
    const { sheetId, row, column, rowCount, columnCount } = view.selection;
    return toClipboard(
      Array.from({ length: rowCount }, (_, r) =>
        Array.from({ length: columnCount }, (__, c) => view.cell(sheetId, row + r, column + c).displayText),
      ),
    );
  }

  /** Writes a text of the clipboard from the active cell on. */
  paste(text: string): void {
    const { row, column } = this.#grid.activePlace;
    fromClipboard(text).forEach((cells, r) => {
      cells.forEach((cell, c) => {
        this.#grid.write({ row: row + r, column: column + c }, cell);
      });
    });
  }

  /** Shows a line in the status bar. */
  say(text: string): void {
    byId('status').textContent = text;
  }

  async #fillSample(file: string): Promise<void> {
    const [answer, page] = await Promise.all([fetch(`samples/${file}`), loadOfficePage(this.#pages)]);
    if (!answer.ok) throw new Error(`There is no samples/${file}: ${String(answer.status)}`);
    await page.fill(await answer.text(), this.#options.language, this.#emptySheet);
  }

  async #goToName(name: string): Promise<void> {
    const page = await loadOfficePage(this.#pages);
    if (!(await page.goToName(name))) this.say(`${this.#texts.failed} ${name}`);
  }

  #newWorkbook(): EmbeddedWorkbook {
    return EmbeddedWorkbook.create({ locale: this.#locale, sheetName: this.#emptySheet });
  }

  /** What a new workbook's one sheet is called. */
  get #emptySheet(): string {
    return `${this.#texts.sheet}1`;
  }

  #use(workbook: EmbeddedWorkbook, fileName: string): void {
    this.#stopListening();
    this.#workbook = workbook;
    this.#stopListening = workbook.onChanged(() => {
      this.#drawSoon();
    });
    this.#fileName = fileName;
    byId('file-name').textContent = `${fileName}.${workbook.extension}`;
    document.title = `${fileName} – ${this.#texts.title}`;
    this.#draw();
  }

  /** The pane belongs to one workbook, as in Excel: another workbook gets a pane of its own. */
  #reloadPane(): void {
    if (byId('pane-frame').getAttribute('src') !== null) this.#pages.load('pane-frame', this.#panePage);
  }

  /** Many changes in a row are drawn once. */
  #drawSoon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    this.#grid.render();
    drawSheetTabs(byId('sheet-tabs'), this.#workbook.view, (sheetId) => {
      this.#workbook.view.activate(sheetId);
      this.#drawSoon();
    });
    const { requests, requestBytes, responseBytes } = this.statistics;
    byId('traffic').textContent = this.#texts.traffic
      .replace('{requests}', String(requests))
      .replace('{kilobytes}', this.#number((requestBytes + responseBytes) / 1024, 0));
  }

  #showSelection(): void {
    const { row, column } = this.#grid.activePlace;
    const { view } = this.#workbook;
    const cell = this.#grid.activeCell;
    const address = cellAddress(row, column);
    field('name-box').value = address;
    field('formula-bar').value = editingText(cell, this.#locale);
    byId('active-cell').textContent = `${address} ${cell.displayText}`;
    const { selection } = view;
    const figures = figuresOf(selection, (r, c) => view.cell(selection.sheetId, r, c));
    byId('figures').textContent =
      figures === null
        ? ''
        : [
            `${this.#texts.count}: ${this.#number(figures.count, 0)}`,
            ...(figures.sum === null ? [] : [`${this.#texts.sum}: ${this.#number(figures.sum, 2)}`]),
          ].join('   ');
  }

  #number(value: number, digits: number): string {
    return new Intl.NumberFormat(this.#locale, { maximumFractionDigits: digits }).format(value);
  }
}

function field(id: string): HTMLInputElement {
  const found = byId(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is no field.`);
  return found;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
