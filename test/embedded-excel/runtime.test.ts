import { EmbeddedWorkbook, NotAWorkbookError } from '../../src/embedded-excel';
import { connect, installGlobals } from '../../src/embedded-excel/node';
import { newWorkbook, run, valuesOf } from './connected';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

it("is Microsoft's runtime: it refuses to read what was not loaded", async () => {
  const attempt = run(newWorkbook(), async (context) => {
    const range = context.workbook.worksheets.getItem('Лист1').getRange('A1');
    await context.sync();
    return range.values as unknown;
  });
  await expect(attempt).rejects.toMatchObject({ code: 'PropertyNotLoaded', name: 'RichApi.Error' });
});

it('counts requests and bytes until it is reset', async () => {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
    context.workbook.worksheets.getItem('Лист1').getRange('A1').values = [['Жәлел']];
    await context.sync();
  });
  const { requests, requestBytes, responseBytes } = workbook.host.statistics;
  expect(requests).toBe(2);
  expect(requestBytes).toBeGreaterThan(300);
  expect(responseBytes).toBeGreaterThan(50);
  workbook.host.statistics.reset();
  expect(workbook.host.statistics).toMatchObject({ requests: 0, requestBytes: 0, responseBytes: 0 });
});

it('switches to another workbook', async () => {
  const [first, second] = [newWorkbook(), newWorkbook()];
  first.view.edit(first.view.activeSheetId, 0, 0, 'первая');
  second.view.edit(second.view.activeSheetId, 0, 0, 'вторая');
  expect([await valuesOf(first, 'A1'), await valuesOf(second, 'A1'), await valuesOf(first, 'A1')]).toEqual([
    [['первая']],
    [['вторая']],
    [['первая']],
  ]);
});

it('says the language, the host and the level of the API', async () => {
  const { Office } = connect(newWorkbook(), { locale: 'kk-KZ' });
  const { requirements } = Office.context;
  expect([
    Office.context.displayLanguage,
    requirements.isSetSupported('ExcelApi', '1.9'),
    requirements.isSetSupported('ExcelApi', '1.10'),
  ]).toEqual(['kk-KZ', true, false]);
  expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
});

it('installs and removes the global names', () => {
  const remove = installGlobals(newWorkbook());
  const names = globalThis as unknown as Record<string, unknown>;
  expect(typeof names['Excel']).toBe('object');
  remove();
  expect(names['Excel']).toBeUndefined();
});

it('tells a pane what changed, where, and by whom', async () => {
  const workbook = newWorkbook();
  const heard: unknown[] = [];
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.onChanged.add(async ({ address, changeType, source, details }) => {
      heard.push({ address, changeType, source, after: details?.valueAfter as unknown });
      return Promise.resolve();
    });
    sheet.onSelectionChanged.add(async ({ address }) => {
      heard.push({ selected: address });
      return Promise.resolve();
    });
    context.workbook.worksheets.onAdded.add(async ({ worksheetId }) => {
      heard.push({ added: worksheetId });
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1:B1').values = [[1, 2]];
    context.workbook.worksheets.add('Новый');
    await context.sync();
  });
  workbook.view.edit(workbook.view.activeSheetId, 2, 2, '1,5');
  workbook.view.select(workbook.view.activeSheetId, 4, 0, 2, 2);
  await settled();
  expect(heard).toEqual([
    { address: 'A1:B1', changeType: 'RangeEdited', source: 'Local', after: undefined },
    { added: workbook.view.sheets[1]?.id },
    { address: 'C3', changeType: 'RangeEdited', source: 'Local', after: 1.5 },
    { selected: 'A5:B6' },
  ]);
});

describe('bytes that are no workbook', () => {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each<[string, Uint8Array]>([
    ['no bytes', new Uint8Array()],
    ['text', new TextEncoder().encode('это не книга')],
    ['an encrypted workbook', new Uint8Array(header)],
    ['a broken package', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('%s is told by NotAWorkbookError', async (_, bytes) => {
    await expect(EmbeddedWorkbook.open(bytes)).rejects.toBeInstanceOf(NotAWorkbookError);
  });
});

it('reads a workbook of fourteen sheets, three hundred formulas and ten thousand rows', async () => {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:F10001').values = Array.from({ length: 10_001 }, (_, row) => [
      row,
      'текст',
      row * 2,
      '',
      'ещё',
      1,
    ]);
    for (let number = 2; number <= 14; number++) {
      const other = context.workbook.worksheets.add(`Лист${String(number)}`);
      other.getRange('A1:A22').formulas = Array.from({ length: 22 }, (_, row) => [
        `=IF(Лист1!C${String(row + 1)}>5,"✓","✗ "&ABS(B1))`,
      ]);
      other.getRange('A23').formulas = [['=SUM(Лист1!A1:A10001)']];
    }
    await context.sync();
  });
  const values = await run(workbook, async (context) => {
    const ranges = Array.from({ length: 14 }, (_, index) =>
      context.workbook.worksheets.getItem(`Лист${String(index + 1)}`).getUsedRange(),
    );
    for (const range of ranges) range.load('values,valueTypes,formulas,address');
    await context.sync();
    return ranges.map((range) => range.values.length);
  });
  expect(values).toEqual([10_001, ...Array.from({ length: 13 }, () => 23)]);
  expect(
    await run(workbook, async (context) => {
      const range = context.workbook.worksheets.getItem('Лист14').getRange('A23');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    }),
  ).toEqual([[50_005_000]]);
});
