import { installHost } from '../../embedded-excel/browser';
import type { EmbeddedOffice } from '../../embedded-excel/browser';
import type { EmbeddedWorkbook } from '../../embedded-excel';
import { byId, element } from '../page/element';
import type { ExcelApi, Theme } from '../language';
import { asExternal, type DialogHandler } from './external';

/** How long a page may take until it can be called. */
const patience = 15_000;

/** What the pages of the add-in are shown. */
export interface PagesOptions {
  readonly locale: string;
  readonly theme: Theme;
  readonly excelApi: ExcelApi;
  /** Told when a page has saved the workbook. */
  readonly onSaved: () => void;
  readonly words: { readonly dialog: string; readonly close: string };
}

/** A page of the add-in that has its host. */
export interface AttachedPage {
  readonly office: EmbeddedOffice;
  readonly isReady: () => boolean;
}

/**
 * The pages of the add-in in their frames: the pane, the ribbon's functions out of sight, and a dialog that they
 * open. Each asks for its host (`attach`) before it loads Office.js.
 */
export class OfficePages {
  readonly #workbook: () => EmbeddedWorkbook;
  readonly #options: PagesOptions;
  readonly #offices = new Map<Window, EmbeddedOffice>();
  /** By the id of its frame, the page that stands there now. */
  readonly #pages = new Map<string, AttachedPage>();
  #dialogHandler: DialogHandler | null = null;

  constructor(workbook: () => EmbeddedWorkbook, options: PagesOptions) {
    this.#workbook = workbook;
    this.#options = options;
  }

  /** Makes a page believe that Excel is around it. */
  attach(page: Window): void {
    const frame = page.frameElement;
    const isDialog = frame?.id === 'dialog-frame';
    this.#offices.get(page)?.dispose();
    const { locale, excelApi } = this.#options;
    const office = installHost(page, this.#workbook, { locale, excelApi });
    this.#offices.set(page, office);
    const external = asExternal(page);
    external.showTheme(this.#options.theme);
    external.onSaved(this.#options.onSaved);
    external.onOpenDialog((address, handler) => {
      this.#openDialog(new URL(address, page.location.href), handler);
    });
    external.onCloseDialog(() => {
      this.#removeDialog();
    });
    if (isDialog) {
      external.beDialog((message) => {
        this.#dialogHandler?.message(message, page.location.origin);
      });
    }
    this.#pages.set(frame?.id ?? '', { office, isReady: external.onActionsReady() });
  }

  /** Runs a function of the ribbon, as Excel does: in its own page, whether or not the pane is open. */
  async runFunction(name: string, controlId: string): Promise<void> {
    const { office } = await this.pageReady('functions-frame');
    await office.clickRibbon(name, controlId);
  }

  /** Resolves when the page in a frame can be called. Office.js tells Excel so in a batch of its own. */
  async pageReady(frameId: 'functions-frame' | 'pane-frame'): Promise<AttachedPage> {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      const page = this.#pages.get(frameId);
      if (page?.isReady() === true) return page;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The page did not load: ${frameId}`);
  }

  /** Loads a page of the add-in into a frame. */
  load(frameId: string, page: string): void {
    this.#pages.delete(frameId);
    byId(frameId).setAttribute('src', page);
  }

  #openDialog(address: URL, handler: DialogHandler): void {
    this.#removeDialog();
    this.#dialogHandler = handler;
    const close = element('button', {
      class: 'dialog-close',
      text: '×',
      attributes: { type: 'button', 'aria-label': this.#options.words.close },
    });
    const dialog = element(
      'dialog',
      {
        class: 'office-dialog',
        attributes: { id: 'office-dialog', 'aria-label': this.#options.words.dialog },
      },
      close,
      element('iframe', {
        attributes: {
          id: 'dialog-frame',
          title: this.#options.words.dialog,
          src: `${address.pathname}${address.search}`,
        },
      }),
    );
    const closedByPerson = (): void => {
      this.#removeDialog();
      handler.closed();
    };
    close.addEventListener('click', closedByPerson);
    dialog.addEventListener('cancel', closedByPerson);
    document.body.append(dialog);
    dialog.showModal();
  }

  #removeDialog(): void {
    this.#dialogHandler = null;
    document.getElementById('office-dialog')?.remove();
  }
}
