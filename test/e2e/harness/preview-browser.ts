import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser, launchArguments } from '../../../scripts/find-browser.js';
import { servePreview } from '../../../scripts/serve-preview.js';
import type { Language } from '../../../src/form/languages';
import { watchPage, type Watched } from './watch-page';

/** How a preview is opened. */
export interface OpenOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly open?: 'sample' | 'empty';
  readonly width?: number;
  readonly height?: number;
  /** The width of the pane in pixels; 350 when not told. */
  readonly paneWidth?: number;
  /** The scale of the page in per cent, as a person zooms; 100 when not told. */
  readonly zoom?: number;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** The brightness of the system; that of Excel's theme when not told. */
  readonly system?: 'light' | 'dark';
  /** The level of ExcelApi that the preview claims; the newest that it has when not told. */
  readonly excelApi?: '1.9' | '1.8';
  /** The page that stands in the pane; the add-in's own when not told. */
  readonly panePage?: 'conformance';
  /** Whether the pane records what it says to Excel. */
  readonly record?: boolean;
  /** Done before the page is loaded: what it is refused, or finds there from before. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Whether the pane will not get ready, so that nobody waits for it. */
  readonly broken?: boolean;
}

/** An open preview. */
export interface OpenPreview {
  readonly page: Page;
  /** The task pane's page within its frame. */
  readonly pane: FrameLocator;
  /** What went wrong so far: console errors, page errors, requests to elsewhere. `close` fails on any. */
  readonly watched: Watched;
  /** Presses a button of the ribbon by its id in manifest.xml and waits until what it does is done. */
  pressRibbon(controlId: string): Promise<void>;
  /** Names of the sheets whose tabs are shown. */
  sheetNames(): Promise<readonly string[]>;
  /** The sheet that is in front. */
  activeSheet(): Promise<string>;
  /** The shown text of a cell: `shownText('Эффекты', 'C7')`. */
  shownText(sheet: string, address: string): Promise<string>;
  /** Types into a cell as a person does. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** Round trips and bytes since they were last reset. */
  traffic(): Promise<{
    readonly requests: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
  }>;
  resetTraffic(): Promise<void>;
  /** Closes the page, and fails the test when it did anything that a page must not do. */
  close(): Promise<void>;
}

/** A server of the built preview and a Chromium, for one file of tests. */
export interface PreviewBrowser {
  readonly url: string;
  open(options?: OpenOptions): Promise<OpenPreview>;
  close(): Promise<void>;
}

/** The longest wait for anything; the tests run beside others on two cores. */
const patience = 45_000;

/** A build of the preview: of the add-in as it is, or of the forms that stand in test/ alone. */
export type PreviewBuild = 'preview' | 'preview-of-other-forms';

/** Starts server and browser: once for each file of tests, in `beforeAll`. */
export async function startPreviewBrowser(build: PreviewBuild = 'preview'): Promise<PreviewBrowser> {
  const server = await servePreview(0, build);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
  return {
    url: server.url,
    open: (options = {}) => openPreview(browser, server.url, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens the preview that is served at an address. */
export async function openPreview(browser: Browser, url: string, options: OpenOptions): Promise<OpenPreview> {
  const {
    language = 'ru',
    theme = 'light',
    open = 'sample',
    width = 1440,
    height = 900,
    zoom = 100,
  } = options;
  const scale = zoom / 100;
  const context: BrowserContext = await browser.newContext({
    viewport: { width: Math.round(width / scale), height: Math.round(height / scale) },
    deviceScaleFactor: scale,
    colorScheme: options.system ?? theme,
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const watched = watchPage(context, page, url);
  await options.prepare?.(page);
  const excel = options.excelApi === undefined ? '' : `&excel=${options.excelApi}`;
  const pane = options.panePage === undefined ? '' : `&pane=${options.panePage}`;
  const record = options.record === true ? '&record' : '';
  await page.goto(`${url}/?lang=${language}&theme=${theme}&open=${open}${excel}${pane}${record}`);
  if (options.broken !== true) {
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, {
      timeout: patience,
    });
  }
  if (options.paneWidth !== undefined) {
    await page.locator('#pane').evaluate((pane, pixels) => {
      pane.style.width = `${String(pixels)}px`;
    }, options.paneWidth);
  }

  return {
    page,
    pane: page.frameLocator('#pane-frame'),
    watched,
    pressRibbon: async (controlId) => {
      const button = page.locator(`#ribbon #${controlId}`);
      await button.click();
      await page.locator(`#ribbon #${controlId}:not([aria-disabled="true"])`).waitFor();
    },
    sheetNames: () => page.locator('#sheet-tabs [role="tab"]').allTextContents(),
    activeSheet: () => page.locator('#sheet-tabs [aria-selected="true"]').innerText(),
    shownText: (sheet, address) =>
      page.evaluate(([name, cell]) => window.preview?.cellAt(name, cell).displayText ?? '', [
        sheet,
        address,
      ] as const),
    type: async (sheet, address, text) => {
      await page.evaluate(
        ([name, cell]) => {
          window.preview?.goTo(`'${name.replaceAll("'", "''")}'!${cell}`);
        },
        [sheet, address] as const,
      );
      await page.locator('#grid').focus();
      await page.keyboard.press('F2');
      const editor = page.locator('.cell-editor');
      await editor.fill(text);
      await editor.press('Enter');
    },
    traffic: () =>
      page.evaluate(() => {
        const { requests = -1, requestBytes = -1, responseBytes = -1 } = window.preview?.statistics ?? {};
        return { requests, requestBytes, responseBytes };
      }),
    resetTraffic: () =>
      page.evaluate(() => {
        window.preview?.statistics.reset();
      }),
    close: async () => {
      await context.close();
      watched.expectNothing();
    },
  };
}
