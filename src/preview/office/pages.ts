import { installHost } from '../../embedded-excel/browser';
import type { EmbeddedOffice } from '../../embedded-excel/browser';
import type { EmbeddedWorkbook } from '../../embedded-excel';
import { byId, element } from '../page/element';
import type { Theme } from '../language';
import { asExternal, type DialogHandler } from './external';

/** How long a page of functions may take until it can be called. */
const patience = 15_000;

/** What the pages of the add-in are shown. */
export interface PagesOptions {
  readonly locale: string;
  readonly theme: Theme;
  readonly words: { readonly dialog: string; readonly close: string };
}

/**
 * The pages of the add-in in their frames: the pane, the ribbon's functions out of sight, and a dialog that they
 * open. Each asks for its host (`attach`) before it loads Office.js.
 */
export class OfficePages {
  readonly #workbook: () => EmbeddedWorkbook;
  readonly #options: PagesOptions;
  readonly #offices = new Map<Window, EmbeddedOffice>();
  #functions: { readonly office: EmbeddedOffice; readonly isReady: () => boolean } | null = null;
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
    const office = installHost(page, this.#workbook, { locale: this.#options.locale });
    this.#offices.set(page, office);
    const external = asExternal(page);
    external.showTheme(this.#options.theme);
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
    if (frame?.id === 'functions-frame') {
      const isReady = external.onActionsReady();
      this.#functions = { office, isReady };
    }
  }

  /** Runs a function of the ribbon, as Excel does: in its own page, whether or not the pane is open. */
  async runFunction(name: string, controlId: string): Promise<void> {
    const { office } = await this.functionsReady();
    await office.clickRibbon(name, controlId);
  }

  /** Resolves when the page of functions can be called; it begins by telling Excel so, in a batch of its own. */
  async functionsReady(): Promise<{ readonly office: EmbeddedOffice }> {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      const functions = this.#functions;
      if (functions !== null && functions.isReady()) return functions;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The page of functions did not load.');
  }

  /** Loads a page of the add-in into a frame. */
  load(frameId: string, page: string): void {
    const frame = byId(frameId);
    frame.setAttribute('src', page);
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
