import type { OpenOptions, OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { check, isCut, openFinding, openInJob, searchButton, settingsButton, violations } from './pane-page';

const { open } = previewForEachTest(120);

/** Walks through every screen of the pane and collects what axe finds, and screens that are cut off. */
async function complaints(options: OpenOptions): Promise<string[]> {
  const preview: OpenPreview = await open(options);
  const { pane } = preview;
  const found: string[] = [];
  const look = async (screen: string) => {
    found.push(...(await violations(preview)).map((line) => `${screen}: ${line}`));
    if (await isCut(preview)) found.push(`${screen}: cut off on the right`);
  };
  const button = (index: number) => pane.locator('nav button').nth(index);

  /** Presses what begins a deed of an opened finding; a headline that was cut short ends in the same sign. */
  const begin = (key: string) =>
    pane
      .locator(`li:has([data-finding^="${key}"])`)
      .last()
      .locator('button:not([data-roving])', { hasText: '…' })
      .last()
      .click();

  await pane.locator('h2').first().waitFor();
  await look('start');
  await check(preview);
  await look('jobs');
  await openInJob(preview, 'store-as-numbers', 'number-as-text', 'effects');
  await begin('number-as-text|effects');
  await pane.locator('table').waitFor();
  await look('fix');
  await openInJob(preview, 'explain-deviations', 'effect-above-plan', 'effects|taxes');
  await begin('effect-above-plan|effects|taxes');
  await pane.locator('textarea').waitFor();
  await look('justification');
  await openFinding(preview, 'tax-rate', 'effects|taxes');
  await begin('tax-rate|effects|taxes');
  await pane.locator('li:has([data-finding^="tax-rate"]) textarea').waitFor();
  await look('explanation');
  await searchButton(preview).click();
  await pane.getByRole('searchbox').waitFor();
  await pane.locator('details summary').first().click();
  await look('search');
  await button(1).click();
  await pane.locator('table').first().waitFor();
  await look('overview');
  await button(2).click();
  await pane.locator('main section h3').nth(1).waitFor();
  await look('before sending');
  await settingsButton(preview).click();
  await pane.locator('[role="switch"]').waitFor();
  await look('settings');
  return found;
}

describe('every screen is accessible to everybody and fits', () => {
  it.each<[string, OpenOptions]>([
    ['in Russian, light, 350 px', { language: 'ru', paneWidth: 350 }],
    ['in Russian, dark, 320 px', { language: 'ru', theme: 'dark', paneWidth: 320 }],
    ['in Kazakh, light, 320 px', { language: 'kk', paneWidth: 320 }],
    ['in Kazakh, dark, 350 px', { language: 'kk', theme: 'dark', paneWidth: 350 }],
    ['in English, light, 320 px', { language: 'en', paneWidth: 320 }],
    ['in English, dark, 350 px', { language: 'en', theme: 'dark', paneWidth: 350 }],
    ['in forced colours', { forcedColors: true, paneWidth: 350 }],
    ['in Russian on a Mac, 270 px', { language: 'ru', paneWidth: 270 }],
    ['in Kazakh on a Mac, 270 px', { language: 'kk', paneWidth: 270 }],
    ['in English on a Mac, 270 px', { language: 'en', paneWidth: 270 }],
    // 320 pixels at 200 per cent.
    ['at 200 % zoom in Russian', { zoom: 200, paneWidth: 160 }],
    ['at 200 % zoom in Kazakh', { language: 'kk', zoom: 200, paneWidth: 160 }],
    ['at 200 % zoom in English', { language: 'en', zoom: 200, paneWidth: 160 }],
  ])('%s', async (_, options) => {
    expect(await complaints(options)).toEqual([]);
  });

  it('an empty workbook', async () => {
    const preview = await open({ open: 'empty' });
    await preview.pane.locator('h2').first().waitFor();
    expect(await violations(preview)).toEqual([]);
  });
});
