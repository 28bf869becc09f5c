import { newWorkbook, run, valuesOf } from './connected';

it.each<[string, unknown]>([
  ['NUMBERVALUE("1,5",",")', 1.5],
  ['NUMBERVALUE("2.500,27",",",".")', 2500.27],
  ['NUMBERVALUE("2,500.27")', 2500.27],
  ['NUMBERVALUE("1 234,5",","," ")', 1234.5],
  ['NUMBERVALUE("3.5%")', 0.035],
  ['NUMBERVALUE("9%%")', 0.0009],
  ['NUMBERVALUE("")', 0],
  ['NUMBERVALUE("1.2.3")', '#VALUE!'],
  ['NUMBERVALUE("1.2,3")', '#VALUE!'],
  ['NUMBERVALUE("много")', '#VALUE!'],
])('the number in %s', async (formula, value) => {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    context.workbook.worksheets.getItem('Лист1').getRange('A1').formulas = [[`=${formula}`]];
    await context.sync();
  });
  expect(await valuesOf(workbook, 'A1')).toEqual([[value]]);
});
