import { previewForEachTest } from './harness/preview-for-each-test';
import type { OpenPreview } from './harness/preview-browser';
import {
  announcement,
  check,
  checkButton,
  finding,
  group,
  holdAnswers,
  isCut,
  job,
  openFinding,
  openInJob,
  paneFrame,
  searchButton,
  settingsButton,
  violations,
} from './pane-page';

const { open } = previewForEachTest();

/** Waits until the live region says this. */
async function heard({ pane }: OpenPreview, text: RegExp): Promise<void> {
  await pane.locator('[role="status"][aria-live="polite"]', { hasText: text }).waitFor({ state: 'attached' });
}

describe('the start of the pane', () => {
  it('offers to make the sheets in an empty workbook, in a language of choice, and then to check', async () => {
    const opened = await open({ open: 'empty' });
    const { pane, sheetNames } = opened;
    await pane.getByRole('heading', { name: 'В книге еще нет отчета' }).waitFor();
    await pane.getByLabel('Язык листов').selectOption('kk');
    await pane.getByRole('button', { name: 'Создать листы' }).click();
    // Nothing is filled in: the pane says where to begin, and checking is not the next step.
    await pane.getByRole('heading', { name: 'Листы созданы' }).waitFor();
    await pane.getByRole('table').getByRole('button', { name: 'Титул' }).waitFor();
    expect(await sheetNames()).toEqual(expect.arrayContaining(['Гендер', 'Әсерлер', 'Серіктестер']));
    expect(await announcement(opened)).toMatch(/^Создано? \d+ лист/);
  });

  it('offers the sample in the preview, and opens it', async () => {
    const { pane, sheetNames } = await open({ open: 'empty' });
    await pane.getByRole('button', { name: 'Открыть пример' }).click();
    await pane.getByText('Дальше заполните лист').waitFor();
    expect(await sheetNames()).toEqual(expect.arrayContaining(['Гендер', 'Эффекты', 'Партнеры']));
  });

  it('offers to add what a report lacks', async () => {
    const opened = await open();
    const { pane, page, sheetNames } = opened;
    await pane.locator('h2').waitFor();
    await paneFrame(opened).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Партнеры').delete();
        await context.sync();
      }),
    );
    await page.locator('#close-pane').click();
    await page.locator('#ribbon #OpenPaneButton').click();
    await pane.getByRole('heading', { name: 'В отчете не хватает 1 листа' }).waitFor();
    await expect(pane.getByRole('button', { name: 'Открыть пример' }).count()).resolves.toBe(0);
    await pane.getByRole('button', { name: 'Добавить недостающие листы' }).click();
    await pane.getByText('Дальше заполните лист').waitFor();
    expect(await sheetNames()).toContain('Партнеры');
  });

  it('offers to check a workbook that has a report', async () => {
    const { pane } = await open();
    await pane.getByText('Дальше заполните лист').waitFor();
  });

  it.each([
    ['ru', 'Отчет НПО'],
    ['kk', 'ҮЕҰ есебі'],
    ['en', 'NGO report'],
  ] as const)('speaks the language of Excel: %s', async (language, title) => {
    const { pane } = await open({ language });
    await pane.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('speaks another language when it is asked to, and remembers it', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await settingsButton(opened).click();
    await pane.getByLabel('Язык панели').selectOption('kk');
    await pane.getByRole('heading', { level: 1, name: 'ҮЕҰ есебі' }).waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('kk');
    await page.reload();
    await pane.getByRole('heading', { level: 1, name: 'ҮЕҰ есебі' }).waitFor();
  });
});

describe('a check', () => {
  it('tells the verdict, what is to be done, and writes the summary', async () => {
    const opened = await open();
    const { pane, sheetNames } = opened;
    await check(opened);
    await pane.getByRole('heading', { level: 2, name: /^Не готов/ }).waitFor();
    await finding(opened, 'partners-count').waitFor();
    expect(await finding(opened, 'partners-count').innerText()).toContain(
      'Партнеров по факту 3, а в таблице партнеров 2 строки',
    );
    expect(await sheetNames()).toContain('Сводка');
    expect(await announcement(opened)).toMatch(
      /^Проверка закончена\. Не готов: \d+ ошиб\S+, \d+ предупрежден\S+, \d+ вопрос\S*\.$/,
    );
  });

  it('shows the verdict before Excel has answered that the summary is written', async () => {
    const opened = await open();
    const { pane } = opened;
    await checkButton(opened).waitFor();
    const release = await holdAnswers(opened, 2);
    await checkButton(opened).click();
    await pane.getByRole('heading', { level: 2, name: /^Не готов/ }).waitFor();
    await finding(opened, 'partners-count').waitFor();
    await pane.getByText('Записываю сводку…').waitFor();
    await expect(pane.getByRole('button', { name: 'Открыть сводку' }).count()).resolves.toBe(0);
    await release();
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    await pane.getByText(/^Проверено в \d\d:\d\d$/).waitFor();
  });

  // Contents in one request; window, print and chart settings in a second, so that their failure loses no value; the read.
  it('takes three requests at most, whatever the report', async () => {
    const opened = await open();
    await checkButton(opened).waitFor();
    await opened.resetTraffic();
    await check(opened);
    expect((await opened.traffic()).requests).toBeLessThanOrEqual(3);
  });

  it('leaves the focus where it was', async () => {
    const opened = await open();
    await check(opened);
    expect(await checkButton(opened).evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('opens the summary on request', async () => {
    const opened = await open();
    await check(opened);
    await opened.pane.getByRole('button', { name: 'Открыть сводку' }).click();
    await opened.page.locator('#sheet-tabs [aria-selected="true"]', { hasText: 'Сводка' }).waitFor();
  });
});

describe('a workbook that was checked before', () => {
  it('opens with its last verdict, its date and what changed since', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await check(opened);
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    await opened.type('Гендер', 'C6', '160');
    await page.locator('#close-pane').click();
    await page.locator('#ribbon #OpenPaneButton').click();
    await pane.getByText(/^Последняя проверка \d\d\.\d\d\.\d{4} \d\d:\d\d: Не готов: 3 ошибки/).waitFor();
    await pane.getByText(/Изменено после нее: Гендер\./).waitFor();
  });

  it('says by one press whether the report is the one that was checked, and by which rule book', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await check(opened);
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    await page.locator('#close-pane').click();
    await page.locator('#ribbon #OpenPaneButton').click();
    const ask = pane.getByRole('button', { name: 'Сверить контрольную сумму' });
    await ask.click();
    await pane.getByText(/Сверено в \d\d:\d\d\. ✓ Контрольная сумма совпадает: .*свод правил \d/).waitFor();
    await pane.getByText(/Это не подпись/).waitFor();
    expect(await violations(opened)).toEqual([]);
    expect(await isCut(opened)).toBe(false);
    await opened.type('Гендер', 'C6', '160');
    await ask.click();
    await pane.getByText(/✗ Контрольная сумма не совпадает: отчет изменили после проверки/).waitFor();
  });
});

describe('a finding', () => {
  it('leads to its cell with a click, and to the next cell with the arrow', async () => {
    const opened = await open();
    await check(opened);
    await openFinding(opened, 'partners-count');
    await opened.page.locator('#sheet-tabs [aria-selected="true"]', { hasText: 'Эффекты' }).waitFor();
    await openInJob(opened, 'store-as-numbers', 'number-as-text', 'effects');
    await opened.pane.getByText('1 из 6').waitFor();
    await opened.pane.getByRole('button', { name: 'Следующая ячейка' }).click();
    await opened.pane.getByText('2 из 6').waitFor();
    await opened.pane.getByRole('button', { name: 'Предыдущая ячейка' }).click();
    await opened.pane.getByText('1 из 6').waitFor();
  });

  it('says where it is once: closed under its headline, open beside the way to the next cell', async () => {
    const opened = await open();
    await check(opened);
    const item = opened.pane
      .getByRole('listitem')
      .filter({ has: opened.pane.locator('[data-finding^="partners-count"]') });
    const place = item.getByText('Эффекты · F14');
    expect(await place.count()).toBe(1);
    await openFinding(opened, 'partners-count');
    await item.getByRole('button', { name: 'Эффекты · F14', exact: true }).waitFor();
    expect(await place.count()).toBe(1);
  });

  it('shows what was expected, what is there, and the difference', async () => {
    const opened = await open();
    await check(opened);
    await openFinding(opened, 'partners-count');
    expect(await opened.pane.locator('dl').innerText()).toMatch(
      /Сверено с\s+2\s+В отчете\s+3\s+Разница\s+\+1/,
    );
  });

  it('is fixed after its effect was shown', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await openInJob(opened, 'store-as-numbers', 'number-as-text', 'effects');
    await pane.getByRole('button', { name: 'Исправить…' }).click();
    const preview = pane.getByRole('group', { name: 'Преобразовать текст в числа' });
    expect(await preview.getByRole('row').count()).toBe(7);
    await preview.getByRole('button', { name: 'Изменить 6 ячеек' }).click();
    await heard(opened, /^Изменено 6 ячеек\. Осталось дел: 21\.$/);
  });

  it('is fixed with all others of its kind in three presses, and all is taken back with one', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await job(opened, 'store-as-numbers').click();
    await pane.getByRole('button', { name: 'Исправить все (7)…' }).click();
    await pane.getByRole('button', { name: 'Изменить 7 ячеек' }).click();
    await heard(opened, /^Изменено 7 ячеек\. Осталось дел: 20\.$/);
    expect(await opened.page.evaluate(() => window.preview?.cellAt('Предложения', 'F6').value)).toBe(
      25_000_000,
    );
    // The summary was written with it.
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    // The list stands still as long as she is in it, so what was mended is taken back where it stood.
    await pane.getByRole('button', { name: 'Вернуть' }).click();
    await heard(opened, /^Возвращено 7 ячеек\. Осталось дел: 21\.$/);
  });

  it('that was dealt with gives way to the next one', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await openFinding(opened, 'tax-rate', 'effects|taxes');
    await pane.getByRole('button', { name: 'Пояснить…' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).fill('Взносы округлены.');
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane.locator('[data-finding^="purchases-repeat-payroll"][aria-expanded="true"]').waitFor();
    await pane.locator('[data-finding^="purchases-repeat-payroll"]:focus').waitFor();
  });

  it('is explained with name and date, which stays in the summary and survives the next check', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await openFinding(opened, 'tax-rate', 'effects|taxes');
    await pane.getByRole('button', { name: 'Пояснить…' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).fill('Взносы округлены.');
    await pane.getByLabel('Ваше имя').fill('А. Примерова');
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await heard(opened, /^Пояснение сохранено\. Осталось дел: 20\.$/);
    await check(opened);
    await group(opened, 'done').click();
    await finding(opened, 'tax-rate', 'effects|taxes').click();
    await pane.getByText(/^Взносы округлены\. \(А\. Примерова, \d\d\.\d\d\.\d{4}\)$/).waitFor();
    // The name is asked once.
    await openFinding(opened, 'purchases-repeat-payroll');
    await pane
      .getByRole('listitem')
      .filter({ has: pane.locator('[data-finding^="purchases-repeat-payroll"]') })
      .getByRole('button', { name: 'Пояснить…' })
      .click();
    await pane.getByLabel('Пояснение', { exact: true }).waitFor();
    await expect(pane.getByLabel('Ваше имя').count()).resolves.toBe(0);
  });

  // B9
  it('is not explained with a dot', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await openFinding(opened, 'tax-rate', 'effects|taxes');
    await pane.getByRole('button', { name: 'Пояснить…' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).fill(' . ');
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane.getByText('Напишите словами, почему так.').waitFor();
  });

  it('on a deviation is explained in the form itself, shown before it is written', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await openInJob(opened, 'explain-deviations', 'effect-above-plan', 'effects|taxes');
    await pane.getByRole('button', { name: 'Вписать обоснование…' }).click();
    await pane.getByLabel('Обоснование отклонения').fill('Взносы округлены.');
    await pane.getByText('Будет записано в ячейку Эффекты · J12:').waitFor();
    await pane.getByRole('button', { name: 'Вписать', exact: true }).click();
    await heard(opened, /^Обоснование вписано в отчет\. Осталось дел: 21\.$/);
    expect(await opened.shownText('Эффекты', 'J12')).toBe('Взносы округлены.');
    await finding(opened, 'effect-above-plan', 'effects|taxes').getByText('Исправлено').first().waitFor();
  });

  // B6
  it('is closed by the press that opened it', async () => {
    const opened = await open();
    await check(opened);
    const headline = finding(opened, 'partners-count');
    await headline.click();
    expect(await headline.getAttribute('aria-expanded')).toBe('true');
    await headline.click();
    expect(await headline.getAttribute('aria-expanded')).toBe('false');
    await headline.press('Enter');
    expect(await headline.getAttribute('aria-expanded')).toBe('true');
    await headline.press('Space');
    expect(await headline.getAttribute('aria-expanded')).toBe('false');
  });

  // B7
  it('that is laid open comes into sight with all that belongs to it', async () => {
    const opened = await open({ paneWidth: 320, height: 900 });
    await check(opened);
    const headline = finding(opened, 'tax-rate', 'effects|taxes');
    await headline.click();
    await opened.page.waitForTimeout(600);
    const [item, room] = await headline.evaluate((line) => {
      const box = line.closest('li')?.getBoundingClientRect();
      return [{ top: box?.top ?? 0, bottom: box?.bottom ?? 0 }, window.innerHeight] as const;
    });
    expect(item.top).toBeGreaterThan(0);
    expect(item.bottom).toBeLessThanOrEqual(room + 1);
  });
});

describe('the list of jobs', () => {
  it('is searched, filtered by table and by severity, and set back', async () => {
    const opened = await open();
    const { pane } = opened;
    const shown = () => pane.locator('[data-roving*="|"], [data-roving^="job:"]').count();
    await check(opened);
    await searchButton(opened).click();
    await pane.getByRole('searchbox').fill('партнеров факту');
    await pane.locator('[data-finding^="funding-unit"]').waitFor({ state: 'detached' });
    await finding(opened, 'partners-count').waitFor();
    expect(await shown()).toBe(1);
    await pane.getByRole('searchbox').fill('такого нет нигде');
    await pane.getByText('Ничего не найдено.').waitFor();
    await pane.getByRole('button', { name: 'Показать все' }).click();
    await pane.getByLabel('Важность', { exact: true }).selectOption('error');
    await group(opened, 'error').waitFor();
    await group(opened, 'warning').waitFor({ state: 'detached' });
    await searchButton(opened).click();
    await group(opened, 'warning').waitFor();
  });

  it('stands by table when asked to', async () => {
    const opened = await open();
    await check(opened);
    await searchButton(opened).click();
    await opened.pane.getByLabel('Порядок').selectOption('table');
    expect(await group(opened, 'effects').innerText()).toContain('Эффекты');
    await finding(opened, 'partners-count').waitFor();
  });

  it.each([270, 320, 350])(
    'has half the pane: at %i pixels it begins at 190 at the latest',
    async (paneWidth) => {
      const opened = await open({ paneWidth });
      await check(opened);
      await opened.pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
      expect((await group(opened, 'error').boundingBox())?.y).toBeDefined();
      const top = await group(opened, 'error').evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeLessThanOrEqual(190);
    },
  );

  it('numbers the jobs as the summary has them, the worst first', async () => {
    const opened = await open();
    await check(opened);
    expect(await job(opened, 'explain-deviations').innerText()).toMatch(/2\. 7 отклонений/);
    expect(await finding(opened, 'partners-count').innerText()).toMatch(/^\D*1\. Партнеров/);
  });
});
