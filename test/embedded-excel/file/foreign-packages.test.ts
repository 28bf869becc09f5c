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
