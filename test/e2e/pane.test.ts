import { previewForEachTest } from './harness/preview-for-each-test';
import ExcelJS from 'exceljs';
import {
  announcement,
  check,
  checkButton,
  finding,
  group,
  holdAnswers,
  openFinding,
  paneFrame,
} from './pane-page';

const { open } = previewForEachTest();

describe('the start of the pane', () => {
  it('offers to make the sheets in an empty workbook, in a language of choice, and then to check', async () => {
    const opened = await open({ open: 'empty' });
    const { pane, sheetNames } = opened;
    await pane.getByRole('heading', { name: 'В книге еще нет отчета' }).waitFor();
    await pane.getByLabel('Язык листов').selectOption('kk');
    await pane.getByRole('button', { name: 'Создать листы отчета' }).click();
    await pane.getByRole('heading', { name: 'Отчет готов к проверке' }).waitFor();
    expect(await sheetNames()).toEqual(expect.arrayContaining(['Гендер', 'Әсерлер', 'Серіктестер']));
    expect(await announcement(opened)).toMatch(/^Создано? \d+ лист/);
  });

  it('offers the sample in the preview, and opens it', async () => {
    const { pane, sheetNames } = await open({ open: 'empty' });
    await pane.getByRole('button', { name: 'Открыть пример' }).click();
    await pane.getByRole('heading', { name: 'Отчет готов к проверке' }).waitFor();
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
    await pane.getByRole('heading', { name: 'Отчет готов к проверке' }).waitFor();
    expect(await sheetNames()).toContain('Партнеры');
  });

  it('offers to check a workbook that has a report', async () => {
    const { pane } = await open();
    await pane.getByRole('heading', { name: 'Отчет готов к проверке' }).waitFor();
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
    const { pane, page } = await open();
    await pane.getByLabel('Язык', { exact: true }).selectOption('kk');
    await pane.getByRole('heading', { level: 1, name: 'ҮЕҰ есебі' }).waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('kk');
    await page.reload();
    await pane.getByRole('heading', { level: 1, name: 'ҮЕҰ есебі' }).waitFor();
  });
});

describe('a check', () => {
  it('tells the verdict, the counts and what it found, and writes the summary', async () => {
    const opened = await open();
    const { pane, sheetNames } = opened;
    await check(opened);
    await pane.getByRole('heading', { level: 2, name: 'Не готов' }).waitFor();
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
    await pane.getByRole('heading', { level: 2, name: 'Не готов' }).waitFor();
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

describe('a finding', () => {
  it('leads to its cell with a click, and to the next cell with the arrow', async () => {
    const opened = await open();
    await check(opened);
    await openFinding(opened, 'error', 'partners-count');
    await opened.page.locator('#sheet-tabs [aria-selected="true"]', { hasText: 'Эффекты' }).waitFor();
    await openFinding(opened, 'warning', 'number-as-text', 'effects');
    await opened.pane.getByText('1 из 6').waitFor();
    await opened.pane.getByRole('button', { name: 'Следующая ячейка' }).click();
    await opened.pane.getByText('2 из 6').waitFor();
    await opened.pane.getByRole('button', { name: 'Предыдущая ячейка' }).click();
    await opened.pane.getByText('1 из 6').waitFor();
  });

  it('says where it is once: closed under its headline, open beside the way to the next cell', async () => {
    const opened = await open();
    await check(opened);
    const item = opened.pane.getByRole('listitem').filter({ has: finding(opened, 'partners-count') });
    const place = item.getByText('Эффекты · F14');
    expect(await place.count()).toBe(1);
    await openFinding(opened, 'error', 'partners-count');
    await item.getByRole('button', { name: 'Эффекты · F14', exact: true }).waitFor();
    expect(await place.count()).toBe(1);
  });

  it('shows what was expected, what is there, and the difference', async () => {
    const opened = await open();
    await check(opened);
    await openFinding(opened, 'error', 'partners-count');
    expect(await opened.pane.locator('dl').innerText()).toMatch(
      /Ожидалось\s+2\s+Указано\s+3\s+Разница\s+\+1/,
    );
  });

  it('is fixed after its effect was shown', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await openFinding(opened, 'warning', 'number-as-text', 'effects');
    await pane.getByRole('button', { name: 'Исправить…' }).click();
    const preview = pane.getByRole('group', { name: 'Преобразовать текст в числа' });
    expect(await preview.getByRole('row').count()).toBe(7);
    await preview.getByRole('button', { name: 'Изменить 6 ячеек' }).click();
    await pane.getByText('Исправлено', { exact: true }).first().waitFor();
    expect(await announcement(opened)).toBe('Изменено 6 ячеек.');
  });

  it('is answered with a reason, which stays in the summary and survives the next check', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await openFinding(opened, 'warning', 'effect-above-plan', 'effects|directBeneficiaries');
    await pane.getByRole('button', { name: 'Объяснить…' }).click();
    await pane.getByLabel('Причина').fill('Пришло больше жителей.');
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane.getByText('Пришло больше жителей.').waitFor();
    await check(opened);
    await group(opened, 'answered').click();
    await finding(opened, 'effect-above-plan', 'effects|directBeneficiaries').click();
    await pane.getByText('Пришло больше жителей.').waitFor();
  });
});

describe('the list of findings', () => {
  it('is searched, filtered by table and by severity, and set back', async () => {
    const opened = await open();
    const { pane } = opened;
    const shown = () => pane.locator('[data-roving*="|"]').count();
    await check(opened);
    await pane.getByRole('searchbox').fill('партнеров факту');
    await finding(opened, 'partners-count').waitFor();
    await expect(shown()).resolves.toBe(1);
    await pane.getByRole('searchbox').fill('такого нет нигде');
    await pane.getByText('Ничего не найдено.').waitFor();
    await pane.getByRole('button', { name: 'Показать все' }).click();
    await pane.getByLabel('Таблица', { exact: true }).selectOption('partners');
    await pane.locator('[data-roving]').or(pane.getByText('Ничего не найдено.')).first().waitFor();
    await pane.getByLabel('Таблица', { exact: true }).selectOption('all');
    await pane.getByRole('group', { name: 'Открытые замечания' }).getByRole('button').first().click();
    await group(opened, 'error').waitFor();
    await expect(group(opened, 'warning').count()).resolves.toBe(0);
  });

  it('stands by table when asked to', async () => {
    const opened = await open();
    await check(opened);
    await opened.pane.getByLabel('Порядок').selectOption('table');
    expect(await group(opened, 'effects').innerText()).toContain('Эффекты');
    await finding(opened, 'partners-count').waitFor();
  });
});

describe('before sending', () => {
  it('lists what is left to do, shows it, and looks for what is hidden', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await pane.getByRole('button', { name: 'Перед сдачей' }).click();
    await pane.getByText('Исправьте 3 ошибки.').waitFor();
    await pane.getByText('Скрытого и внешних ссылок нет.').waitFor();
    await pane.getByRole('button', { name: 'Показать' }).first().click();
    await finding(opened, 'partners-count').waitFor();
    await expect(group(opened, 'warning').count()).resolves.toBe(0);
  });

  it('writes the summary and saves the workbook with it', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await check(opened);
    await pane.getByRole('button', { name: 'Перед сдачей' }).click();
    const saved = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Записать сводку и сохранить' }).click();
    await pane.locator('main').getByText('Сводка записана, книга сохранена.').waitFor();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await (await saved).path());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Сводка', 'Титул', 'Эффекты']),
    );
  });

  it('leaves the saving to the person where Excel cannot be asked for it', async () => {
    const opened = await open({ excelApi: '1.9' });
    const { pane } = opened;
    await check(opened);
    await pane.getByRole('button', { name: 'Перед сдачей' }).click();
    await pane.getByRole('button', { name: 'Записать сводку и сохранить' }).click();
    await pane.locator('main').getByText('Сводка записана. Сохраните книгу сами: Ctrl+S.').waitFor();
    expect(await announcement(opened)).toBe('Сводка записана. Сохраните книгу сами: Ctrl+S.');
  });
});
