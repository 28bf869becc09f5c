import type { OpenOptions, OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { check, group, isCut, openFinding, violations } from './pane-page';

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

  await pane.locator('h2').first().waitFor();
  await look('start');
  await check(preview);
  await look('findings');
  await openFinding(preview, 'warning', 'number-as-text', 'effects');
  await pane.locator('li button', { hasText: '…' }).first().click();
  await pane.locator('table').waitFor();
  await look('fix');
  await openFinding(preview, 'warning', 'effect-above-plan', 'effects|taxes');
  await pane.locator('li button', { hasText: '…' }).first().click();
  await pane.locator('textarea').waitFor();
  await look('reason');
  await group(preview, 'question').click();
  await pane.locator('summary').first().click();
  await look('all unfolded');
  await button(1).click();
  await pane.locator('table').first().waitFor();
  await look('overview');
  await button(2).click();
  await pane.locator('main section h3').nth(1).waitFor();
  await look('before sending');
  await pane.locator('header button').click();
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
    ['at 200 % zoom', { zoom: 200, paneWidth: 175 }],
  ])('%s', async (_, options) => {
    expect(await complaints(options)).toEqual([]);
  });

  it('an empty workbook', async () => {
    const preview = await open({ open: 'empty' });
    await preview.pane.locator('h2').first().waitFor();
    expect(await violations(preview)).toEqual([]);
  });
});
