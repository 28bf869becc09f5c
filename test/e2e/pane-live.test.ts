import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { announcement, check, checkButton, finding, job, openFinding, settingsButton } from './pane-page';

const { open } = previewForEachTest();
let preview: OpenPreview;

/** Where a finding points, read off its headline: `F14`. */
async function placeOf(rule: string, place: string, sheet: string): Promise<string> {
  const text = await finding(preview, rule, place).innerText();
  const address = new RegExp(`${sheet} · ([A-Z]+\\d+)`).exec(text)?.[1];
  if (address === undefined) throw new Error(text);
  return address;
}

/** The same for a finding in a folded group of warnings. */
async function openedPlace(rule: string, place: string, sheet: string): Promise<string> {
  await job(preview, 'store-as-numbers').click();
  // A list with the pointer in it stands still.
  await preview.page.mouse.move(10, 10);
  return placeOf(rule, place, sheet);
}

/** The cell of the partners' actual number. */
const partnersCell = () => placeOf('partners-count', '', 'Эффекты');

/** Waits until a finding is among what is done, which lies folded. */
async function mended(rule: string, place = ''): Promise<void> {
  await preview.pane
    .locator(`[data-finding^="${rule}|${place}"]`)
    .filter({ hasNotText: 'Исправлено' })
    .waitFor({ state: 'detached' });
}

/** Turns live checking off, or on again, in the settings. */
async function switchLiveChecking(): Promise<void> {
  const { pane } = preview;
  await settingsButton(preview).click();
  await pane.getByRole('switch', { name: 'Проверять при изменениях' }).click();
  await pane.getByRole('button', { name: 'Готово' }).click();
}

describe('after the first check', () => {
  beforeEach(async () => {
    preview = await open();
    await check(preview);
    // The list is there before the summary is written.
    await preview.pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
  });

  it('a mended figure is noticed by itself, in one round trip, and the focus stays in the grid', async () => {
    const cell = await partnersCell();
    await preview.resetTraffic();
    await preview.type('Эффекты', cell, '2');
    await mended('partners-count');
    expect((await preview.traffic()).requests).toBe(1);
    // Two partners of three planned: the plan is missed now, which is one more deviation to explain.
    await job(preview, 'explain-deviations').getByText('8 отклонений').waitFor();
    expect(await preview.page.evaluate(() => document.activeElement?.id)).toBe('grid');
  });

  it('the new counts are announced', async () => {
    const place = await openedPlace('number-as-text', 'proposals', 'Предложения');
    await preview.type('Предложения', place, '25000');
    await mended('number-as-text', 'proposals');
    expect(await announcement(preview)).toMatch(/^Проверено снова\. Не готов: \d+ ошиб/);
  });

  it('a figure that is broken again brings its finding back', async () => {
    const cell = await partnersCell();
    await preview.type('Эффекты', cell, '2');
    await mended('partners-count');
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
    await preview.pane.getByText('Проверяю изменения…').waitFor({ state: 'detached' });
    // The pointer rests on another finding while the figure is mended from the keyboard.
    await finding(preview, 'funding-unit').hover();
    const before = await place();
    await preview.type('Эффекты', cell, '2');
    await preview.pane.locator('[data-finding^="partners-count"]', { hasText: 'Исправлено' }).waitFor();
    expect(await place()).toEqual(before);
    await preview.page.mouse.move(10, 10);
    await mended('partners-count');
  });

  // B8
  it('a heading counts what is open under it, also while what was mended still stands there', async () => {
    const { pane } = preview;
    const numbers = async () => {
      const heads = await pane.locator('h3 button:not([data-roving="done"])').allInnerTexts();
      const left = await pane.getByRole('button', { name: /^Осталось/ }).innerText();
      const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);
      return {
        error: numberIn(heads[0] ?? ''),
        all: heads.reduce((sum, head) => sum + numberIn(head), 0),
        left: numberIn(left),
      };
    };
    const before = await numbers();
    expect(before.all).toBe(before.left);
    const cell = await partnersCell();
    await finding(preview, 'partners-count').hover();
    await preview.type('Эффекты', cell, '2');
    await pane.locator('[data-finding^="partners-count"]', { hasText: 'Исправлено' }).waitFor();
    expect(await numbers()).toEqual({
      error: before.error - 1,
      all: before.all - 1,
      left: before.left - 1,
    });
  });

  it('with the switch off a changed report only makes the verdict old, and a check renews it', async () => {
    const { pane } = preview;
    const cell = await partnersCell();
    await switchLiveChecking();
    await preview.type('Эффекты', cell, '2');
    await pane.getByText('Изменено после проверки').waitFor();
    await finding(preview, 'partners-count').waitFor();
    await check(preview);
    await mended('partners-count');
    await pane.getByText(/^Проверено в \d\d:\d\d$/).waitFor();
  });

  it('the pointer in the list or not, a reason that is being written goes with its row when rows are sorted', async () => {
    const { pane, page } = preview;
    await openFinding(preview, 'participants-unclear', 'activities|2');
    await pane.getByRole('button', { name: 'Пояснить…' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).fill('Это просмотры ролика, а');
    await page.evaluate(() => {
      const shown = window.preview;
      if (shown === undefined) throw new Error('This is the preview.');
      const row = (number: number) => `'Мероприятия'!B${String(number)}:K${String(number)}`;
      const copied = (number: number) => {
        shown.goTo(row(number));
        return shown.copy();
      };
      const [second, sixth] = [copied(7), copied(11)];
      shown.paste(second);
      shown.goTo(row(7));
      shown.paste(sixth);
    });
    const views = pane.locator('li', { hasText: 'Более 1000 просмотров' });
    await views.getByText('Мероприятия · F11').first().waitFor();
    expect(await views.getByLabel('Пояснение', { exact: true }).inputValue()).toBe('Это просмотры ролика, а');
    expect(await pane.getByLabel('Пояснение', { exact: true }).count()).toBe(1);
    expect(
      await pane.locator('li', { hasText: '4 эксперта»' }).getByLabel('Пояснение', { exact: true }).count(),
    ).toBe(0);
  });

  it('a reason that is being written is there to copy when its finding is mended meanwhile', async () => {
    const { pane } = preview;
    await openFinding(preview, 'tax-rate', 'effects|taxes');
    await pane.getByRole('button', { name: 'Пояснить…' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).fill('Взносы округлены, а');
    await preview.type('Эффекты', 'F12', '199436');
    await pane.getByText('Замечания больше нет, а текст остался недописанным:').waitFor();
    await pane.getByText('Взносы округлены, а').waitFor();
    await expect(pane.getByLabel('Пояснение', { exact: true }).count()).resolves.toBe(0);
    await pane.getByRole('button', { name: 'Убрать', exact: true }).click();
    await pane.getByText('Взносы округлены, а').waitFor({ state: 'detached' });
  });

  it('a check from the ribbon is taken over, even with the switch off', async () => {
    const { pane } = preview;
    const cell = await partnersCell();
    await switchLiveChecking();
    await preview.type('Эффекты', cell, '2');
    await pane.getByText('Изменено после проверки').waitFor();
    await preview.pressRibbon('CheckButton');
    await mended('partners-count');
    await pane.getByText(/^Проверено в \d\d:\d\d$/).waitFor();
  });

  it('an explanation whose figures changed has lapsed, and can be kept', async () => {
    const { pane } = preview;
    await openFinding(preview, 'tax-rate', 'effects|taxes');
    await pane.getByRole('button', { name: 'Пояснить…' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).fill('Взносы округлены.');
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).waitFor({ state: 'detached' });
    await finding(preview, 'tax-rate', 'effects|taxes').click();
    await pane.getByText('Пояснение:', { exact: true }).waitFor();
    await preview.type('Эффекты', 'F12', '199900');
    await pane.getByText(/^Пояснение больше не действует/).waitFor();
    await pane.getByRole('button', { name: 'Оставить это пояснение' }).click();
    await pane.getByText('Пояснение:', { exact: true }).waitFor();
  });

  // B1: the pane never calls ready what the file does not.
  it('the summary is said to be out of date after a live re-check, and one press renews it', async () => {
    const { pane } = preview;
    const cell = await partnersCell();
    await preview.type('Эффекты', cell, '2');
    await mended('partners-count');
    await pane.getByText('Сводка устарела').waitFor();
    await pane.getByRole('button', { name: 'Обновить', exact: true }).click();
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    expect(await announcement(preview)).toBe('Сводка обновлена.');
    // What was mended stays counted.
    await pane.getByText(/^сделано [1-9]/).waitFor();
  });
});

describe('a report that is ready', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-ready-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // B1: what the pane calls ready, the summary in the file calls so.
  it('is called ready only while the summary says the same', async () => {
    const file = join(folder, 'ready.xlsx');
    const root = join(__dirname, '../..');
    execFileSync(process.execPath, [
      join(root, 'dist/cli/report.js'),
      'fill',
      join(root, 'test/fixtures/reports/consistent-ru.json'),
      file,
    ]);
    preview = await open();
    const { pane, page } = preview;
    await page.locator('#open-field').setInputFiles(file);
    await pane.getByText('Все заполнено: отчет можно проверить.').waitFor();
    const verdict = (text: RegExp) => pane.getByRole('heading', { level: 2, name: text }).waitFor();
    const summary = () => preview.shownText('Сводка', 'B2');
    const men = await preview.shownText('Гендер', 'C6');
    const written = pane.getByRole('button', { name: 'Открыть сводку' });

    await preview.type('Гендер', 'C6', '1');
    await checkButton(preview).click();
    await verdict(/^Не готов/);
    await written.waitFor();
    expect(await summary()).toContain('Не готов');

    // Mended, the pane knows it at once, the file does not yet: neither is it called ready.
    await preview.type('Гендер', 'C6', men);
    await verdict(/^Почти готов: обновите сводку/);
    expect(await summary()).toMatch(/^! Изменено после проверки/);

    await pane.getByRole('button', { name: 'Обновить', exact: true }).click();
    await verdict(/^Готов к сдаче/);
    await written.waitFor();
    expect(await summary()).toContain('Готов к сдаче');
  });
});

describe('a verdict that has become old', () => {
  it.each([
    ['ru', 'Открыть сводку', /^Изменено после/],
    ['kk', 'Жиынтықты ашу', /өзгер/],
    ['en', 'Open the summary', /^Changed/],
  ] as const)(
    'moves nothing under the pointer when it says so, in 320 pixels, in %s',
    async (language, show, said) => {
      preview = await open({ language, paneWidth: 320 });
      const { pane } = preview;
      await check(preview);
      // The list is there before the summary is written.
      await pane.getByRole('button', { name: show }).waitFor();
      await settingsButton(preview).click();
      await pane.getByRole('switch').click();
      await settingsButton(preview).click();
      const place = async () => (await finding(preview, 'funding-unit').boundingBox())?.y;
      await finding(preview, 'funding-unit').hover();
      const before = await place();
      await preview.page.evaluate(() => {
        const { view } = window.preview?.workbook ?? {};
        const [first] = view?.sheets ?? [];
        if (view === undefined || first === undefined) throw new Error('The preview has a workbook.');
        view.edit(first.id, 60, 1, 'x');
      });
      await pane.locator('header').getByText(said).first().waitFor();
      expect(await place()).toBe(before);
    },
  );
});

describe('before any check in the pane', () => {
  it('a check from the ribbon is taken over: verdict, findings and the way to the summary', async () => {
    preview = await open();
    const { pane } = preview;
    await pane.getByText('Дальше заполните лист').waitFor();
    await preview.pressRibbon('CheckButton');
    await pane.getByRole('heading', { level: 2, name: /^Не готов/ }).waitFor();
    await finding(preview, 'partners-count').waitFor();
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    expect(await preview.activeSheet()).toBe('Сводка');
  });

  it('sheets made from the ribbon are noticed', async () => {
    preview = await open({ open: 'empty' });
    await preview.pane.getByRole('heading', { name: 'В книге еще нет отчета' }).waitFor();
    await preview.pressRibbon('CreateSheetsButton');
    await preview.pane.getByRole('heading', { name: 'Листы созданы' }).waitFor();
  });
});
