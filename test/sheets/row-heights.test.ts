import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import type { Language } from '../../src/form/languages';
import { reportWith } from '../fixtures/reports';
import { check, filledWorkbook, sampleReport } from '../support/embedded';
import { fittedByLibreOffice, rowHeights } from './optimal-row-heights';

// LibreOffice starts twice, and the machine that runs the tests may be busy with others.
jest.setTimeout(240_000);

/** The workbook that travels, filled, checked and saved: all tables and the summary. */
async function checkedWorkbook(report = sampleReport(), language: Language = 'ru'): Promise<Uint8Array> {
  const workbook = await filledWorkbook(report, language);
  await check(language);
  return workbook.save();
}

/** A sheet whose rows 1 and 2 hold texts of 11 and 21 lines, to learn how high LibreOffice makes a line. */
async function ruler(): Promise<Uint8Array> {
  const workbook = EmbeddedWorkbook.create({ sheetName: 'Линейка' });
  installGlobals(workbook);
  await Excel.run(async ({ workbook: book }) => {
    const range = book.worksheets.getFirst().getRange('A1:A2');
    range.format.wrapText = true;
    range.values = [[Array(11).fill('я').join('\n')], [Array(21).fill('я').join('\n')]];
    await Promise.resolve();
  });
  return workbook.save();
}

/** Points of a line of the body font in Excel. */
const excelLine = 15;

/** A row in lines of the body font: as we wrote it, and as LibreOffice fitted it. */
interface MeasuredRow {
  readonly place: string;
  readonly ours: number;
  readonly theirs: number;
}

const rows: Record<string, MeasuredRow[]> = {};

const books: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'the sample': () => checkedWorkbook(),
  'the sample in Kazakh': () => checkedWorkbook(sampleReport(), 'kk'),
  'a consistent report': () => checkedWorkbook(reportWith()),
  'a consistent report in Kazakh': () => checkedWorkbook(reportWith({}, 'kk'), 'kk'),
};

beforeAll(async () => {
  const files: Record<string, Uint8Array> = { ruler: await ruler() };
  for (const [name, make] of Object.entries(books)) files[name] = await make();
  const fitted = await fittedByLibreOffice(files);
  const heightsOf = (name: string, source: Readonly<Record<string, Uint8Array>>) =>
    rowHeights(source[name] ?? new Uint8Array());
  const [marks] = await heightsOf('ruler', fitted);
  const eleven = marks?.get(1)?.height ?? 0;
  const line = ((marks?.get(2)?.height ?? 0) - eleven) / 10;
  const margin = eleven - 11 * line;
  for (const name of Object.keys(books)) {
    const theirs = await heightsOf(name, fitted);
    rows[name] = (await heightsOf(name, files)).flatMap((sheet, index) =>
      [...sheet].flatMap(([row, { height, fixed }]): MeasuredRow[] => {
        const their = theirs[index]?.get(row)?.height;
        if (fixed || their === null || their === undefined) return [];
        return [
          {
            place: `sheet ${String(index + 1)}, row ${String(row)}`,
            ours: (height ?? excelLine) / excelLine,
            theirs: (their - margin) / line,
          },
        ];
      }),
    );
  }
});

describe.each(Object.keys(books))('the rows of %s', (name) => {
  const measured = () => rows[name] ?? [];

  it('are many, and some are long', () => {
    expect(measured().length).toBeGreaterThan(100);
    expect(Math.max(...measured().map(({ theirs }) => theirs))).toBeGreaterThan(4);
  });

  it('cut no line of their text', () => {
    // Smaller and larger fonts do not share out in whole lines; half a line is none.
    expect(measured().filter(({ ours, theirs }) => ours < theirs - 0.5)).toEqual([]);
  });

  it('stand no more than a line, and a tenth, above their text', () => {
    expect(measured().filter(({ ours, theirs }) => ours > theirs * 1.1 + 1.2)).toEqual([]);
  });
});
