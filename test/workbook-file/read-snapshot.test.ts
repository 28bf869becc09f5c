import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { readReport } from '../../src/report/read-report';
import { cellReader } from '../../src/report/cell-reader';
import { allCells } from '../../src/report/report';
import type { WorkbookSnapshot } from '../../src/report/snapshot';
import { readReasons } from '../../src/sheets/summary/reasons';
import { sheetLanguage, thresholdsIn } from '../../src/sheets/workbook-identity';
import { readSnapshot } from '../../src/workbook-file/read-snapshot';
import { check, filledWorkbook } from '../support/embedded';
import { form, kit, readWorkbook } from '../support/final-report';
import { changed, edit } from '../support/packages';

/** Everything that a check takes from a snapshot. */
function taken(snapshot: WorkbookSnapshot) {
  const result = readReport(form, snapshot);
  return {
    cells: result.kind === 'report' ? allCells(result.report) : result,
    missing: result.kind === 'report' ? result.missing : null,
    names: snapshot.names,
    excelTables: snapshot.excelTables,
    sheetNames: snapshot.sheetNames,
    hiddenSheets: snapshot.hiddenSheets,
    settings: snapshot.settings,
    unfinished: snapshot.unfinished,
    taken: snapshot.taken,
    reasons: readReasons(form, snapshot),
    language: sheetLanguage(form, snapshot),
    thresholds: thresholdsIn(kit, snapshot),
    texts: [...snapshot.names].map(([name, area]) => [
      name,
      area === null ? null : cellReader(snapshot)(area.sheet, area.top, area.left),
    ]),
  };
}

async function throughExcel(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  installGlobals(await EmbeddedWorkbook.open(bytes));
  return readWorkbook();
}

const folder = (name: string) => join(__dirname, '../fixtures', name);
const files = [...workbooksIn(folder('workbooks')), ...workbooksIn(folder('files'))];

function workbooksIn(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(place, name));
}

test('there are workbooks to hold both readers against', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files.map((file) => [file.slice(folder('').length), file]))(
  'the file of %s gives what Excel gives, or is left to Excel',
  async (_, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    let read: ReturnType<typeof readSnapshot>;
    try {
      read = readSnapshot(form, bytes);
    } catch (error) {
      expect(error).toHaveProperty('name', 'Refusal');
      return;
    }
    if (!read.isUncalculated) expect(taken(read.snapshot)).toEqual(taken(await throughExcel(bytes)));
  },
  60_000,
);

test('a filled workbook with its summary gives what Excel gives', async () => {
  const workbook = await filledWorkbook();
  await check();
  const bytes = await workbook.save();
  const { snapshot, isUncalculated } = readSnapshot(form, bytes);
  expect(isUncalculated).toBe(false);
  const read = taken(snapshot);
  expect(read).toEqual(taken(await throughExcel(bytes)));
  expect(read.names.size).toBeGreaterThan(100);
}, 60_000);

test('a workbook that counts its days from 1904 gives the dates that Excel shows, and leaves other numbers alone', async () => {
  const workbook = await filledWorkbook();
  const original = await workbook.save();
  // The first and the last day of the project, as such a workbook writes them.
  const bytes = await changed(original, (parts) => {
    edit(parts, /^xl\/workbook\.xml$/, (text) => text.replace(/<workbookPr/, '<workbookPr date1904="1"'));
    edit(parts, /worksheets\/sheet\d+\.xml$/, (text) =>
      text
        .replace(/(<c [^>]*><v>)45017(?=<)/, `$1${String(45_017 - 1462)}`)
        .replace(/(<c [^>]*><v>)45260(?=<)/, `$1${String(45_260 - 1462)}`),
    );
  });
  const read = taken(readSnapshot(form, bytes).snapshot);
  expect(read).toEqual(taken(await throughExcel(bytes)));
  expect(read).toEqual(taken(readSnapshot(form, original).snapshot));
}, 60_000);
