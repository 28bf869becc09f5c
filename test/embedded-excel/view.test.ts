import type { EmbeddedWorkbook } from '../../src/embedded-excel';
import { newWorkbook, run, valuesOf } from './connected';

/** A table `Таб` in A1:B2 with a list, a condition and a formula in its one row. */
async function withTable(): Promise<EmbeddedWorkbook> {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:B2').formulas = [
      ['Число', 'Вдвое'],
      [1, '=A2*2'],
    ];
    sheet.tables.add('A1:B2', true).name = 'Таб';
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3' } };
    sheet.getRange('A2').dataValidation.prompt = { title: 'Число', message: 'От 1 до 3', showPrompt: true };
    const format = sheet.getRange('A2:B2').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A2>2';
    format.custom.format.fill.color = '#FFC7CE';
    await context.sync();
  });
  return workbook;
}

it('makes a table longer when a person types below it, with formulas, lists and marks', async () => {
  const workbook = await withTable();
  const { view } = workbook;
  const sheet = view.activeSheetId;
  view.edit(sheet, 2, 0, '3');
  expect(await valuesOf(workbook, 'A1:B3')).toEqual([
    ['Число', 'Вдвое'],
    [1, 2],
    [3, 6],
  ]);
  expect(view.sheets[0]?.tables[0]?.area).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 2 });
  expect(view.cell(sheet, 2, 0).validation).toEqual({
    prompt: { title: 'Число', message: 'От 1 до 3' },
    choices: ['1', '2', '3'],
  });
  expect([view.cell(sheet, 1, 1).style.fill, view.cell(sheet, 2, 1).style.fill]).toEqual([null, '#FFC7CE']);
});

it('does not make a table longer when Office.js writes below it', async () => {
  const workbook = await withTable();
  await run(workbook, async (context) => {
    context.workbook.worksheets.getItem('Лист1').getRange('A3').values = [[3]];
    await context.sync();
  });
  expect(workbook.view.sheets[0]?.tables[0]?.area).toEqual({
    row: 0,
    column: 0,
    rowCount: 2,
    columnCount: 2,
  });
});

it.each<[string, unknown, string]>([
  ['1,5', 1.5, '1,5'],
  ['1 500', 1500, '1\u00a0500'],
  ['31.12.2023', 45291, '31.12.2023'],
  ['50%', 0.5, '50%'],
  ['=1+1', 2, '2'],
  ["'007", '007', '007'],
  ['1.5 млн', '1.5 млн', '1.5 млн'],
])('reads %j as a person in Kazakhstan types it', (typed, value, shown) => {
  const workbook = newWorkbook();
  workbook.view.edit(workbook.view.activeSheetId, 0, 0, typed);
  const cell = workbook.view.cell(workbook.view.activeSheetId, 0, 0);
  expect([cell.value, cell.displayText]).toEqual([value, shown]);
});

it('shows a chart with the figures that it draws', async () => {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:B3').values = [
      ['', 'Всего'],
      ['муж', 3],
      ['жен', 5],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Пол';
    chart.setPosition('D1', 'E2');
    await context.sync();
  });
  expect(workbook.view.sheets[0]?.charts).toEqual([
    {
      name: 'Диаграмма 1',
      type: 'ColumnClustered',
      title: 'Пол',
      left: 192,
      top: 0,
      width: 128,
      height: 40,
      legend: 'Bottom',
      series: [
        { name: 'Всего', color: null, categories: ['муж', 'жен'], values: [3, 5], hasDataLabels: false },
      ],
    },
  ]);
});

it('refuses to type into a locked cell of a protected sheet', async () => {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    context.workbook.worksheets.getItem('Лист1').protection.protect();
    await context.sync();
  });
  expect(() => {
    workbook.view.edit(workbook.view.activeSheetId, 0, 0, 'x');
  }).toThrow('protected');
});

it('tells of every change until it is told to stop', () => {
  const workbook = newWorkbook();
  let changes = 0;
  const stop = workbook.onChanged(() => (changes += 1));
  workbook.view.edit(workbook.view.activeSheetId, 0, 0, 'раз');
  stop();
  workbook.view.edit(workbook.view.activeSheetId, 0, 0, 'два');
  expect(changes).toBe(1);
});
