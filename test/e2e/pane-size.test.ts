import { gzipSync } from 'node:zlib';
import type { OpenOptions, OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { checkButton, paneFrame } from './pane-page';

const { open } = previewForEachTest();

/** In bytes: the weight of Microsoft's own empty React template. */
const budget = 168_000;

/** The scripts that the pane has loaded so far. Office.js comes from Microsoft and is not counted, nor is what only the preview has. */
function loadedScripts(preview: OpenPreview): Promise<string[]> {
  return paneFrame(preview).evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js') && !/\/office-js\/|\/host\.js$/.test(name)),
  );
}

async function zippedSize(scripts: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(await (await fetch(script)).arrayBuffer(), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('the first load of the pane', () => {
  it.each<[string, OpenOptions]>([
    ['in Russian', { language: 'ru' }],
    ['in Kazakh', { language: 'kk' }],
    ['in English', { language: 'en' }],
    ['in dark', { theme: 'dark' }],
    ['in an empty workbook', { open: 'empty' }],
  ])('weighs at most 168 kB of scripts, gzipped, %s', async (_, options) => {
    const preview = await open(options);
    await preview.pane.locator('h2').waitFor();
    await preview.page.waitForTimeout(500);
    const scripts = await loadedScripts(preview);
    expect(scripts.length).toBeGreaterThan(1);
    expect(await zippedSize(scripts)).toBeLessThanOrEqual(budget);
  });

  it('is followed by what a check needs while the first screen is read, so that the verdict waits for nothing', async () => {
    const preview = await open();
    await checkButton(preview).waitFor();
    const before = await loadedScripts(preview);
    await preview.page.waitForTimeout(1500);
    let warm = await loadedScripts(preview);
    for (let known = 0; warm.length === before.length || warm.length > known;) {
      known = warm.length;
      await preview.page.waitForTimeout(700);
      warm = await loadedScripts(preview);
    }
    await preview.page.route('**/part.*.js', (route) => route.abort());
    // Not by the pointer, which has what it comes near to fetched.
    await checkButton(preview).evaluate((button: HTMLElement) => button.click());
    await preview.pane.getByRole('heading', { level: 2, name: /^Не готов/ }).waitFor();
    await preview.pane.locator('[data-roving]').first().waitFor();
    await preview.page.waitForTimeout(500);
    // What an opened finding needs is fetched after the list.
    preview.watched.forgive(/part\./);
  });

  it('weighs no more for a person who once chose another language and no live check', async () => {
    const preview = await open();
    const { pane, page } = preview;
    await pane.getByRole('button', { name: 'Настройки' }).click();
    await pane.getByRole('switch').click();
    await pane.getByLabel('Язык панели').selectOption('kk');
    await pane.locator('html[lang="kk"]').waitFor();
    await page.waitForFunction(() => localStorage.getItem('@ngoFinalReport/pane')?.includes('"kk"') === true);
    await page.reload();
    await pane.locator('html[lang="kk"]').waitFor();
    await checkButton(preview).waitFor();
    await page.waitForTimeout(500);
    const scripts = await loadedScripts(preview);
    // The words of Excel's language and of the person's are there, and neither is the library that keeps the choice.
    expect(await zippedSize(scripts)).toBeLessThanOrEqual(budget);
    await pane.getByRole('button', { name: 'Баптаулар' }).click();
    expect(await pane.getByRole('switch').isChecked()).toBe(false);
  });
});
