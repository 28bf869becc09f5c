import { createSheets } from '../../src/commands';
import type { CellValue } from '../../src/report/cell';
import { check, contextIn, filledWorkbook, newWorkbook } from '../support/embedded';
import { edit, rangeAt } from '../support/office';
import { readWorkbook } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

async function empty() {
  const workbook = await newWorkbook();
  await createSheets.run(await contextIn(), { language: 'ru' });
  return workbook;
}

async function cell(name: string): Promise<CellValue | undefined> {
  const { names, sheets } = await readWorkbook();
  const area = names.get(name);
  const grid = sheets.find((sheet) => sheet.name === area?.sheet);
  return grid?.values[(area?.top ?? 0) - grid.top]?.[(area?.left ?? 0) - grid.left];
}

describe('what stands in a cell', () => {
  it.each<[string, string | number | boolean, CellValue]>([
    ['a number', 416, { kind: 'number', value: 416 }],
    ['zero, which is not blank', 0, { kind: 'number', value: 0 }],
    ['a text', "'1 755 600", { kind: 'text', text: '1 755 600' }],
    ['a truth value', true, { kind: 'boolean', value: true }],
    ['nothing', '', { kind: 'empty' }],
    ['white space', "'  ", { kind: 'empty' }],
    ['a formula of a number', '=2*208', { kind: 'number', value: 416 }],
    ['a formula of a text', '="4"&"16"', { kind: 'text', text: '416' }],
    ['a formula of an empty text', '=""', { kind: 'empty' }],
    ['a division by zero', '=1/0', { kind: 'error', code: '#DIV/0!' }],
    ['a value not found', '=MATCH(1,Report_age_total,0)', { kind: 'error', code: '#N/A' }],
  ])('is read as %s', async (_, typed, value) => {
    await empty();
    await edit((workbook) => {
      rangeAt(workbook, 'Report_gender_total').formulas = [[typed]];
    });
    expect(await cell('Report_gender_total')).toEqual(value);
  });
});

describe('reading the workbook', () => {
  it('takes one round trip, whatever stands in it', async () => {
    const { host } = await filledWorkbook();
    await check();
    host.statistics.reset();
    await readWorkbook();
    expect(host.statistics.requests).toBe(1);
  });

  it('reads in pieces what is more than Excel on the web answers at once, and loses nothing', async () => {
    const { host } = await filledWorkbook();
    // The longest text that a cell takes, in letters of two bytes: forty of them, as value and as formula, are 5 MB.
    const longest = 'я'.repeat(32_767);
    await edit((workbook) => {
      rangeAt(workbook, 'Report_activities_effect').getCell(0, 0).getResizedRange(9, 0).values = Array.from(
        { length: 10 },
        (_, index) => [`${index}${longest.slice(1)}`],
      );
    });
    for (const column of ['indicators', 'plan', 'actual'])
      await edit((workbook) => {
        rangeAt(workbook, `Report_activities_${column}`).getCell(0, 0).getResizedRange(9, 0).values =
          Array.from({ length: 10 }, () => [longest]);
      });
    host.statistics.reset();
    const { sheets, names } = await readWorkbook();
    // All at once; then where the sheets' used parts lie; then a request a sheet, and the activities' in two halves.
    expect(host.statistics.requests).toBe(2 + sheets.length + 2);
    const area = names.get('Report_activities_effect');
    const grid = sheets.find(({ name }) => name === area?.sheet);
    // The names reach further down than the rows that are filled.
    const first = (area?.top ?? 0) - (grid?.top ?? 0);
    const rows = grid?.values.slice(first, first + 10);
    const column = (area?.left ?? 0) - (grid?.left ?? 0);
    expect(rows?.map((row) => row[column])).toEqual(
      Array.from({ length: 10 }, (_, index) => ({ kind: 'text', text: `${index}${longest.slice(1)}` })),
    );
  });

  it("reads our names of the workbook, and neither the person's own nor those of one sheet", async () => {
    await empty();
    await edit((workbook) => {
      const other = workbook.worksheets.add('Копия');
      other.names.add('Report_gender_men', other.getRange('A1'));
      workbook.names.add('Моя_сумма', other.getRange('B1'));
    });
    const { names } = await readWorkbook();
    expect(names.get('Report_gender_men')?.sheet).toBe('Гендер');
    expect([...names.keys()].filter((name) => !name.startsWith('Report_'))).toEqual([]);
  });

  it('gives no cells for a name whose sheet was deleted', async () => {
    await empty();
    await edit((workbook) => {
      workbook.worksheets.getItem('Гендер').delete();
    });
    expect((await readWorkbook()).names.get('Report_gender_men')).toBeNull();
  });

  it('tells the sheets in their order, and which of them are hidden', async () => {
    await newWorkbook();
    await edit((workbook) => {
      workbook.worksheets.add('Второй').visibility = 'Hidden';
      workbook.worksheets.add('Третий').visibility = 'VeryHidden';
    });
    const { sheetNames, hiddenSheets } = await readWorkbook();
    expect([sheetNames, [...hiddenSheets]]).toEqual([
      ['Лист1', 'Второй', 'Третий'],
      ['Второй', 'Третий'],
    ]);
  });

  it("reads our settings and leaves other add-ins' alone", async () => {
    await empty();
    await edit((workbook) => {
      workbook.settings.add('other.key', 'чужое');
    });
    const { settings } = await readWorkbook();
    expect([...settings.values()]).toEqual([{ version: 1, language: 'ru', edition: '2022' }]);
  });
});

describe('the sheets as Excel has them', () => {
  it('have no merged cell', async () => {
    const { view } = await filledWorkbook();
    await check();
    expect(view.sheets.flatMap(({ merges }) => merges)).toEqual([]);
  });

  it('stand before what is typed: headings are frozen, the rows are an Excel table', async () => {
    const { view } = await filledWorkbook();
    const activities = view.sheets.find(({ name }) => name === 'Мероприятия');
    expect(activities?.frozen.rows).toBe(5);
    expect(activities?.tables.map(({ name }) => name)).toEqual(['Table_activities']);
  });
});
