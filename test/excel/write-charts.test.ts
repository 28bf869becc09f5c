import { form } from '../../src/form/form';
import type { EmbeddedWorkbook } from '../../src/embedded-excel';
import type { Language } from '../../src/form/types';
import { reportWith } from '../fixtures/reports';
import { check, filledWorkbook, newWorkbook } from '../support/embedded';
import { contextIn } from '../support/embedded';
import { createSheets } from '../../src/commands';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const tables = ['gender', 'age', 'socialStatus'] as const;

/** What each chart of the summary draws: `13-16: 4`, with a dash where nothing stands. */
function drawn(workbook: EmbeddedWorkbook): Record<string, string[]> {
  const charts = workbook.view.sheets.flatMap((sheet) => sheet.charts);
  return Object.fromEntries(
    charts.map(({ name, series }) => [
      name,
      series.flatMap(({ categories, values }) =>
        categories.map((category, index) => `${category}: ${String(values[index] ?? '–')}`),
      ),
    ]),
  );
}

/** The columns of a table beside its total, as the form names them. */
const columnsOf = (id: (typeof tables)[number], language: Language): string[] => {
  const table = form.tables.find((one) => one.id === id);
  if (table?.kind !== 'singleRow') throw new Error(`${id} has no single row.`);
  return table.columns.slice(1).map(({ label }) => label[language]);
};

describe.each(['ru', 'kk', 'en'] as const)('the charts of a summary in %s', (language) => {
  it('draw every category of the form, though nothing is filled in', async () => {
    const workbook = await newWorkbook();
    await createSheets.run(await contextIn(language), { language });
    await check(language);
    expect(drawn(workbook)).toEqual(
      Object.fromEntries(
        tables.map((id) => [`Report_chart_${id}`, columnsOf(id, language).map((label) => `${label}: –`)]),
      ),
    );
  });
});

it('the charts of a summary draw every figure under its own category, the first one blank', async () => {
  const workbook = await filledWorkbook(reportWith({ 'gender.men': null }));
  await check();
  const { series } =
    workbook.view.sheets.flatMap(({ charts }) => charts).find(({ name }) => name === 'Report_chart_gender') ??
    {};
  expect(series?.map(({ values, hasDataLabels }) => ({ values, hasDataLabels }))).toEqual([
    { values: [null, 70], hasDataLabels: true },
  ]);
});
