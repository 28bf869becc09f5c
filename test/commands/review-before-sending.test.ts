import { reviewBeforeSending } from '../../src/commands';
import { installGlobals } from '../../src/embedded-excel/node';
import { addressOf } from '../../src/report/address';
import { check, contextIn, filledWorkbook, reopened } from '../support/embedded';
import { edit } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** What travels with the file, each with its place as Excel writes it. */
async function review() {
  const { travellers } = await reviewBeforeSending.run(await contextIn(), undefined);
  return travellers.map(({ place, ...rest }) => ({
    ...rest,
    address: place === null ? null : addressOf(place),
  }));
}

describe('what travels with the file although it may not be seen', () => {
  it('is nothing in a report as we make it: our own hidden columns are no surprise', async () => {
    await filledWorkbook();
    expect(await review()).toEqual([]);
    await check();
    expect(await review()).toEqual([]);
  });

  it('is nothing of ours either after a person moved the summary about', async () => {
    await filledWorkbook();
    await check();
    await edit(({ worksheets }) => {
      worksheets.getItem('Сводка').getRange('A:B').insert('Right');
      worksheets.getItem('Сводка').name = 'Итог';
    });
    expect(await review()).toEqual([]);
  });

  it('is every hidden sheet, row and column, each with its place', async () => {
    await filledWorkbook();
    await edit(({ worksheets }) => {
      worksheets.getItem('Лист1').visibility = 'Hidden';
      worksheets.add('Скрыто надежно').visibility = 'VeryHidden';
      worksheets.getItem('Мероприятия').getRange('7:8').rowHidden = true;
      worksheets.getItem('Мероприятия').getRange('12:12').rowHidden = true;
      worksheets.getItem('Партнеры').getRange('D:E').columnHidden = true;
    });
    expect(await review()).toEqual([
      { kind: 'hidden-sheet', sheet: 'Лист1', count: 1, address: null },
      { kind: 'hidden-sheet', sheet: 'Скрыто надежно', count: 1, address: null },
      { kind: 'hidden-rows', sheet: 'Мероприятия', count: 3, address: 'Мероприятия!A7' },
      { kind: 'hidden-columns', sheet: 'Партнеры', count: 2, address: 'Партнеры!D1' },
    ]);
  });

  it('is every formula that takes its value from another file', async () => {
    await filledWorkbook();
    await edit(({ names }) => {
      names.getItem('Report_gender_men').getRange().formulas = [["='[смета.xlsx]Лист 1'!B6"]];
      names.getItem('Report_goal_goal').getRange().values = [['см. [смета.xlsx] на диске!']];
    });
    expect(await review()).toEqual([
      { kind: 'external-links', sheet: 'Гендер', count: 1, address: 'Гендер!C6' },
    ]);
  });

  it('is every comment, where this Excel can tell of them', async () => {
    const workbook = await filledWorkbook();
    installGlobals(workbook, { excelApi: '1.10' });
    await edit((book) => {
      book.comments.add('Гендер!B6', 'Спросить у директора');
      book.comments.add('Гендер!C6', 'И это');
    });
    expect(await review()).toEqual([{ kind: 'comments', sheet: 'Гендер', count: 2, address: 'Гендер!A1' }]);
    installGlobals(workbook, { excelApi: '1.9' });
    expect(await review()).toEqual([]);
  });

  it('is not a note, which is no comment to Excel: of notes it says that it cannot tell', async () => {
    const workbook = await filledWorkbook();
    installGlobals(workbook, { excelApi: '1.10' });
    await edit((book) => book.comments.add('Гендер!B6', 'Спросить у директора'));
    // In a file there are notes alone, so that is what comes back.
    installGlobals(await reopened(workbook), { excelApi: '1.10' });
    expect(await review()).toEqual([]);
  });

  // Notes came with ExcelApi 1.18; the Office.js that is used here does not know them yet.
  it.each<[string, readonly string[]]>([
    ['1.9', ['comments', 'notes']],
    ['1.10', ['notes']],
    ['1.18', ['notes']],
  ])('leaves nothing out in silence: with ExcelApi %s it names %j as untold', async (excelApi, untold) => {
    const workbook = await filledWorkbook();
    installGlobals(workbook, { excelApi });
    expect((await reviewBeforeSending.run(await contextIn(), undefined)).untold).toEqual(untold);
  });

  it('is a hidden row of a sheet that is formatted far down, in a few small requests', async () => {
    const { host } = await filledWorkbook();
    await edit(({ worksheets }) => {
      const sheet = worksheets.getItem('Мероприятия');
      sheet.getRange('C20000').format.fill.color = '#FFFF00';
      sheet.getRange('7:7').rowHidden = true;
      sheet.getRange('15000:15999').rowHidden = true;
    });
    host.statistics.reset();
    expect(await review()).toEqual([
      { kind: 'hidden-rows', sheet: 'Мероприятия', count: 1001, address: 'Мероприятия!A7' },
    ]);
    expect(host.statistics.requests).toBeLessThanOrEqual(7);
    expect(host.statistics.requestBytes).toBeLessThan(500_000);
  });

  it('takes three round trips at most beyond reading the report', async () => {
    const { host } = await filledWorkbook();
    await check();
    host.statistics.reset();
    await review();
    expect(host.statistics.requests).toBeLessThanOrEqual(4);
  });
});
