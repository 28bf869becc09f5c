import { addressesOf } from '../../src/cli/addresses';
import fc from 'fast-check';
import { createSheets, fillReport } from '../../src/commands';
import type { CellValue } from '../../src/report/cell';
import { fieldKey } from '../../src/report/field-path';
import { allCells, type Report } from '../../src/report/report';
import { reportToJson } from '../../src/report/report-json';
import { languages } from '../../src/form/languages';
import type { Table } from '../../src/form/types';
import { anyReport, oddTexts } from '../support/any-report';
import {
  contextIn,
  filledWorkbook,
  newWorkbook,
  readReport,
  reopened,
  sampleReport,
} from '../support/embedded';
import { valueAt } from '../support/office';
import { consistent, emptyReport, reportWith } from '../fixtures/reports';
import type { ReportJson } from '../../src/report/report-json';
import { form, reportFromJson } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** What every field of a report holds, wherever it stands. */
function valuesOf(report: Report): [string, CellValue][] {
  return allCells(report).map(({ path, value }) => [fieldKey(path), value]);
}

const oddValues = [...oddTexts, 0, -5, 25, 1_755_600.55, 45_125] as const;

describe('reading what was filled', () => {
  it.each(languages)('gives the sample back, value for value, on sheets in %s', async (language) => {
    await filledWorkbook(sampleReport(), language);
    expect(reportToJson(await readReport())).toEqual(reportToJson(sampleReport()));
  });

  it.each([
    ['the consistent report in Russian', reportFromJson(consistent.ru as unknown as ReportJson)],
    ['the consistent report in Kazakh', reportFromJson(consistent.kk as unknown as ReportJson)],
    ['an empty report', emptyReport],
  ])('gives back %s', async (_, report) => {
    await filledWorkbook(report);
    expect(valuesOf(await readReport())).toEqual(valuesOf(report));
  });

  it('gives back an empty report from sheets that were made empty', async () => {
    await newWorkbook();
    await createSheets.run(await contextIn(), { language: 'ru' });
    expect(reportToJson(await readReport())).toEqual(reportToJson(emptyReport));
  });

  it('gives a place to every field, where the sheet holds its value', async () => {
    await filledWorkbook();
    const cells = allCells(await readReport());
    expect(cells.filter(({ place }) => place === null)).toEqual([]);
    expect(new Set(addressesOf(cells)).size).toBe(cells.length);
    const men = cells.find(({ path }) => fieldKey(path) === 'gender.men');
    expect(await valueAt(addressesOf(men === undefined ? [] : [men])[0] ?? '')).toBe(167);
  });

  it('keeps every odd text and figure in every column of the tables that grow', async () => {
    const rowsOf = (table: Table) =>
      oddValues.map((_, row) =>
        Object.fromEntries(
          table.columns.map(({ id }, column) => [id, oddValues[(row + column) % oddValues.length]]),
        ),
      );
    const growing = form.tables.filter(({ kind }) => kind === 'rows');
    const report = reportFromJson({
      form: form.id,
      edition: form.edition,
      ...Object.fromEntries(growing.map((table) => [table.id, rowsOf(table)])),
    } as ReportJson);
    await filledWorkbook(report);
    expect(valuesOf(await readReport())).toEqual(valuesOf(report));
  });

  /** Two values at a time: each kind of field has two fields, and sees every value in one of them. */
  const pairs = oddValues.flatMap((one, index) =>
    index % 2 === 0 ? [[one, oddValues[index + 1] ?? one] as const] : [],
  );

  it.each(pairs)('keeps %j and %j as answers, dates, figures and justifications', async (one, other) => {
    const fields = [
      ['general.head', 'general.address'],
      ['general.periodStart', 'general.periodEnd'],
      ['gender.men', 'gender.women'],
      ['effects.taxes.plan', 'effects.staff.actual'],
      ['effects.taxes.justification', 'deviations.justification'],
      ['goal.goal', 'goal.achieved'],
    ] as const;
    const report = reportWith(
      Object.fromEntries(
        fields.flatMap(([first, second]) => [
          [first, one],
          [second, other],
        ]),
      ),
    );
    await filledWorkbook(report);
    expect(valuesOf(await readReport())).toEqual(valuesOf(report));
  });

  it('gives back any report, before and after saving it to a file', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const workbook = await filledWorkbook(report);
        expect(valuesOf(await readReport())).toEqual(valuesOf(report));
        await reopened(workbook);
        expect(valuesOf(await readReport())).toEqual(valuesOf(report));
      }),
      { numRuns: 8 },
    );
  });
});

describe('filling', () => {
  it('leaves out rows in which nothing stands and numbers the others', async () => {
    await newWorkbook();
    const report = reportWith({
      partners: [{ name: null }, { name: 'Партнер А' }, {}, { role: 'консультации' }],
    });
    await fillReport.run(await contextIn(), { language: 'ru', report });
    expect(reportToJson(await readReport())['partners']).toEqual([
      { name: 'Партнер А', role: null, contacts: null, note: null },
      { name: null, role: 'консультации', contacts: null, note: null },
    ]);
  });
});
