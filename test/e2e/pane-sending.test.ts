import ExcelJS from 'exceljs';
import { previewForEachTest } from './harness/preview-for-each-test';
import { announcement, check } from './pane-page';

const { open } = previewForEachTest();

describe('before sending', () => {
  it('lists the jobs that stand in the way, leads to them, and looks for what is hidden', async () => {
    const opened = await open();
    const { pane } = opened;
    await check(opened);
    await pane.getByRole('button', { name: 'Сдача' }).click();
    await pane.getByText('Скрытого и внешних ссылок нет.').waitFor();
    await pane.getByText('Приложите копии писем').waitFor();
    await pane.getByRole('button', { name: /^Открыть: Партнеров по факту 3/ }).click();
    await pane.locator('[data-finding^="partners-count"][aria-expanded="true"]').waitFor();
  });

  it('writes the summary and saves the workbook with it', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await check(opened);
    await pane.getByRole('button', { name: 'Сдача' }).click();
    const saved = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Обновить сводку и сохранить' }).click();
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
    await pane.getByRole('button', { name: 'Сдача' }).click();
    await pane.getByRole('button', { name: 'Обновить сводку и сохранить' }).click();
    await pane.locator('main').getByText('Сводка записана. Сохраните книгу сами: Ctrl+S.').waitFor();
    expect(await announcement(opened)).toBe('Сводка записана. Сохраните книгу сами: Ctrl+S.');
  });
});
