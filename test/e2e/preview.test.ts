import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { fullBook, unknownParts } from '../support/full-book';
import { changed, partsOf } from '../support/packages';
import { previewForEachTest } from './harness/preview-for-each-test';

const { open } = previewForEachTest();

/** The report's sheets in the order of the form. */
const reportSheets = [
  'Титул',
  'Цель и результат',
  'Мероприятия',
  'Эффекты',
  'Отклонения',
  'Описание',
  'Гендер',
  'Соцстатус',
  'Возраст',
  'Результаты',
  'Партнеры',
  'Предложения',
  'Рекомендации',
];

describe('the preview', () => {
  it('opens with the sample: a sheet for every table of the report', async () => {
    const { sheetNames } = await open();
    expect(await sheetNames()).toEqual(expect.arrayContaining(reportSheets));
  });

  it('opens an empty workbook with one sheet when asked to', async () => {
    const { sheetNames } = await open({ open: 'empty' });
    expect(await sheetNames()).toEqual(['Лист1']);
  });

  it.each([
    ['ru', ['Создать листы', 'Проверить отчет', 'Открыть панель']],
    ['kk', ['Парақтарды жасау', 'Есепті тексеру', 'Панельді ашу']],
    ['en', ['Create sheets', 'Check report', 'Open the pane']],
  ] as const)('shows the buttons of the manifest in %s', async (language, labels) => {
    const { page } = await open({ language, open: 'empty' });
    expect(await page.locator('#ribbon button').allInnerTexts()).toEqual(labels);
  });

  it('goes to another cell by the keyboard and tells where it is', async () => {
    const { page } = await open({ open: 'empty' });
    await page.locator('#grid').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Tab', 'Enter'])
      await page.keyboard.press(key);
    expect(await page.locator('#name-box').inputValue()).toBe('C4');
  });

  it('takes what a person types into a cell, and calculates', async () => {
    const { page, shownText } = await open({ open: 'empty' });
    await page.locator('#grid').focus();
    await page.keyboard.type('12,5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=A1*2');
    await page.keyboard.press('Enter');
    expect(await shownText('Лист1', 'A2')).toBe('25');
    expect(await page.locator('#name-box').inputValue()).toBe('A3');
  });
});

describe('the buttons of the ribbon', () => {
  it('create the sheets of a report in an empty workbook, with the pane closed', async () => {
    const { page, pressRibbon, sheetNames } = await open({ open: 'empty' });
    await page.locator('#close-pane').click();
    await pressRibbon('CreateSheetsButton');
    expect(await sheetNames()).toEqual(expect.arrayContaining(reportSheets));
  });

  it('check the report without the pane, and bring the summary to the front', async () => {
    const { page, pressRibbon, activeSheet, traffic, resetTraffic } = await open();
    await page.locator('#close-pane').click();
    await resetTraffic();
    await pressRibbon('CheckButton');
    expect(await activeSheet()).toBe('Сводка');
    expect((await traffic()).requests).toBeLessThanOrEqual(3);
  });

  it('work each time they are pressed', async () => {
    const { page, pressRibbon, activeSheet, sheetNames } = await open();
    await pressRibbon('CheckButton');
    const sheets = await sheetNames();
    for (let press = 0; press < 3; press += 1) {
      await page.locator('#sheet-tabs').getByText('Гендер', { exact: true }).click();
      await pressRibbon('CheckButton');
      expect(await activeSheet()).toBe('Сводка');
    }
    expect(await sheetNames()).toEqual(sheets);
  });

  it('say in a dialog that all sheets are there already, in the language of Excel', async () => {
    const { page, sheetNames } = await open({ language: 'kk' });
    const before = await sheetNames();
    await page.locator('#CreateSheetsButton').click();
    await page.frameLocator('#dialog-frame').getByText('Есептің барлық парақтары бар').waitFor();
    await page.frameLocator('#dialog-frame').getByRole('button', { name: 'Түсінікті' }).click();
    await page.locator('#office-dialog').waitFor({ state: 'detached' });
    await page.locator('#CreateSheetsButton:not([aria-disabled="true"])').waitFor();
    expect(await sheetNames()).toEqual(before);
  });

  it('open the pane again after it was closed', async () => {
    const { page, pane, pressRibbon } = await open();
    await page.locator('#close-pane').click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await pressRibbon('OpenPaneButton');
    await pane.getByRole('button').first().waitFor();
  });

  it('tell in a dialog that an empty workbook holds no report, and work again after it is closed', async () => {
    const { page, sheetNames, pressRibbon } = await open({ open: 'empty' });
    await page.locator('#CheckButton').click();
    const dialog = page.frameLocator('#dialog-frame');
    await dialog.locator('h1').filter({ hasText: /\S/ }).waitFor();
    expect(await dialog.locator('html').getAttribute('lang')).toBe('ru');
    await dialog.getByRole('button').click();
    await page.locator('#office-dialog').waitFor({ state: 'detached' });
    await page.locator('#CheckButton:not([aria-disabled="true"])').waitFor();
    expect(await sheetNames()).toEqual(['Лист1']);
    await pressRibbon('CreateSheetsButton');
    expect(await sheetNames()).toEqual(expect.arrayContaining(reportSheets));
  });

  it('tell in a dialog when the workbook cannot be written to, and the dialog may be closed by its cross', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      if (window.preview !== undefined) window.preview.workbook.host.trouble.readOnly = true;
    });
    await page.locator('#CheckButton').click();
    const dialog = page.frameLocator('#dialog-frame');
    await dialog.getByRole('heading', { name: /только для чтения|защищены/ }).waitFor();
    await page.locator('.dialog-close').click();
    await page.locator('#CheckButton:not([aria-disabled="true"])').waitFor();
  });
});

describe('a workbook', () => {
  it('is saved as a file that another reader reads, and opened again as it was', async () => {
    const { page, pressRibbon, type, shownText, sheetNames } = await open();
    await type('Гендер', 'B6', '777');
    await pressRibbon('CheckButton');
    const before = await sheetNames();

    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    expect(saved.suggestedFilename()).toBe('Отчет сельское самоуправление 2023.xlsx');
    const file = await saved.path();

    const reader = new ExcelJS.Workbook();
    await reader.xlsx.load(readFileSync(file).buffer as ArrayBuffer);
    expect(reader.worksheets.map((sheet) => sheet.name)).toEqual(before);
    expect(reader.getWorksheet('Гендер')?.getCell('B6').value).toBe(777);

    await page.locator('#new-workbook').click();
    expect(await sheetNames()).toEqual(['Лист1']);
    await page
      .locator('#open-field')
      .setInputFiles({ name: 'Мой отчет.xlsx', mimeType: '', buffer: readFileSync(file) });
    await page.locator('#file-name').filter({ hasText: 'Мой отчет.xlsx' }).waitFor();
    expect(await sheetNames()).toEqual(before);
    expect(await shownText('Гендер', 'B6')).toBe('777');
  });

  it('with macros, pictures and other people’s parts keeps them when it is downloaded, and what is lost is named', async () => {
    const { page, type } = await open();
    const book = await changed(
      await fullBook(),
      (parts) => void parts.set('_xmlsignatures/sig1.xml', '<Signature/>'),
    );
    await page
      .locator('#open-field')
      .setInputFiles({ name: 'Бюджет.xlsm', mimeType: '', buffer: Buffer.from(book) });
    await page.locator('#file-name').filter({ hasText: 'Бюджет.xlsm' }).waitFor();
    await type('Гендер', 'B6', '777');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    expect(saved.suggestedFilename()).toBe('Бюджет.xlsm');
    await page.locator('#status').filter({ hasText: 'не перенесено: цифровая подпись' }).waitFor();
    const [before, after] = [await partsOf(book), await partsOf(readFileSync(await saved.path()))];
    for (const name of Object.keys(unknownParts))
      expect([name, after.get(name)]).toEqual([name, before.get(name)]);
  });

  it('that is damaged is refused in words, and the open one stays open', async () => {
    const { page, sheetNames } = await open();
    const before = await sheetNames();
    await page
      .locator('#open-field')
      .setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from('not a zip') });
    await page.locator('#status').filter({ hasText: 'Это не книга Excel' }).waitFor();
    expect(await sheetNames()).toEqual(before);
  });
});
