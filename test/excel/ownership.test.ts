import { createSheets, checkReport, switchSheetLanguage } from '../../src/commands';
import { check, contextIn, filledWorkbook, newWorkbook } from '../support/embedded';
import { contentOf, edit, sheetNames, valuesAt } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const create = async () => createSheets.run(await contextIn(), { language: 'ru' });

/** A sheet of the person's with a grid of texts, and whatever else is done with it. */
const own = (work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown) =>
  edit((workbook) => {
    const sheet = workbook.worksheets.add('Свод');
    sheet.getRange('A1:F12').values = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => `свод ${row} ${column}`),
    );
    work(workbook, sheet);
  });

const area =
  (name: string, address = 'A1:F12') =>
  ({ names }: Excel.Workbook, sheet: Excel.Worksheet) =>
    names.add(name, sheet.getRange(address));
const constant =
  (name: string, formula: string) =>
  ({ names }: Excel.Workbook) =>
    names.add(name, formula);

type Deed = (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown;
const table =
  (name: string): Deed =>
  (_, sheet) =>
    (sheet.tables.add('A1:F12', true).name = name);

describe("something of the person's that is called like ours", () => {
  it.each<[string, string, Deed]>([
    ['a name of a field, in another case', 'name: report_gender_men', area('report_gender_men', 'B2')],
    ['a name of a field', 'name: Report_gender_men', area('Report_gender_men', 'B2')],
    ['a name of a block', 'name: Report_gender', area('Report_gender')],
    ['a name of a block that is a figure', 'name: Report_gender', constant('Report_gender', '=0.12')],
    ['the name of the front sheet', 'name: Report_contents', area('Report_contents')],
    ['a name of a table', 'name: table_partners', area('table_partners')],
    ['a table called like a block', 'table: Report_activities', table('Report_activities')],
    ['a table called like a table of ours', 'table: Table_partners', table('Table_partners')],
    ['a style in another case', 'style: report number', ({ styles }) => styles.add('report number')],
  ])('%s, is named, and neither used nor deleted nor anything made', async (_, detail, deed) => {
    await newWorkbook();
    await own(deed);
    const before = await contentOf();
    await expect(create()).rejects.toMatchObject({ name: 'ExcelProblem', kind: 'taken', detail });
    expect(await contentOf()).toEqual(before);
  });

  it.each(['Report_summary', 'report_summary', 'REPORT_SUMMARY_FINDINGS', 'Report_unchanged_gender'])(
    'the name %s stops the summary and loses not a cell',
    async (name) => {
      await filledWorkbook();
      await own(area(name));
      const before = await contentOf();
      await expect(check()).rejects.toMatchObject({ kind: 'taken', detail: `name: ${name}` });
      expect(await contentOf()).toEqual(before);
    },
  );

  it('and is no name of ours does no harm', async () => {
    await newWorkbook();
    await own((workbook, sheet) => {
      area('Report_2024')(workbook, sheet);
      constant('report_vat', '=0.12')(workbook);
      workbook.names.add('Отчет', sheet.getRange('A1'));
      workbook.styles.add('report');
    });
    await create();
    await check();
    expect((await valuesAt('Report_2024')).flat()).toContain('свод 11 5');
    expect(await sheetNames()).toContain('Сводка');
  });

  it('on a sheet of ours is not taken for the summary', async () => {
    await filledWorkbook();
    await edit(({ names, worksheets }) => {
      names.add('Report_summary', worksheets.getItem('Гендер').getRange('A1:F12'));
    });
    const before = await contentOf();
    await expect(check()).rejects.toMatchObject({ kind: 'taken' });
    expect(await contentOf()).toEqual(before);
  });
});

describe('what is ours', () => {
  it('stays so when the person has restyled our cell styles, renamed sheets and moved blocks', async () => {
    await filledWorkbook();
    await check();
    await edit(({ styles, worksheets }) => {
      styles.getItem('Report number').font.color = '#FF0000';
      worksheets.getItem('Сводка').name = 'Итог';
      worksheets.getItem('Итог').getRange('A:B').insert('Right');
      worksheets.getItem('Титул').getRange('1:3').insert('Down');
    });
    const names = await sheetNames();
    await checkReport.run(await contextIn(), { show: false, language: null });
    await switchSheetLanguage.run(await contextIn(), { language: 'en' });
    expect((await sheetNames()).length).toBe(names.length);
  });
});
