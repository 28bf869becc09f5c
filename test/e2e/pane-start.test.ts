import type { Page, Route } from 'playwright-core';
import { previewForEachTest } from './harness/preview-for-each-test';
import { violations } from './pane-page';

const { open } = previewForEachTest();

/** Whether a request comes from the pane's page, not from the other pages of the add-in. */
const fromPane = (route: Route) => route.request().frame().url().includes('/taskpane.html');

/** Answers the pane's request for Office.js with another script, or not at all. */
const officeIs = (script: string | null) => (page: Page) =>
  page.route('**/office-js/office.js', async (route) => {
    if (!fromPane(route)) await route.continue();
    else if (script === null) await route.abort();
    else await route.fulfill({ contentType: 'text/javascript', body: script });
  });

/** Refuses the pane what it asks for by this address, as long as it is blocked. */
const blockedWhile = (address: string, isBlocked: () => boolean) => (page: Page) =>
  page.route(address, (route) => (isBlocked() && fromPane(route) ? route.abort() : route.continue()));

/** An Office.js in which nothing is but the answer to `onReady`. */
const office = (ready: string) =>
  `window.Office = { HostType: { Excel: 'Excel' }, onReady: () => ${ready}, context: {} };`;

describe('a pane that cannot begin', () => {
  it('says that Office.js did not load, in the language of the browser, with a code to copy', async () => {
    const preview = await open({ broken: true, prepare: officeIs(null) });
    const { pane } = preview;
    // The browser of the tests is set to English.
    await pane.getByRole('heading', { name: 'The pane could not reach Excel.' }).waitFor();
    await pane.getByText('ask the administrator to allow appsforoffice.microsoft.com').waitFor();
    expect(await pane.locator('code').innerText()).toBe('office-missing (Office.js)');
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
    expect(await violations(preview)).toEqual([]);
    preview.watched.forgive(/office\.js/);
  });

  it('opens after all when Office.js loads at the next try', async () => {
    let blocked = true;
    const preview = await open({
      broken: true,
      prepare: blockedWhile('**/office-js/office.js', () => blocked),
    });
    const { pane } = preview;
    await pane.getByRole('heading', { name: 'The pane could not reach Excel.' }).waitFor();
    blocked = false;
    await pane.getByRole('button', { name: 'Open again' }).click();
    await pane.getByText('Дальше заполните лист').waitFor();
    preview.watched.forgive(/office\.js/);
  });

  it('says that it is not in Excel', async () => {
    const { pane } = await open({
      broken: true,
      prepare: officeIs(office(`Promise.resolve({ host: 'Word', platform: 'PC' })`)),
    });
    await pane.getByRole('heading', { name: 'This is not Excel.' }).waitFor();
    expect(await pane.locator('code').innerText()).toBe('not-excel (Word)');
  });

  it('says that Excel does not answer, and goes on when it does', async () => {
    const { pane, page } = await open({
      broken: true,
      prepare: async (opened) => {
        await opened.clock.install();
        await officeIs(office('new Promise((answer) => { window.answer = answer; })'))(opened);
      },
    });
    await pane.locator('.not-begun').waitFor({ state: 'attached' });
    await page.clock.runFor(15_000);
    await pane.getByRole('heading', { name: 'Excel does not answer yet.' }).waitFor();
    // It is not Excel that answers, but the pane has heard it.
    await pane.locator('html').evaluate(() => {
      (window as unknown as { answer: (ready: object) => void }).answer({ host: null });
    });
    await pane.getByRole('heading', { name: 'This is not Excel.' }).waitFor();
  });

  it('says in the language of Excel that Excel is too old', async () => {
    const { pane } = await open({ broken: true, language: 'kk', excelApi: '1.8' });
    await pane.getByRole('heading', { name: 'Excel-дің бұл нұсқасы тым ескі.' }).waitFor();
    expect(await pane.locator('code').innerText()).toMatch(/^too-old \(ExcelApi 1\.9, Office /);
  });

  it('says that a part did not load', async () => {
    const preview = await open({
      broken: true,
      prepare: (page) =>
        page.route('**/part.*.js', (route) => (fromPane(route) ? route.abort() : route.continue())),
    });
    await preview.pane.getByRole('heading', { name: 'Панель загрузилась не полностью.' }).waitFor();
    expect(await preview.pane.locator('code').innerText()).toMatch(/^part-missing \(ChunkLoadError/);
    preview.watched.forgive(/part\./);
  });

  it('has words of its own for the case that its script does not load', async () => {
    const preview = await open({
      broken: true,
      prepare: (page) => page.route('**/taskpane.*.js', (route) => route.abort()),
    });
    const words = preview.pane.locator('.not-begun');
    await words.waitFor({ state: 'attached' });
    expect(await words.isVisible()).toBe(false);
    // As when the time is over after which they appear.
    await words.evaluate((element) => {
      for (const animation of element.getAnimations()) animation.finish();
    });
    expect(await words.isVisible()).toBe(true);
    expect(await words.innerText()).toContain('Панель не загрузилась.');
    preview.watched.forgive(/taskpane\./);
  });
});

describe('a part of the open pane that does not load', () => {
  it('says so in its place, and is there at the next try', async () => {
    let blocked = false;
    const preview = await open({
      prepare: blockedWhile('**/part.*.js', () => blocked),
    });
    const { pane } = preview;
    await pane.getByText('Дальше заполните лист').waitFor();
    blocked = true;
    await pane.getByRole('button', { name: 'Настройки' }).click();
    await pane.getByText('Часть надстройки не загрузилась.').waitFor();
    expect(await violations(preview)).toEqual([]);
    blocked = false;
    await pane.getByRole('button', { name: 'Повторить' }).click();
    await pane.getByRole('switch', { name: 'Проверять при изменениях' }).waitFor();
    preview.watched.forgive(/part\./);
  });

  it('is told as trouble where a command needs it, and the next try does it', async () => {
    let blocked = false;
    const preview = await open({
      prepare: async (page) => {
        // Nothing is fetched ahead in a browser that is never idle.
        await page.addInitScript(() => {
          window.requestIdleCallback = () => 0;
        });
        await blockedWhile('**/part.*.js', () => blocked)(page);
      },
    });
    const { pane } = preview;
    const button = pane.getByRole('button', { name: 'Проверить', exact: true });
    await button.waitFor();
    blocked = true;
    await button.click();
    await pane.getByText('Часть надстройки не загрузилась.').first().waitFor();
    blocked = false;
    await button.click();
    await pane.locator('[data-roving]').first().waitFor();
    await pane.getByText('Часть надстройки не загрузилась.').waitFor({ state: 'detached' });
    preview.watched.forgive(/part\./);
  });
});

describe("Excel's theme", () => {
  it.each([
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const)('%s decides over that of the system, %s', async (theme, system) => {
    const { pane } = await open({ theme, system, open: 'empty' });
    await pane.locator('h2').waitFor();
    const look = await pane.locator('h2').evaluate((title) => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      letters: getComputedStyle(title).color,
    }));
    expect(look).toEqual({
      scheme: theme,
      letters: theme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(36, 36, 36)',
    });
  });
});
