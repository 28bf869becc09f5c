import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { createSheets } from '../../src/commands';
import { languages } from '../../src/form/languages';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook, newWorkbook } from '../support/embedded';
import { ooxmlFaults } from '../support/ooxml-faults';

// The validator is a program of its own that starts slowly on a busy machine.
jest.setTimeout(180_000);

/** The workbooks that people get: templates, the checked sample with its charts and findings, a report without. */
async function workbooks(): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const language of languages) {
    const workbook = await newWorkbook();
    await createSheets.run(await contextIn(language), { language });
    files[`template in ${language}`] = await workbook.save();
  }
  const sample = await filledWorkbook();
  await check();
  files['checked sample'] = await sample.save();
  const consistent = await filledWorkbook(reportWith({}, 'kk'), 'kk');
  await check('kk');
  files['consistent report'] = await consistent.save();
  return files;
}

const files = workbooks();

test('Excel has nothing to repair: every part follows the schemas of Office Open XML', async () => {
  const faults = ooxmlFaults(await files);
  expect(Object.keys(faults)).toHaveLength(languages.length + 2);
  for (const [name, found] of Object.entries(faults)) expect([name, found]).toEqual([name, []]);
});

test('the validator would tell: an element that the schema does not know is a fault', async () => {
  const zip = await JSZip.loadAsync((await files)['checked sample'] ?? '');
  const part = 'xl/worksheets/sheet2.xml';
  const xml = (await zip.file(part)?.async('string')) ?? '';
  zip.file(part, xml.replace('<sheetData>', '<rowData/><sheetData>'));
  expect(xml).toContain('<sheetData>');
  const faults = ooxmlFaults({ broken: await zip.generateAsync({ type: 'uint8array' }) });
  expect(faults).toEqual({
    broken: [
      expect.objectContaining({
        id: 'Sch_InvalidElementContentExpectingComplex',
        path: { xpath: '/x:worksheet[1]', partUri: `/${part}` },
      }),
    ],
  });
});

test('a second library reads the same cells; nothing is merged, no macro and no other file is named', async () => {
  for (const [name, bytes] of Object.entries(await files)) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    const merged = workbook.worksheets.filter(({ model }) => model.merges.length > 0);
    expect([name, merged.map((sheet) => sheet.name)]).toEqual([name, []]);
    const zip = await JSZip.loadAsync(bytes);
    const parts = Object.keys(zip.files);
    expect([name, parts.filter((part) => /vbaProject|externalLink/i.test(part))]).toEqual([name, []]);
    expect([name, await cellsOf(zip)]).toEqual([name, filledCells(workbook)]);
  }
});

/** How many cells of each sheet's part hold a value or a formula. */
async function cellsOf(zip: JSZip): Promise<number[]> {
  const sheets = Object.keys(zip.files).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part));
  const number = (part: string) => Number(/(\d+)\.xml$/.exec(part)?.[1]);
  const texts = sheets.sort((a, b) => number(a) - number(b)).map((part) => zip.file(part)?.async('string'));
  return (await Promise.all(texts)).map((xml = '') => [...xml.matchAll(/<c [^>]*[^/]>/g)].length);
}

const filledCells = (workbook: ExcelJS.Workbook): number[] =>
  workbook.worksheets.map((sheet) => {
    let count = 0;
    sheet.eachRow((row) => {
      row.eachCell(() => (count += 1));
    });
    return count;
  });
