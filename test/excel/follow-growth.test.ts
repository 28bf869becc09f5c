import { check, filledWorkbook, reopened } from '../support/embedded';
import { addressOf, edit, valueAt, valuesAt } from '../support/office';
import { reportWith } from '../fixtures/reports';
import type { EmbeddedWorkbook } from '../../src/embedded-excel';

// The machine that runs the tests may be busy with others.
jest.setTimeout(180_000);

/** What is printed of the partners' sheet. */
const printed = () =>
  Excel.run(async (context) => {
    const area = context.workbook.worksheets
      .getItem('Партнеры')
      .pageLayout.getPrintAreaOrNullObject()
      .load('address');
    await context.sync();
    return area.address;
  });

/** Types partners below the blank rows of a new sheet, as a person does; the table grows by each. */
async function typePartners(workbook: EmbeddedWorkbook, from: number, to: number): Promise<void> {
  const sheet = workbook.view.sheets.find(({ name }) => name === 'Партнеры');
  if (sheet === undefined) throw new Error('The report has a sheet of partners.');
  for (let row = from; row <= to; row++) {
    for (let column = 1; column <= 3; column++)
      workbook.view.edit(sheet.id, row - 1, column, `Партнер ${String(row)}.${String(column)}`);
  }
  await Promise.resolve();
}

describe('rows that a table has grown by', () => {
  it('are counted by formulas at once, and named, numbered and printed after the next check', async () => {
    const workbook = await filledWorkbook(reportWith());
    await check();
    // Two partners and three spare rows; the names of columns reach 200 rows below the headings.
    expect(await addressOf('Report_partners')).toBe('Партнеры!B5:E10');
    expect(await addressOf('Report_partners_name')).toBe('Партнеры!B6:B205');
    await typePartners(workbook, 11, 16);
    expect(await valueAt('Отчет!D15')).toBe('строк: 8');
    await check();
    expect(await addressOf('Report_partners')).toBe('Партнеры!B5:E16');
    expect((await valuesAt('Партнеры!A6:A16')).flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(await printed()).toMatch(/!?\$?A:\$?E$/);
    // Nothing has changed since this check.
    expect((await valuesAt('Report_unchanged_partners')).flat().every((each) => each === 0)).toBe(true);
    await reopened(workbook);
    expect(await addressOf('Report_partners')).toBe('Партнеры!B5:E16');
  });

  it('leave a print area alone that the person has set, and one that is long enough', async () => {
    const workbook = await filledWorkbook(reportWith());
    await edit(({ worksheets }) => {
      worksheets.getItem('Партнеры').pageLayout.setPrintArea('A1:E40');
    });
    await typePartners(workbook, 8, 13);
    await check();
    expect(await printed()).toMatch(/\$?40$/);
  });

  it('names do not reach over what a person keeps below the table', async () => {
    await filledWorkbook(reportWith());
    await edit(({ worksheets, names }) => {
      names.getItem('Report_partners_name').formula = '=Партнеры!$B$6:$B$10';
      worksheets.getItem('Партнеры').getRange('B20').values = [['Мои заметки']];
    });
    await check();
    expect(await addressOf('Report_partners_name')).toBe('Партнеры!B6:B19');
    expect(await valueAt('Отчет!D15')).toBe('строк: 2');
  });
});
