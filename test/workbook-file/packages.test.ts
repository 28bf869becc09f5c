import { Refusal } from '../../src/document/refusal';
import { readReport } from '../../src/report/read-report';
import { reportToJson } from '../../src/report/report-json';
import { readSnapshot } from '../../src/workbook-file/read-snapshot';
import { packageDamages, withFigure } from '../embedded-excel/file/package-damages';
import { packageVariants } from '../embedded-excel/file/package-variants';
import { filledWorkbook, sampleReport } from '../support/embedded';
import { form } from '../support/final-report';
import { changed, edit } from '../support/packages';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** The report in a file as JSON, or why there is none. */
function read(bytes: Uint8Array): unknown {
  try {
    const result = readReport(form, readSnapshot(form, bytes).snapshot);
    return result.kind === 'report' ? reportToJson(result.report) : result.kind;
  } catch (error) {
    if (error instanceof Refusal) return error.kind;
    throw error;
  }
}

const expected = reportToJson(sampleReport());

let base: Uint8Array;
beforeAll(async () => {
  base = await (await filledWorkbook()).save();
});

describe('the file of a workbook beside the open one', () => {
  it.each(packageVariants)('is read the same when another program wrote it: %s', async (_, change) => {
    expect(read(await changed(base, change))).toEqual(expected);
  });

  // What is damaged where no figure of the report stands may be passed over: the report is the same.
  const passedOver = new Set([
    'its formats to something else',
    'its columns to a thousand times all of them',
  ]);
  it.each(packageDamages.filter(([name]) => !passedOver.has(name)))(
    'is refused as damaged when it lost %s',
    async (_, change) => {
      expect(read(await changed(base, change))).toBe('damaged');
    },
  );

  it.each(packageDamages.filter(([name]) => passedOver.has(name)))(
    'is the same report where it lost %s',
    async (_, change) => {
      expect(read(await changed(base, change))).toEqual(expected);
    },
  );

  it.each<[string, string, number]>([
    ['with spaces around it', ' 7 ', 7],
    ['with an exponent', '4.16E+2', 416],
    ['without a figure before the point', '.5', 0.5],
  ])('has its figures as Excel reads them: %s', async (_, figure, value) => {
    const bytes = await changed(base, (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => withFigure(text, figure));
    });
    expect(read(bytes)).toMatchObject({ gender: { men: value } });
  });
});
