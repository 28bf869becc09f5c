import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { EmbeddedWorkbook, NotAWorkbookError } from '../../../src/embedded-excel';
import { installGlobals } from '../../../src/embedded-excel/node';
import { failedDamages, textOf, tryDamage } from '../../../scripts/damages/try-damage';
import { filledWorkbook } from '../../support/embedded';
import { readWorkbook } from '../../support/final-report';
import { compoundFile } from '../../support/compound-file';
import { changed, edit, type Parts } from '../../support/packages';
import { packageDamages } from './package-damages';

/** How many random damages are tried here. */
const tries = 120;
jest.setTimeout(180_000);

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../fixtures/files', `${name}.xlsx`)));

let base: Uint8Array;
beforeAll(async () => {
  base = await (await filledWorkbook()).save();
});

async function faultOf(bytes: Uint8Array): Promise<string> {
  try {
    await EmbeddedWorkbook.open(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof NotAWorkbookError) return error.fault;
    throw error;
  }
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A Word document, as far as anything looks at it that takes it for a workbook. */
const document = (type: string): Promise<Uint8Array> =>
  new JSZip()
    .file(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    )
    .file(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    )
    .file('word/document.xml', '<document/>')
    .generateAsync({ type: 'uint8array' });

describe('a file that is no workbook', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['has a password', 'password', () => fixture('j1-password')],
    ['has the stream of a password', 'password', () => compoundFile('EncryptedPackage')],
    ['is of Excel 97', 'older', () => compoundFile('Workbook')],
    ['is of Excel 5', 'older', () => compoundFile('Book')],
    ['is of Excel 4', 'older', () => Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 0, 0])],
    ['is of Word 97', 'other', () => compoundFile('WordDocument')],
    ['is of LibreOffice', 'other', () => fixture('c5-ods-renamed')],
    [
      'is of Word',
      'other',
      () => document('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    ],
    [
      'is a binary workbook',
      'other',
      () => document('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    ],
    ['is a text', 'other', () => textBytes('Мероприятие;План;Факт\n')],
    ['is a page', 'other', () => textBytes('<html><table><tr><td>1</td></tr></table></html>')],
    [
      'is another archive',
      'other',
      () => new JSZip().file('a.txt', 'текст').generateAsync({ type: 'uint8array' }),
    ],
    ['has nothing', 'empty', () => new Uint8Array()],
  ])('%s: %s', async (_, fault, bytes) => {
    expect(await faultOf(await bytes())).toBe(fault);
  });
});

describe('a package that lost something', () => {
  it.each(packageDamages)('is refused as damaged: %s', async (_, change) => {
    expect(await faultOf(await changed(base, change))).toBe('damaged');
  });

  it('is refused when two files have one name', async () => {
    const bytes = await changed(base, (parts) => void parts.set('xl/sharedStringZ.xml', '<sst/>'));
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll('xl/sharedStringZ.xml', 'xl/sharedStrings.xml');
    expect(await faultOf(new Uint8Array(Buffer.from(text, 'latin1')))).toBe('damaged');
  });
});

describe('a file that holds more than a report can', () => {
  it.each<[string, (parts: Parts) => void]>([
    [
      'parts',
      (parts) => {
        for (let number = 0; number < 10_001; number++) parts.set(`a/${String(number)}`, '');
      },
    ],
    [
      'bytes in a part',
      (parts) => {
        edit(parts, /sheet5\.xml$/, (text) =>
          text.replace('</worksheet>', `${' '.repeat(64_000_001)}</worksheet>`),
        );
      },
    ],
    [
      'cells',
      (parts) => {
        edit(parts, /sheet5\.xml$/, (text) =>
          text.replace(
            '</sheetData>',
            `${Array.from({ length: 600_000 }, (_, row) => `<row r="${String(row + 100)}"><c r="A${String(row + 100)}"><v>1</v></c></row>`).join('')}</sheetData>`,
          ),
        );
      },
    ],
    [
      'names',
      (parts) => {
        edit(parts, /^xl\/workbook\.xml$/, (text) =>
          text.replace(
            '</definedNames>',
            `${Array.from({ length: 300_000 }, (_, index) => `<definedName name="n${String(index)}">Титул!$A$${String(index + 1)}</definedName>`).join('')}</definedNames>`,
          ),
        );
      },
    ],
    [
      'rules for cells',
      (parts) => {
        edit(parts, /sheet2\.xml$/, (text) =>
          text.replace(
            '</sheetData>',
            `</sheetData>${Array.from({ length: 100_000 }, (_, index) => `<conditionalFormatting sqref="A${String(index + 1)}"><cfRule type="expression" priority="${String(index + 1)}"><formula>1</formula></cfRule></conditionalFormatting>`).join('')}`,
          ),
        );
      },
    ],
    [
      'fonts',
      (parts) => {
        edit(parts, /styles\.xml$/, (text) =>
          text.replace(
            '</fonts>',
            `${Array.from({ length: 100_000 }, (_, index) => `<font><sz val="11"/><name val="F${String(index)}"/></font>`).join('')}</fonts>`,
          ),
        );
      },
    ],
  ])('is refused in two seconds: too many %s', async (_, change) => {
    const bytes = await changed(base, change);
    const start = process.cpuUsage();
    expect(await faultOf(bytes)).toBe('too-large');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(4);
  });
});

it('random damages: none is read as another report, opened or beside the open workbook (a sample of npm run damages)', async () => {
  installGlobals(await EmbeddedWorkbook.open(base));
  const expected = textOf(await readWorkbook());
  const tried = [];
  for (let number = 0; number < tries; number++) tried.push(await tryDamage(base, expected, number));
  expect(failedDamages(tried)).toEqual([]);
  for (const reader of ['opened', 'beside'] as const)
    expect(tried.filter(({ outcomes }) => outcomes[reader] === 'refused').length).toBeGreaterThan(tries / 2);
});
