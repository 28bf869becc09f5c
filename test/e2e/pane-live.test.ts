import { startPreviewBrowser, type OpenPreview, type PreviewBrowser } from './harness/preview-browser';
import { announcement, check, finding, group, openFinding } from './pane-page';

jest.setTimeout(60_000);

let browser: PreviewBrowser;
let preview: OpenPreview;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  preview = await browser.open();
  await check(preview);
});
afterEach(async () => {
  await preview.close();
});

/** The address of the partners' actual number, read off the open finding: `F14`. */
async function partnersCell(): Promise<string> {
  const place = await finding(preview, 'partners-count').innerText();
  const address = /Эффекты · ([A-Z]+\d+)/.exec(place)?.[1];
  if (address === undefined) throw new Error(place);
  return address;
}

describe('after the first check', () => {
  it('a mended figure is noticed by itself, in one round trip, and the focus stays in the grid', async () => {
    const cell = await partnersCell();
    await preview.resetTraffic();
    await preview.type('Эффекты', cell, '2');
    await finding(preview, 'partners-count').waitFor({ state: 'detached' });
    expect((await preview.traffic()).requests).toBe(1);
    expect(await announcement(preview)).toMatch(/^Пересчитано\. Не готов: 2 ошибки/);
    expect(await preview.page.evaluate(() => document.activeElement?.id)).toBe('grid');
  });

  it('a figure that is broken again brings its finding back', async () => {
    const cell = await partnersCell();
    await preview.type('Эффекты', cell, '2');
    await finding(preview, 'partners-count').waitFor({ state: 'detached' });
    await preview.type('Эффекты', cell, '5');
    await finding(preview, 'partners-count').waitFor();
    expect(await finding(preview, 'partners-count').innerText()).toContain('Партнеров по факту 5');
  });

  it('the summary that the pane itself wrote is not taken for an edit', async () => {
    await preview.resetTraffic();
    await preview.page.waitForTimeout(1500);
    expect((await preview.traffic()).requests).toBe(0);
  });

  it('nothing moves under the pointer: what is mended stays in its place until the pointer leaves', async () => {
    const cell = await partnersCell();
    const place = async () => {
      const box = await finding(preview, 'funding-unit').boundingBox();
      return { top: box?.y, left: box?.x };
    };
    await preview.type('Эффекты', cell, '3');
    await preview.pane.getByText('Пересчитываю…').waitFor({ state: 'detached' });
    // The pointer rests on another finding while the figure is mended from the keyboard.
    await finding(preview, 'funding-unit').hover();
    const before = await place();
    await preview.type('Эффекты', cell, '2');
    await preview.pane.locator('[data-roving^="partners-count"]', { hasText: 'Исправлено' }).waitFor();
    expect(await place()).toEqual(before);
    await preview.page.mouse.move(10, 10);
    await finding(preview, 'partners-count').waitFor({ state: 'detached' });
  });

  it('with the switch off a changed report only makes the verdict old, and a check renews it', async () => {
    const { pane } = preview;
    const cell = await partnersCell();
    await pane.getByRole('button', { name: 'Настройки' }).click();
    await pane.getByRole('switch', { name: 'Пересчитывать при изменениях' }).click();
    await pane.getByRole('button', { name: 'Готово' }).click();
    await preview.type('Эффекты', cell, '2');
    await pane.getByText(/^Изменено после проверки в \d\d:\d\d$/).waitFor();
    await finding(preview, 'partners-count').waitFor();
    await check(preview);
    await finding(preview, 'partners-count').waitFor({ state: 'detached' });
    await pane.getByText(/^Проверено в \d\d:\d\d$/).waitFor();
  });

  it('a reason whose figures changed has lapsed, and can be kept', async () => {
    const { pane } = preview;
    await openFinding(preview, 'warning', 'effect-above-plan', 'effects|directBeneficiaries');
    const place = await finding(preview, 'effect-above-plan', 'effects|directBeneficiaries').innerText();
    const cell = /Эффекты · ([A-Z]+\d+)/.exec(place)?.[1] ?? '';
    await pane.getByRole('button', { name: 'Объяснить…' }).click();
    await pane.getByLabel('Причина').fill('Пришло больше жителей.');
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await group(preview, 'answered')
      .or(pane.getByText('Причина:', { exact: true }))
      .first()
      .waitFor();
    await preview.type('Эффекты', cell, '420');
    await pane.getByText('Причина написана для прежних значений:').waitFor();
    await pane.getByRole('button', { name: 'Оставить эту причину' }).click();
    await pane.getByText('Причина:', { exact: true }).waitFor();
  });
});
