import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { changed, partsOf } from '../support/packages';
import { filesUnder, report, sampleFile, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const scratch = scratchFolder();
const at = scratch.path;
afterAll(scratch.remove);

/** One transparent pixel. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** The sample's workbook after a person put a logo on a sheet of their own and made a word bold; and a signed one. */
beforeAll(async () => {
  await report('fill', sampleFile, at('sample.xlsx'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at('sample.xlsx'));
  const sheet = workbook.addWorksheet('Логотип');
  const image = workbook.addImage({ base64: picture, extension: 'png' });
  sheet.addImage(image, { tl: { col: 1, row: 1 }, ext: { width: 10, height: 10 } });
  sheet.getCell('A1').value = { richText: [{ text: 'наш ' }, { text: 'логотип', font: { bold: true } }] };
  await workbook.xlsx.writeFile(at('with-logo.xlsx'));
  const signed = await changed(readFileSync(at('sample.xlsx')), (parts) => {
    parts.set('_xmlsignatures/sig1.xml', '<Signature/>');
  });
  writeFileSync(at('signed.xlsx'), signed);
});

it('keeps pictures and partly bold texts, over the workbook itself too, and has nothing to say', async () => {
  const before = await partsOf(readFileSync(at('with-logo.xlsx')));
  const { code, err } = await report('check', at('with-logo.xlsx'), '--out', at('with-logo.xlsx'), '--json');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const after = await partsOf(readFileSync(at('with-logo.xlsx')));
  const named = (parts: typeof before, pattern: RegExp) => [...parts].filter(([name]) => pattern.test(name));
  expect(named(after, /^xl\/media\//)).toEqual(named(before, /^xl\/media\//));
  expect(after.get('xl/sharedStrings.xml')).toContain('<r><rPr><b/></rPr><t>логотип</t></r>');
});

it('names what a checked copy lacks on standard error, and leaves the original as it was', async () => {
  const before = readFileSync(at('signed.xlsx'));
  const { code, err } = await report('check', at('signed.xlsx'), '--out', at('checked.xlsx'), '--json');
  expect({ code, err }).toEqual({
    code: 1,
    err: `${at('signed.xlsx')}: в новую книгу не перенесено: цифровая подпись (любое изменение делает ее недействительной). В исходной книге все осталось.\n`,
  });
  expect(readFileSync(at('signed.xlsx'))).toEqual(before);
});

it('does not write over a workbook that would lose something', async () => {
  const before = filesUnder(at('.'));
  const { code, out, err } = await report(
    'check',
    at('signed.xlsx'),
    '--out',
    at('signed.xlsx'),
    '--lang',
    'en',
  );
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: `${at('signed.xlsx')}: writing over this workbook would delete from it: the digital signature (any change makes it invalid). Name another file in --out or add --force.\n`,
  });
  expect(filesUnder(at('.'))).toEqual(before);
});

it('has nothing to say of a workbook of its own, which may be written over', async () => {
  const { code, err } = await report('check', at('sample.xlsx'), '--out', at('sample.xlsx'));
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const again = await report('check', at('sample.xlsx'), '--out', at('sample.xlsx'));
  expect({ code: again.code, err: again.err }).toEqual({ code: 1, err: '' });
});
