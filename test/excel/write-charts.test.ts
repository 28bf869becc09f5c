import type { EmbeddedWorkbook } from '../../src/embedded-excel';
import type { Language } from '../../src/form/languages';
import { reportWith } from '../fixtures/reports';
import { check, filledWorkbook, newWorkbook } from '../support/embedded';
import { contextIn } from '../support/embedded';
import { createSheets, switchSheetLanguage } from '../../src/commands';
import { edit, rangeAt } from '../support/office';
import { form } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const tables = ['age', 'socialStatus'] as const;

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
    const indicators = form.tables.find(({ id }) => id === 'effects');
    const rows = indicators?.kind === 'fixedRows' ? indicators.rows : [];
    const { Report_chart_indicators: shares, ...ofTables } = drawn(workbook);
    expect(shares?.map((each) => each.split(',')[0])).toEqual(
      rows.map(({ label }) => label[language].split(',')[0]),
    );
    expect(ofTables).toEqual(
      Object.fromEntries(
        tables.map((id) => [`Report_chart_${id}`, columnsOf(id, language).map((label) => `${label}: –`)]),
      ),
    );
  });
});

it('the charts of a summary draw every figure under its own category, the first one blank', async () => {
  const workbook = await filledWorkbook(reportWith({ 'age.age13to16': null }));
  await check();
  const { series } =
    workbook.view.sheets.flatMap(({ charts }) => charts).find(({ name }) => name === 'Report_chart_age') ??
    {};
  expect(series?.map(({ values, hasDataLabels }) => ({ values, hasDataLabels }))).toEqual([
    { values: [null, 14, 12, 16, 35, 20, 15], hasDataLabels: true },
  ]);
});

describe('charts that stand already', () => {
  /** Title, categories and figures of each chart. */
  const told = (workbook: EmbeddedWorkbook) =>
    workbook.view.sheets.flatMap(({ charts }) =>
      charts.map(({ name, title, series }) => ({
        name,
        title,
        categories: series[0]?.categories,
        values: series[0]?.values,
      })),
    );
  const age = (language: Language, values: (number | null)[]) => ({
    name: 'Report_chart_age',
    title: form.tables.find(({ id }) => id === 'age')?.title[language],
    categories: columnsOf('age', language),
    values,
  });

  it('speak the language to which the sheets are switched', async () => {
    const workbook = await filledWorkbook(reportWith());
    await check();
    expect(told(workbook)).toContainEqual(age('ru', [8, 14, 12, 16, 35, 20, 15]));
    await switchSheetLanguage.run(await contextIn(), { language: 'kk' });
    expect(told(workbook)).toContainEqual(age('kk', [8, 14, 12, 16, 35, 20, 15]));
  });

  it('draw a table again whose sheet was deleted and made anew', async () => {
    const workbook = await filledWorkbook(reportWith());
    await check();
    await edit((book) => {
      book.worksheets.getItem('Возраст').delete();
    });
    await createSheets.run(await contextIn(), { language: 'ru' });
    await edit((book) => {
      rangeAt(book, 'Report_age_age59plus').values = [[7]];
    });
    await check();
    expect(told(workbook)).toContainEqual(age('ru', [null, null, null, null, null, null, 7]));
  });

  it('are not made again when a person has deleted one', async () => {
    const workbook = await filledWorkbook(reportWith());
    await check();
    await edit((book) => {
      book.worksheets.getItem('Сводка').charts.getItem('Report_chart_age').delete();
    });
    await check();
    expect(told(workbook).map(({ name }) => name)).toEqual([
      'Report_chart_indicators',
      'Report_chart_socialStatus',
    ]);
  });
});

it('the charts of a summary name every category, however long their names are', async () => {
  await filledWorkbook();
  await check();
  const spacings = await Excel.run(async (context) => {
    const { charts } = rangeAt(context.workbook, 'Report_summary').worksheet;
    charts.load('items/name');
    await context.sync();
    const axes = charts.items.map(({ axes: { categoryAxis } }) => categoryAxis.load('tickLabelSpacing'));
    await context.sync();
    return axes.map(({ tickLabelSpacing }) => Number(tickLabelSpacing));
  });
  expect(spacings).toEqual([1, 1, 1]);
});
