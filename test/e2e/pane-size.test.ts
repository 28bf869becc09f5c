import { gzipSync } from 'node:zlib';
import { startPreviewBrowser, type PreviewBrowser } from './harness/preview-browser';
import { checkButton } from './pane-page';

jest.setTimeout(60_000);

let browser: PreviewBrowser;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What Microsoft's own empty React template weighs, in bytes. */
const budget = 168_000;

describe('the first load of the pane', () => {
  it.each(['ru', 'kk', 'en'] as const)(
    'weighs at most 168 kB of scripts, gzipped, in %s',
    async (language) => {
      const preview = await browser.open({ language });
      await checkButton(preview).waitFor();
      await preview.page.waitForTimeout(500);
      const frame = preview.page.frames().find((each) => each.url().includes('/taskpane.html'));
      // Office.js comes from Microsoft and is not counted, nor is what only the preview has.
      const scripts = await frame?.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js') && !/\/office-js\/|\/host\.js$/.test(name)),
      );
      const sizes = await Promise.all(
        (scripts ?? []).map(
          async (script) => gzipSync(await (await fetch(script)).arrayBuffer(), { level: 9 }).length,
        ),
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
      await preview.close();
    },
  );
});
