import {
  startPreviewBrowser,
  type OpenOptions,
  type OpenPreview,
  type PreviewBrowser,
  type PreviewBuild,
} from './preview-browser';

/** Opens previews for the tests of a file. */
export interface PreviewForEachTest {
  /** Opens one; it is closed after the test, which fails when the page did what a page must not do. */
  open(options?: OpenOptions): Promise<OpenPreview>;
}

/**
 * Starts a browser for the tests of a file, and closes after each test what the test opened. To be called once, at the
 * top of the file:
 *
 *     const { open } = previewForEachTest();
 *     it('…', async () => {
 *       const { pane } = await open({ language: 'kk' });
 *
 * @param seconds the longest that a test may take; the tests run beside others on two cores.
 * @param build which build of the preview; that of the add-in when not told.
 */
export function previewForEachTest(seconds = 120, build?: PreviewBuild): PreviewForEachTest {
  jest.setTimeout(seconds * 1000);
  let browser: PreviewBrowser | null = null;
  let opened: OpenPreview[] = [];

  beforeAll(async () => {
    browser = await startPreviewBrowser(build);
  });
  afterEach(async () => {
    const all = opened;
    opened = [];
    for (const preview of all) await preview.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (options = {}) => {
      if (browser === null) throw new Error('A preview is opened within a test.');
      const preview = await browser.open(options);
      opened.push(preview);
      return preview;
    },
  };
}
