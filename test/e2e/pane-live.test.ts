import type { OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { announcement, check, finding, group, openFinding } from './pane-page';

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
  await group(preview, 'warning').click();
  // A list with the pointer in it stands still.
  await preview.page.mouse.move(10, 10);
  return placeOf(rule, place, sheet);
}

/** The cell of the partners' actual number. */
const partnersCell = () => placeOf('partners-count', '', 'Эффекты');

/** Turns live checking off, or on again, in the settings. */
async function switchLiveChecking(): Promise<void> {
  const { pane } = preview;
  await pane.getByRole('button', { name: 'Настройки' }).click();
  await pane.getByRole('switch', { name: 'Пересчитывать при изменениях' }).click();
  await pane.getByRole('button', { name: 'Готово' }).click();
}

describe('after the first check', () => {
  beforeEach(async () => {
    preview = await open();
    await check(preview);
  });

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
    await switchLiveChecking();
    await preview.type('Эффекты', cell, '2');
    await pane.getByText('Изменено после проверки').waitFor();
    await finding(preview, 'partners-count').waitFor();
    await check(preview);
    await finding(preview, 'partners-count').waitFor({ state: 'detached' });
    await pane.getByText(/^Проверено в \d\d:\d\d$/).waitFor();
  });

  it('the pointer in the list or not, a reason that is being written goes with its row when rows are sorted', async () => {
    const { pane, page } = preview;
    await openFinding(preview, 'warning', 'participants-unclear', 'activities|2');
    await pane.getByRole('button', { name: 'Объяснить…' }).click();
    await pane.getByLabel('Причина').fill('Это просмотры ролика, а');
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
    expect(await views.getByLabel('Причина').inputValue()).toBe('Это просмотры ролика, а');
    expect(await pane.getByLabel('Причина').count()).toBe(1);
    expect(await pane.locator('li', { hasText: '4 эксперта»' }).getByLabel('Причина').count()).toBe(0);
  });

  it('a reason that is being written is there to copy when its finding is mended meanwhile', async () => {
    const { pane } = preview;
    await openFinding(preview, 'warning', 'effect-above-plan', 'effects|taxes');
    await pane.getByRole('button', { name: 'Объяснить…' }).click();
    await pane.getByLabel('Причина').fill('Взносы округлены, а');
    await preview.type('Эффекты', 'F12', '199436');
    await pane.getByText('Замечания больше нет, а причина осталась недописанной:').waitFor();
    await pane.getByText('Взносы округлены, а').waitFor();
    await expect(pane.getByLabel('Причина').count()).resolves.toBe(0);
    // Out of the list, it is put in order, and what was written stays.
    await preview.page.mouse.move(10, 10);
    await pane.getByText('Взносы округлены, а').waitFor();
    await pane.getByRole('button', { name: 'Убрать', exact: true }).click();
    await preview.page.mouse.move(10, 10);
    await pane.getByText('Взносы округлены, а').waitFor({ state: 'detached' });
    await preview.pane.getByLabel('Язык', { exact: true }).focus();
    await finding(preview, 'effect-above-plan', 'effects|taxes').waitFor({ state: 'detached' });
  });

  it('a check from the ribbon is taken over, even with the switch off', async () => {
    const { pane } = preview;
    const cell = await partnersCell();
    await switchLiveChecking();
    await preview.type('Эффекты', cell, '2');
    await pane.getByText('Изменено после проверки').waitFor();
    await preview.pressRibbon('CheckButton');
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

describe('a verdict that has become old', () => {
  it.each([
    ['ru', /^Изменено после/],
    ['kk', /өзгер/],
    ['en', /^Changed/],
  ] as const)(
    'moves nothing under the pointer when it says so, in 320 pixels, in %s',
    async (language, said) => {
      preview = await open({ language, paneWidth: 320 });
      const { pane } = preview;
      await check(preview);
      await pane.locator('header button').click();
      await pane.getByRole('switch').click();
      await pane.locator('header button').click();
      const place = async () => (await finding(preview, 'funding-unit').boundingBox())?.y;
      await finding(preview, 'funding-unit').hover();
      const before = await place();
      await preview.page.evaluate(() => {
        const { view } = window.preview?.workbook ?? {};
        const [first] = view?.sheets ?? [];
        if (view === undefined || first === undefined) throw new Error('The preview has a workbook.');
        view.edit(first.id, 60, 1, 'x');
      });
      await pane.locator('main').getByText(said).first().waitFor();
      expect(await place()).toBe(before);
    },
  );
});

describe('before any check in the pane', () => {
  it('a check from the ribbon is taken over: verdict, findings and the way to the summary', async () => {
    preview = await open();
    const { pane } = preview;
    await pane.getByRole('heading', { name: 'Отчет готов к проверке' }).waitFor();
    await preview.pressRibbon('CheckButton');
    await pane.getByRole('heading', { level: 2, name: 'Не готов' }).waitFor();
    await finding(preview, 'partners-count').waitFor();
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    expect(await preview.activeSheet()).toBe('Сводка');
  });

  it('sheets made from the ribbon are noticed', async () => {
    preview = await open({ open: 'empty' });
    await preview.pane.getByRole('heading', { name: 'В книге еще нет отчета' }).waitFor();
    await preview.pressRibbon('CreateSheetsButton');
    await preview.pane.getByRole('heading', { name: 'Отчет готов к проверке' }).waitFor();
  });
});
