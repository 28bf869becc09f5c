import { newWorkbook, run } from './connected';

interface Reading {
  readonly values: unknown;
  readonly valueTypes: unknown;
  readonly formulas: unknown;
  readonly text: unknown;
  readonly numberFormat: unknown;
}

/** What one cell says after a value was written into it under a number format. */
async function written(value: unknown, numberFormat = 'General'): Promise<Reading> {
  return run(newWorkbook(), async (context) => {
    const range = context.workbook.worksheets.getItem('Лист1').getRange('A1');
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load('values,valueTypes,formulas,text,numberFormat');
    await context.sync();
    const first = (matrix: unknown[][]): unknown => matrix[0]?.[0];
    return {
      values: first(range.values),
      valueTypes: first(range.valueTypes),
      formulas: first(range.formulas),
      text: first(range.text),
      numberFormat: first(range.numberFormat),
    };
  });
}

const cases: [string, unknown, string, Reading][] = [
  [
    'a number',
    150,
    'General',
    { values: 150, valueTypes: 'Double', formulas: 150, text: '150', numberFormat: 'General' },
  ],
  [
    'a number in text',
    '150',
    'General',
    { values: 150, valueTypes: 'Double', formulas: 150, text: '150', numberFormat: 'General' },
  ],
  [
    'a number in text, in a text cell',
    '150',
    '@',
    { values: '150', valueTypes: 'String', formulas: '150', text: '150', numberFormat: '@' },
  ],
  [
    'a number in a text cell',
    150,
    '@',
    { values: '150', valueTypes: 'String', formulas: '150', text: '150', numberFormat: '@' },
  ],
  [
    'a number after an apostrophe',
    "'150",
    'General',
    { values: '150', valueTypes: 'String', formulas: '150', text: '150', numberFormat: 'General' },
  ],
  [
    'an empty text',
    '',
    'General',
    { values: '', valueTypes: 'Empty', formulas: '', text: '', numberFormat: 'General' },
  ],
  [
    'a formula',
    '=1+1',
    'General',
    { values: 2, valueTypes: 'Double', formulas: '=1+1', text: '2', numberFormat: 'General' },
  ],
  [
    'a formula after an apostrophe',
    "'=1+1",
    'General',
    { values: '=1+1', valueTypes: 'String', formulas: '=1+1', text: '=1+1', numberFormat: 'General' },
  ],
  [
    'a formula in a text cell',
    '=1+1',
    '@',
    { values: '=1+1', valueTypes: 'String', formulas: '=1+1', text: '=1+1', numberFormat: '@' },
  ],
  [
    'a formula that fails',
    '=1/0',
    'General',
    { values: '#DIV/0!', valueTypes: 'Error', formulas: '=1/0', text: '#DIV/0!', numberFormat: 'General' },
  ],
  [
    'a formula without an end result',
    '=A2&""',
    'General',
    { values: '', valueTypes: 'String', formulas: '=A2&""', text: '', numberFormat: 'General' },
  ],
  [
    'a boolean',
    true,
    'General',
    { values: true, valueTypes: 'Boolean', formulas: true, text: 'TRUE', numberFormat: 'General' },
  ],
  [
    'a thousand',
    1234567.5,
    '#,##0.00',
    {
      values: 1234567.5,
      valueTypes: 'Double',
      formulas: 1234567.5,
      text: '1\u00a0234\u00a0567,50',
      numberFormat: '#,##0.00',
    },
  ],
  [
    'a date as its number',
    44957,
    'dd.mm.yyyy',
    { values: 44957, valueTypes: 'Double', formulas: 44957, text: '31.01.2023', numberFormat: 'dd.mm.yyyy' },
  ],
  [
    'a date in text',
    '2023-01-31',
    'General',
    { values: 44957, valueTypes: 'Double', formulas: 44957, text: '1/31/2023', numberFormat: 'm/d/yyyy' },
  ],
  [
    'a per cent in text',
    '50%',
    'General',
    { values: 0.5, valueTypes: 'Double', formulas: 0.5, text: '50%', numberFormat: '0%' },
  ],
  [
    'a phone number',
    '+7 701 000 00 00',
    'General',
    {
      values: '+7 701 000 00 00',
      valueTypes: 'String',
      formulas: '+7 701 000 00 00',
      text: '+7 701 000 00 00',
      numberFormat: 'General',
    },
  ],
];

it.each(cases)('%s', async (_, value, numberFormat, reading) => {
  expect(await written(value, numberFormat)).toEqual(reading);
});

it('leaves a cell alone where the matrix holds null', async () => {
  const values = await run(newWorkbook(), async (context) => {
    const range = context.workbook.worksheets.getItem('Лист1').getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.values = [[null, 5, null]];
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[1, 5, 3]]);
});

it('writes one value into every cell', async () => {
  const values = await run(newWorkbook(), async (context) => {
    const range = context.workbook.worksheets.getItem('Лист1').getRange('A1:B2');
    range.values = 'да' as unknown as string[][];
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([
    ['да', 'да'],
    ['да', 'да'],
  ]);
});

it('gives null for the values of whole columns', async () => {
  const values = await run(newWorkbook(), async (context) => {
    const range = context.workbook.worksheets.getItem('Лист1').getRange('A:B');
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});
