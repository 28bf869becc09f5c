import { withLostReferences } from '../../src/embedded-excel/calculation/lost-references';
import { newWorkbook, run, valuesOf } from './connected';

const names: Record<string, string> = { gone: '#REF!', moved: 'Гендер!#REF!', there: 'Гендер!$B$5:$D$6' };

describe('a reference that was lost', () => {
  it.each([
    ["SUM('Мой лист'!#REF!,Гендер!#REF!)", 'SUM(#REF!,#REF!)'],
    ['ROWS(gone)', '#REF!'],
    ['IFERROR(columns( moved ),0)', 'IFERROR(#REF!,0)'],
    ['ROWS(Гендер!#REF!)', '#REF!'],
    ['ROWS(there)+ROWS(A1:A9)', 'ROWS(there)+ROWS(A1:A9)'],
    ['MYROWS(gone)', 'MYROWS(gone)'],
  ])('%s is calculated as %s', (formula, expected) => {
    expect(withLostReferences(formula, (name) => names[name])).toBe(expected);
  });

  it('is measured as an error, as Excel has it', async () => {
    const workbook = newWorkbook();
    await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.add('Второй');
      context.workbook.names.add('Мое', sheet.getRange('B5:D6'));
      context.workbook.worksheets.getItem('Лист1').getRange('A1:B1').formulas = [
        ['=ROWS(Мое)', '=IFERROR(COLUMNS(Мое),"нет")'],
      ];
      await context.sync();
    });
    expect(await valuesOf(workbook, 'A1:B1')).toEqual([[2, 3]]);
    await run(workbook, async (context) => {
      context.workbook.worksheets.getItem('Второй').delete();
      await context.sync();
    });
    expect(await valuesOf(workbook, 'A1:B1')).toEqual([['#REF!', 'нет']]);
  });
});
