import { checkReport } from '../../../src/commands';
import { EmbeddedWorkbook } from '../../../src/embedded-excel';
import { connect, installGlobals } from '../../../src/embedded-excel/node';
import { contextIn } from '../../support/embedded';
import { budget, fullBook, inWorkbook, ownSheet, unknownParts } from '../../support/full-book';
import { changed, edit, partsOf, type Parts } from '../../support/packages';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('a workbook with what people keep in workbooks, checked and saved', () => {
  let before: Parts;
  let after: Parts;
  let notKept: readonly string[];
  beforeAll(async () => {
    const bytes = await fullBook();
    const workbook = await EmbeddedWorkbook.open(bytes);
    installGlobals(workbook);
    await checkReport.run(await contextIn(), { show: true, language: 'ru' });
    const saved = await workbook.saveTelling();
    notKept = saved.notKept;
    [before, after] = [await partsOf(bytes), await partsOf(saved.bytes)];
  });

  it('loses nothing, and says so', () => {
    expect(notKept).toEqual([]);
  });

  it('has the summary that the check wrote', () => {
    expect(
      [...after.keys()].filter((name) => !before.has(name) && /^xl\/worksheets\/sheet/.test(name)),
    ).toHaveLength(1);
    expect(after.get('xl/workbook.xml')).toContain('name="Сводка"');
  });

  it.each(Object.keys(unknownParts))('has the part %s as it was', (name) => {
    expect(after.get(name)).toEqual(before.get(name));
  });

  it.each(inWorkbook)('has in its list of sheets %s', (element) => {
    expect(after.get('xl/workbook.xml')).toContain(element);
  });

  it('has every part that it had', () => {
    expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
  });

  it('has the person’s own sheet with every element and formula as they were', () => {
    const withoutValues = (text: unknown) =>
      String(text)
        .replaceAll(/<v>[^<]*<\/v>/g, '')
        .replaceAll(/ t="str"/g, '')
        .replace(/<dimension[^>]*>/, '');
    expect(withoutValues(after.get(ownSheet))).toBe(withoutValues(budget));
  });

  it('shows the values that Excel shows for other workbooks, arrays and tables of what-ifs', () => {
    const valueIn = (cell: string) =>
      new RegExp(`<c r="${cell}"[^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(
        String(after.get(ownSheet)),
      )?.[1];
    expect(['C2', 'A2', 'A3', 'C3', 'A5'].map(valueIn)).toEqual(['416', '2', '4', '5', '3']);
  });
});

it('is the same file when nothing was changed', async () => {
  const bytes = await fullBook();
  const workbook = await EmbeddedWorkbook.open(bytes);
  const once = await workbook.saveTelling();
  const twice = await (await EmbeddedWorkbook.open(once.bytes)).saveTelling();
  expect(twice.bytes).toEqual(once.bytes);
});

it('keeps a workbook with macros one with macros', async () => {
  const workbook = await EmbeddedWorkbook.open(await fullBook());
  expect(workbook.extension).toBe('xlsm');
  const [first] = workbook.view.sheets;
  workbook.view.edit(first?.id ?? '', 60, 0, 'пометка');
  expect((await EmbeddedWorkbook.open(await workbook.save())).extension).toBe('xlsm');
});

it('names a signature, which no changed file can keep', async () => {
  const bytes = await changed(
    await fullBook(),
    (parts) => void parts.set('_xmlsignatures/sig1.xml', '<Signature/>'),
  );
  const workbook = await EmbeddedWorkbook.open(bytes);
  const [first] = workbook.view.sheets;
  workbook.view.edit(first?.id ?? '', 60, 0, 'пометка');
  const { notKept, bytes: saved } = await workbook.saveTelling();
  expect(notKept).toEqual(['signature']);
  expect((await partsOf(saved)).has('_xmlsignatures/sig1.xml')).toBe(false);
});

it('names what cannot follow rows that were put in, and takes it away', async () => {
  const workbook = await EmbeddedWorkbook.open(
    await changed(await fullBook(), (parts) => {
      edit(parts, /budget/, (text) => text.replace(/<sheetProtection[^>]*>/, ''));
    }),
  );
  await connect(workbook).Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Смета').getRange('1:1').insert('Down');
    await context.sync();
  });
  const { notKept, bytes } = await workbook.saveTelling();
  expect(notKept).toEqual([
    'arrays',
    'otherFormats',
    'sparklines',
    'pageBreaks',
    'protectedRanges',
    'scenarios',
    'sheetViews',
    'other',
  ]);
  const sheet = String((await partsOf(bytes)).get(ownSheet));
  expect(sheet).toContain('<autoFilter ref="B2:C4"><filterColumn colId="0">');
  expect(sheet).not.toMatch(/rowBreaks|sparkline|scenario|protectedRange/);
  expect(sheet).toContain('<f>_xlfn.XLOOKUP(1,B2:B4,C2:C4)</f>');
});

it('writes a changed formula of a newer function with its prefix, and leaves what shared it whole', async () => {
  const workbook = await EmbeddedWorkbook.open(
    await changed(await fullBook(), (parts) => {
      edit(parts, /budget/, (text) => text.replace(/<sheetProtection[^>]*>/, ''));
    }),
  );
  await connect(workbook).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Смета');
    sheet.getRange('D1').formulas = [['=TEXTJOIN(";",TRUE,B1:B2)']];
    sheet.getRange('A4').values = [[7]];
    await context.sync();
  });
  const sheet = String((await partsOf(await workbook.save())).get(ownSheet));
  expect(sheet).toContain('<f>_xlfn.TEXTJOIN(&quot;;&quot;,TRUE,B1:B2)</f>');
  expect(sheet).toContain('<c r="A4"><v>7</v></c>');
  expect(/<c r="A5">(<f>.*?<\/f>)/.exec(sheet)?.[1]).toBe('<f>B2+1</f>');
});

it.each([
  ['_x0041_'],
  ['_x005F_x0041_'],
  ['a\rb\r\nc'],
  ['\u0007\u007f'],
  ['\ud800'],
  ['\uFFFE'],
  [' по краям '],
  ['й'],
])('a text comes back from a file as it was: %j', async (text) => {
  const workbook = EmbeddedWorkbook.create();
  const { Excel } = connect(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[`'${text}`]];
    await context.sync();
  });
  const reopened = await EmbeddedWorkbook.open(await workbook.save());
  const values = await connect(reopened).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[text]]);
});
