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

/** Where a finding points, read off its headline: `F14`. */
async function placeOf(rule: string, place: string, sheet: string): Promise<string> {
  const text = await finding(preview, rule, place).innerText();
  const address = new RegExp(`${sheet} · ([A-Z]+\\d+)`).exec(text)?.[1];
  if (address === undefined) throw new Error(text);
  return address;
}

/** The same for a finding in a folded group of warnings. */
async function openedPlace(rule: string, place: string, sheet: string): Promise<string> {
  await group(preview, 'warning').click();
  // A list with the pointer in it stands still.
  await preview.page.mouse.move(10, 10);
  return placeOf(rule, place, sheet);
}

/** The cell of the partners' actual number. */
const partnersCell = () => placeOf('partners-count', '', 'Эффекты');

describe('after the first check', () => {
  it('a mended figure is noticed by itself, in one round trip, and the focus stays in the grid', async () => {
    const cell = await partnersCell();
    await preview.resetTraffic();
    await preview.type('Эффекты', cell, '2');
    await finding(preview, 'partners-count').waitFor({ state: 'detached' });
    expect((await preview.traffic()).requests).toBe(1);
    // Two partners of three planned: the plan is missed now.
    await finding(preview, 'effect-below-plan', 'effects|partners').waitFor();
    expect(await preview.page.evaluate(() => document.activeElement?.id)).toBe('grid');
  });

  it('the new counts are announced', async () => {
    const place = await openedPlace('number-as-text', 'proposals', 'Предложения');
    await preview.type('Предложения', place, '25000');
    await finding(preview, 'number-as-text', 'proposals').waitFor({ state: 'detached' });
    expect(await announcement(preview)).toMatch(/^Пересчитано\. Не готов: \d+ ошиб/);
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
