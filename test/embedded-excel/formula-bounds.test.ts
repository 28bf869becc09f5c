import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { connect } from '../../src/embedded-excel/node';
import { changed, edit } from '../support/packages';

/** The values of A1 and on of a sheet with these formulas, beside a sheet with the figures 1 to 3 in its column A. */
async function valuesOf(formulas: readonly string[], stored: number | null = null): Promise<unknown[]> {
  const workbook = EmbeddedWorkbook.create({ sheetName: 'Смета' });
  const { Excel } = connect(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Данные').getRange('A1:A3').values = [[1], [2], [3]];
    context.workbook.worksheets.getItem('Смета').getRange(`A1:A${String(formulas.length)}`).values =
      formulas.map(() => [0]);
    await context.sync();
  });
  const bytes = await changed(await workbook.save(), (parts) => {
    edit(parts, /worksheets\/sheet1\.xml$/, (text) =>
      formulas.reduce(
        (result, formula, index) =>
          result.replace(
            new RegExp(`(<c r="A${String(index + 1)}"[^>]*>)<v>0</v>`),
            (_, cell: string) =>
              `${cell}<f>${formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</f>${stored === null ? '' : `<v>${String(stored)}</v>`}`,
          ),
        text,
      ),
    );
  });
  return connect(await EmbeddedWorkbook.open(bytes)).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Смета').getRange(`A1:A${String(formulas.length)}`);
    range.load('values');
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

it.each([
  ['SUMPRODUCT((Данные!A1:XFD1048576=2)*1)', 1],
  ['SUMPRODUCT((Данные!$1:$1048576=2)*1)', 1],
  ['SUM(Данные!A:XFD)', 6],
  ['COUNTIF(Данные!A1:XFD1048576,">1")', 2],
  ['SUM(Данные!A1:A1048576)', 6],
])('calculates over a whole sheet as over its used cells: %s', async (formula, value) => {
  const start = process.cpuUsage();
  expect(await valuesOf([formula])).toEqual([value]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(6);
});

it.each([
  ['ROWS(Данные!A1:XFD1048576)*SUM(Данные!A1:XFD1048576)'],
  ['SUM(SEQUENCE(1048576,100))'],
  ['SUM(OFFSET(Данные!A1,0,0,1048576,16384))'],
  ['SUM(INDIRECT("Данные!A1:XFD1048576"))'],
])('keeps the value of the file where cells are beyond all measure: %s', async (formula) => {
  expect(await valuesOf([formula], 42)).toEqual([42]);
});

it('keeps to a bound for all formulas together, and calculates small ones in any case', async () => {
  const wide = Array.from({ length: 60 }, (_, index) => `SUM(Данные!B1:B${String(1_000_000 + index)})`);
  const values = await valuesOf([...wide, 'SUM(Данные!A1:A3)'], 42);
  expect(values.at(0)).toBe(0);
  expect(values.at(59)).toBe(42);
  expect(values.at(60)).toBe(6);
});

it('calculates sums that grow by a row each, and those that shrink, though only the largest area is gone through', async () => {
  expect(
    await valuesOf([
      'SUM(Данные!A$1:A1)',
      'SUM(Данные!A$1:A2)',
      'SUM(Данные!A$1:A3)',
      'SUM(Данные!A2:A$3)',
      'SUM(Данные!A3:A$3)',
      'SUM(Данные!A3:B4)',
    ]),
  ).toEqual([1, 3, 6, 5, 3, 3]);
});
