import { newWorkbook, run } from './connected';

/**
 * A sheet with a table `Таб` in B3:C5, a formula, a name, a validation and a conditional format on it, and another
 * sheet that refers to it. Gives what they say after the change.
 */
async function after(change: (sheet: Excel.Worksheet) => unknown): Promise<Record<string, unknown>> {
  return run(newWorkbook(), async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Лист1');
    const other = workbook.worksheets.add('Итоги');
    sheet.getRange('B3:C5').values = [
      ['Кто', 'Всего'],
      ['а', 1],
      ['б', 2],
    ];
    const table = sheet.tables.add('B3:C5', true);
    table.name = 'Таб';
    other.getRange('A1:A3').formulas = [['=SUM(Лист1!C4:C5)'], ['=Лист1!$C$5'], ['=SUM(Блок)']];
    const block = workbook.names.add('Блок', sheet.getRange('C4:C5'));
    const format = sheet.getRange('C4:C5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C4>1';
    await context.sync();
    change(sheet);
    await context.sync();
    const formulas = other.getRange('A1:A3');
    formulas.load('formulas,values');
    block.load('formula');
    const tables = workbook.tables;
    tables.load('items/name');
    await context.sync();
    const area = tables.items[0]?.getRange();
    area?.load('address');
    await context.sync();
    return {
      formulas: formulas.formulas.flat(),
      values: formulas.values.flat(),
      name: block.formula,
      table: area?.address,
    };
  });
}

it('rows put in above move everything down', async () => {
  expect(await after((sheet) => sheet.getRange('1:2').insert('Down'))).toEqual({
    formulas: ['=SUM(Лист1!C6:C7)', '=Лист1!$C$7', '=SUM(Блок)'],
    values: [3, 2, 3],
    name: '=Лист1!$C$6:$C$7',
    table: 'Лист1!B5:C7',
  });
});

it('a row put in between makes areas longer', async () => {
  expect(await after((sheet) => sheet.getRange('5:5').insert('Down'))).toEqual({
    formulas: ['=SUM(Лист1!C4:C6)', '=Лист1!$C$6', '=SUM(Блок)'],
    values: [3, 2, 3],
    name: '=Лист1!$C$4:$C$6',
    table: 'Лист1!B3:C6',
  });
});

it('a column put in before moves everything to the right', async () => {
  expect(await after((sheet) => sheet.getRange('A:A').insert('Right'))).toEqual({
    formulas: ['=SUM(Лист1!D4:D5)', '=Лист1!$D$5', '=SUM(Блок)'],
    values: [3, 2, 3],
    name: '=Лист1!$D$4:$D$5',
    table: 'Лист1!C3:D5',
  });
});

it('a deleted row makes areas shorter and single references invalid', async () => {
  expect(
    await after((sheet) => {
      sheet.getRange('5:5').delete('Up');
    }),
  ).toEqual({
    formulas: ['=SUM(Лист1!C4:C4)', '=Лист1!#REF!', '=SUM(Блок)'],
    values: [1, '#REF!', 1],
    name: '=Лист1!$C$4:$C$4',
    table: 'Лист1!B3:C4',
  });
});

it('a renamed sheet is renamed in formulas and names, with quotes where they are needed', async () => {
  expect(await after((sheet) => (sheet.name = 'Соц статус'))).toEqual({
    formulas: ["=SUM('Соц статус'!C4:C5)", "='Соц статус'!$C$5", '=SUM(Блок)'],
    values: [3, 2, 3],
    name: "='Соц статус'!$C$4:$C$5",
    table: "'Соц статус'!B3:C5",
  });
});

it('a deleted sheet leaves #REF! behind', async () => {
  expect(
    await after((sheet) => {
      sheet.delete();
    }),
  ).toEqual({
    formulas: ['=SUM(#REF!)', '=#REF!', '=SUM(Блок)'],
    values: ['#REF!', '#REF!', '#REF!'],
    name: '=#REF!',
    table: undefined,
  });
});

it('a name whose range is gone has no range', async () => {
  const answers = await run(newWorkbook(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    const name = context.workbook.names.add('Имя', sheet.getRange('B2'));
    sheet.getRange('2:2').delete('Up');
    const range = name.getRangeOrNullObject();
    name.load('formula,type,value');
    await context.sync();
    return [range.isNullObject, name.formula, name.type, name.value as unknown];
  });
  expect(answers).toEqual([true, '=Лист1!#REF!', 'Error', '#REF!']);
});

it('a range that the batch holds follows its cells', async () => {
  const address = await run(newWorkbook(), async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    const range = sheet.getRange('B2:C3');
    range.load('address');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Лист1!B3:C4');
});
