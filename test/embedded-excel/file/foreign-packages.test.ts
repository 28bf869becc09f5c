import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedWorkbook } from '../../../src/embedded-excel';
import { installGlobals } from '../../../src/embedded-excel/node';
import { reportToJson } from '../../../src/report/report-json';
import { filledWorkbook, readReport, sampleReport } from '../../support/embedded';
import { changed } from '../../support/packages';
import { packageVariants } from './package-variants';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

async function reportIn(bytes: Uint8Array) {
  installGlobals(await EmbeddedWorkbook.open(bytes));
  return reportToJson(await readReport());
}

const fixture = (name: string) => readFileSync(join(__dirname, '../../fixtures/files', `${name}.xlsx`));

describe('a package that another program wrote', () => {
  let base: Uint8Array;
  beforeAll(async () => {
    base = await (await filledWorkbook()).save();
  });

  it.each(packageVariants)('is read the same: %s', async (_, change) => {
    expect(await reportIn(await changed(base, change))).toEqual(reportToJson(sampleReport()));
  });

  it.each(packageVariants)(
    'is written with all that it holds, and read the same again: %s',
    async (_, change) => {
      const workbook = await EmbeddedWorkbook.open(await changed(base, change));
      const [first] = workbook.view.sheets;
      workbook.view.edit(first?.id ?? '', 40, 0, 'пометка');
      const { bytes, notKept } = await workbook.saveTelling();
      expect(notKept).toEqual([]);
      expect(await reportIn(bytes)).toEqual(reportToJson(sampleReport()));
    },
  );
});

it.each([
  'a1-x-prefix',
  'b3b-SharedStrings-consistent',
  'd2-own-sheet-file-other-name',
  'e1-external-link',
  'f1-own-sheet-formulas',
  'g-Power-Query-other-customXml',
  'g-outline-groups',
  'g-scenarios',
  'g-sparklines-x14',
  'm5-own-budget-sheet',
  'q1-si-t-then-r',
])('a file that people have is read as Excel reads it: %s', async (name) => {
  expect(await reportIn(fixture(name))).toEqual(reportToJson(sampleReport()));
});
