import { form } from '../support/final-report';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSheets, inspectWorkbook } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { reportToJson } from '../../src/report/report-json';
import { check, checkedAt, contextIn, filledWorkbook, readReport, sampleReport } from '../support/embedded';
import { addressOf, edit, sheetNames } from '../support/office';
import { checkReport } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

const expected = checkReport(sampleReport(), checkedAt).findings.map(({ key }) => key);

async function opened(name: string): Promise<void> {
  const file = readFileSync(join(__dirname, `../fixtures/files/${name}.xlsx`));
  installGlobals(await EmbeddedWorkbook.open(new Uint8Array(file)));
}

describe('sheets of the report whose names were lost', () => {
  it.each(['h14-all-names-lost', 'l1-copy-kept-original-deleted'])(
    'are read, checked and named again: %s',
    async (name) => {
      await opened(name);
      const before = await sheetNames();
      expect(await inspectWorkbook.run(await contextIn(), undefined)).toMatchObject({ kind: 'report' });
      expect(reportToJson(await readReport())).toEqual(reportToJson(sampleReport()));
      expect((await check()).findings.map(({ key }) => key)).toEqual(expected);
      // The summary is new; no sheet of the form is doubled.
      expect((await sheetNames()).filter((sheet) => !before.includes(sheet))).toEqual(['Сводка']);
      expect(await addressOf('Report_gender_men')).toBe(
        name.startsWith('l1') ? "'Гендер (2)'!C6" : 'Гендер!C6',
      );
      expect(reportToJson(await readReport())).toEqual(reportToJson(sampleReport()));
    },
  );

  it('are not doubled by making sheets', async () => {
    await opened('l1-copy-kept-original-deleted');
    const { created, kept } = await createSheets.run(await contextIn(), { language: 'ru' });
    expect(created).toEqual([]);
    // The workbook was made by an earlier version: its sheets are today's now, each once, and the earlier ones stand at the end.
    expect(await sheetNames()).toEqual([
      form.frontSheet.ru,
      ...form.sheets.map(({ tab }) => tab.ru),
      ...kept,
    ]);
    expect(kept).toContain('Гендер (2) – прежний');
  });

  it('are told from a person’s own sheet of the same name', async () => {
    await filledWorkbook();
    await edit(({ worksheets }) => {
      worksheets.getItem('Гендер').delete();
      worksheets.add('Гендер').getRange('A1:B2').values = [
        ['Мужчин', 'Женщин'],
        ['все', 'важны'],
      ];
    });
    expect(await inspectWorkbook.run(await contextIn(), undefined)).toEqual({
      kind: 'part',
      missing: ['gender'],
    });
  });
});
