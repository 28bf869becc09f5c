import type { EmbeddedWorkbook } from '../../src/embedded-excel';
import { failure, newWorkbook, run } from './connected';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

/** What a batch does to a workbook with a table `Таб` in D1:E3, a name `Имя` on B1 and merged cells in A8:B8. */
const cases: [string, string, Batch][] = [
  ['an address that is none', 'InvalidArgument', (_, sheet) => sheet.getRange('A0')],
  [
    'a matrix with too few rows',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]),
  ],
  [
    'a matrix with ragged rows',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]]),
  ],
  [
    'number formats of another size',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1:B1').numberFormat = [['0']]),
  ],
  [
    'a formula that breaks off',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').formulas = [['=SUM(A2']]),
  ],
  [
    'a formula with semicolons',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').values = [['=IF(B1;1;2)']]),
  ],
  ['a sheet that is not there', 'ItemNotFound', (context) => context.workbook.worksheets.getItem('нет')],
  ['a name that is not there', 'ItemNotFound', (context) => context.workbook.names.getItem('нет')],
  ['a table that is not there', 'ItemNotFound', (context) => context.workbook.tables.getItem('нет')],
  ['a setting that is not there', 'ItemNotFound', (context) => context.workbook.settings.getItem('нет')],
  ['a style that is not there', 'ItemNotFound', (context) => context.workbook.styles.getItem('нет')],
  [
    'a sheet name that is taken, in other case',
    'ItemAlreadyExists',
    (context) => context.workbook.worksheets.add('ЛИСТ1'),
  ],
  [
    'a sheet name of 32 letters',
    'InvalidArgument',
    (context) => context.workbook.worksheets.add('и'.repeat(32)),
  ],
  [
    'a sheet name with a question mark',
    'InvalidArgument',
    (context) => context.workbook.worksheets.add('a?'),
  ],
  [
    'a defined name that is taken',
    'ItemAlreadyExists',
    (context, sheet) => context.workbook.names.add('имя', sheet.getRange('A1')),
  ],
  [
    'a defined name like a cell',
    'InvalidArgument',
    (context, sheet) => context.workbook.names.add('AB12', sheet.getRange('A1')),
  ],
  [
    'a defined name with a space',
    'InvalidArgument',
    (context, sheet) => context.workbook.names.add('а б', sheet.getRange('A1')),
  ],
  [
    'a table name that a defined name has',
    'InvalidArgument',
    (_, sheet) => (sheet.tables.getItem('Таб').name = 'Имя'),
  ],
  ['a table name like a cell', 'InvalidArgument', (_, sheet) => (sheet.tables.getItem('Таб').name = 'A1')],
  ['a table over another', 'InvalidArgument', (_, sheet) => sheet.tables.add('E3:F6', true)],
  ['a table over merged cells', 'MergedRangeConflict', (_, sheet) => sheet.tables.add('A7:B9', true)],
  ['merging cells of a table', 'InvalidOperation', (_, sheet) => sheet.getRange('D2:E2').merge()],
  ['pushing half a table down', 'InvalidOperation', (_, sheet) => sheet.getRange('D1').insert('Down')],
  ['shifting half a merged area', 'MergedRangeConflict', (_, sheet) => sheet.getRange('A3').insert('Down')],
  ['a range beyond the sheet', 'InvalidArgument', (_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
  [
    'an unknown alignment',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'),
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').format.fill.color = 'зелёный'),
  ],
  [
    'deleting the only sheet',
    'InvalidOperation',
    (_, sheet) => {
      sheet.delete();
    },
  ],
  ['hiding the only sheet', 'InvalidOperation', (_, sheet) => (sheet.visibility = 'Hidden')],
  [
    'a list of 256 characters',
    'InvalidArgument',
    (_, sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'а'.repeat(256) },
      }),
  ],
  [
    'a prompt title of 33 characters',
    'InvalidArgument',
    (_, sheet) =>
      (sheet.getRange('A1').dataValidation.prompt = { title: 'а'.repeat(33), message: '', showPrompt: true }),
  ],
  [
    'a text of 32768 characters',
    'InvalidArgument',
    (_, sheet) => (sheet.getRange('A1').values = [['а'.repeat(32_768)]]),
  ],
  [
    'a request above 5 MB',
    'RequestPayloadSizeLimitExceeded',
    (_, sheet) =>
      (sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => ['я'.repeat(27_000)])),
  ],
  [
    'a member that is not implemented',
    'ApiNotFound',
    (_, sheet) => sheet.getRange('A1').getSurroundingRegion().load('address'),
  ],
  [
    'a chart of a kind that is not implemented',
    'ApiNotFound',
    (_, sheet) => sheet.charts.add('Treemap', sheet.getRange('A1:B2')),
  ],
  [
    'the same written as it should be',
    'no error',
    (_, sheet) =>
      (sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ]),
  ],
];

async function prepared(): Promise<EmbeddedWorkbook> {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.tables.add('D1:E3', true).name = 'Таб';
    context.workbook.names.add('Имя', sheet.getRange('B1'));
    sheet.getRange('A8:B8').merge();
    await context.sync();
  });
  return workbook;
}

it.each(cases)('%s fails with %s', async (_, code, batch) => {
  expect(await failure(await prepared(), batch)).toBe(code);
});

it('names the member that is not implemented', async () => {
  const attempt = run(newWorkbook(), async (context) => {
    context.workbook.worksheets.getItem('Лист1').getRange('A1').load('formulasR1C1');
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('Range.FormulasR1C1') as unknown,
  });
});

it('keeps what a batch did before the action that failed', async () => {
  const workbook = newWorkbook();
  const code = await failure(workbook, (_, sheet) => {
    sheet.getRange('A1').values = [['до']];
    sheet.getRange('A2:A3').values = [['мимо']];
  });
  expect(code).toBe('InvalidArgument');
  expect(workbook.view.cell(workbook.view.activeSheetId, 0, 0).value).toBe('до');
});

describe('a protected sheet', () => {
  const protectedWorkbook = async (): Promise<EmbeddedWorkbook> => {
    const workbook = newWorkbook();
    await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    return workbook;
  };

  it.each<[string, string, Batch]>([
    ['writing a locked cell', 'AccessDenied', (_, sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formatting', 'AccessDenied', (_, sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['inserting rows', 'AccessDenied', (_, sheet) => sheet.getRange('2:2').insert('Down')],
    ['adding a table', 'AccessDenied', (_, sheet) => sheet.tables.add('F1:G2', true)],
    ['writing an unlocked cell', 'no error', (_, sheet) => (sheet.getRange('B2').values = [[1]])],
    ['reading', 'no error', (_, sheet) => sheet.getRange('A1').load('values')],
  ])('%s: %s', async (_, code, batch) => {
    expect(await failure(await protectedWorkbook(), batch)).toBe(code);
  });
});

describe('trouble that is switched on', () => {
  it.each<['cellEditMode' | 'busy' | 'readOnly', string]>([
    ['cellEditMode', 'InvalidOperationInCellEditMode'],
    ['busy', 'HostIsBusy'],
    ['readOnly', 'AccessDenied'],
  ])('%s fails a write with %s, and goes when it is switched off', async (trouble, code) => {
    const workbook = newWorkbook();
    const write: Batch = (_, sheet) => (sheet.getRange('A1').values = [[1]]);
    workbook.host.trouble[trouble] = true;
    expect(await failure(workbook, write)).toBe(code);
    workbook.host.trouble[trouble] = false;
    expect(await failure(workbook, write)).toBe('no error');
  });
});

describe('what is not there', () => {
  it('is a null object, and so are its children', async () => {
    const isNull = await run(newWorkbook(), async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('нет');
      const range = sheet.getRange('A1');
      range.load('values');
      const name = context.workbook.names.getItemOrNullObject('нет');
      const used = context.workbook.worksheets.getItem('Лист1').getUsedRangeOrNullObject(true);
      await context.sync();
      return [sheet, range, name, used].map((object) => object.isNullObject);
    });
    expect(isNull).toEqual([true, true, true, true]);
  });
});
