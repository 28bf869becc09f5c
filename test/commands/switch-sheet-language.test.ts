import { checkReport, fillReport, switchSheetLanguage } from '../../src/commands';
import { reportToJson } from '../../src/report/report-json';
import type { WorkbookSnapshot } from '../../src/report/snapshot';
import { check, contextIn, filledWorkbook, newWorkbook, sampleReport } from '../support/embedded';
import { form, readWorkbook, reportIn } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** Every text on the report's sheets that no person typed. The summary quotes the report, so it is left out. */
async function labels(): Promise<string[]> {
  const snapshot = await readWorkbook();
  const typed = new Set(JSON.stringify(reportToJson(reportIn(snapshot))).match(/"(?:[^"\\]|\\.)*"/g));
  return snapshot.sheets
    .filter(({ name }) => name !== form.summarySheet.en)
    .flatMap(({ values }) => values.flat())
    .flatMap((value) =>
      value.kind === 'text' && !typed.has(JSON.stringify(value.text)) ? [value.text] : [],
    );
}

/** The cells that hold something else, as `sheet row:column`. A whole snapshot is too large to print. */
function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  const cellsOf = ({ sheets }: WorkbookSnapshot) =>
    sheets.flatMap(({ name, top, left, values, formulas }) =>
      values.flatMap((line, y) =>
        line.map(
          (value, x) => `${name} ${top + y}:${left + x} ${formulas[y]?.[x] ?? ''} ${JSON.stringify(value)}`,
        ),
      ),
    );
  const known = new Set(cellsOf(before));
  return cellsOf(after).filter((cell) => !known.has(cell));
}

describe('switching the language of the sheets', () => {
  it('translates every label and tab and changes nothing that a person typed', async () => {
    await newWorkbook();
    const context = await contextIn();
    await fillReport.run(context, { language: 'ru', report: sampleReport() });
    await checkReport.run(context, { show: false, language: null });
    const before = reportToJson(reportIn(await readWorkbook()));

    await switchSheetLanguage.run(context, { language: 'en' });

    const after = await readWorkbook();
    expect(reportToJson(reportIn(after))).toEqual(before);
    expect(after.sheetNames).toEqual([
      'Лист1',
      'Report',
      ...form.sheets.map(({ tab }) => tab.en),
      form.summarySheet.en,
    ]);
    expect((await labels()).filter((label) => /[а-яё]/i.test(label))).toEqual([]);
  });

  it('comes back to the very sheets from which it went', async () => {
    await newWorkbook();
    const context = await contextIn();
    await fillReport.run(context, { language: 'ru', report: sampleReport() });
    const before = await readWorkbook();
    for (const language of ['kk', 'en', 'ru'] as const) await switchSheetLanguage.run(context, { language });
    const after = await readWorkbook();
    expect(differences(before, after)).toEqual([]);
    expect(after.sheetNames).toEqual(before.sheetNames);
    expect([...after.names]).toEqual([...before.names]);
  });

  it('leaves the day of the check on every page, pressed again in the same language as well', async () => {
    const workbook = await filledWorkbook();
    await check();
    const context = await contextIn();
    await switchSheetLanguage.run(context, { language: 'kk' });
    const once = workbook.contentAsWritten();
    await switchSheetLanguage.run(context, { language: 'kk' });
    expect(workbook.contentAsWritten().filter((line) => !once.includes(line))).toEqual([]);
    const feet = once.flatMap((line) => /"leftFooter":"([^"]*)"/.exec(line)?.[1] ?? []);
    expect(feet.filter((foot) => foot.startsWith('Тексерілген күні:'))).toHaveLength(form.sheets.length + 2);
  });
});
