import { switchSheetLanguage } from '../../src/commands';
import { readWorkbook } from '../../src/excel/read-workbook';
import { languages, type Language } from '../../src/form/languages';
import { visitReport } from '../fixtures/visit-report';
import { goodVisit, visitWith } from '../fixtures/visit-report/reports';
import { sheetNames, valueAt } from '../support/office';
import { check, contextOf, errorsInCells, readJson, traceOf, visitWorkbook } from './visits';

jest.setTimeout(60_000);

const { form } = visitReport;
const tabs = (language: Language) =>
  [form.frontSheet, ...form.sheets.map(({ tab }) => tab), form.summarySheet].map((tab) => tab[language]);

async function switchTo(language: Language): Promise<void> {
  await switchSheetLanguage.run(await contextOf(visitReport), { language });
}

describe('the sheets of the invented form in another language', () => {
  it('go from Russian to Kazakh and English and back, with their tabs, and lose nothing', async () => {
    await visitWorkbook(visitWith());
    await check();
    const before = await traceOf(visitReport);
    for (const language of ['kk', 'en'] as const) {
      await switchTo(language);
      expect((await sheetNames()).slice(1)).toEqual(tabs(language));
      expect(await errorsInCells()).toEqual([]);
      expect(await readJson()).toEqual(goodVisit);
    }
    expect(await valueAt('Visit_live_readers_sum')).toBe('✓ agree: 17 and 17');
    await switchTo('ru');
    expect(await traceOf(visitReport)).toEqual(before);
  });

  it('translate both blocks of a table and both tables of a sheet', async () => {
    await visitWorkbook(visitWith());
    await switchTo('en');
    const texts = new Set(
      (await readWorkbook(form)).sheets.flatMap(({ values }) =>
        values.flat().flatMap((value) => (value.kind === 'text' ? [value.text] : [])),
      ),
    );
    const labels = (language: Language) =>
      form.tables.flatMap(({ columns }) => columns.map(({ label }) => label[language]));
    // A column of figures names its unit behind its label.
    const stands = (label: string) =>
      [...texts].some((text) => text === label || text.startsWith(`${label}, `));
    expect(labels('en').filter((label) => !stands(label))).toEqual([]);
    expect([...labels('ru'), ...labels('kk')].filter(stands)).toEqual([]);
  });

  it('leave a person’s own words alone, though they are a label of the form', async () => {
    const advice = 'Библиотека';
    await visitWorkbook(visitWith({ visit: { ...goodVisit.visit, advice } }));
    await switchTo('kk');
    expect((await readJson())['visit']).toEqual({ ...goodVisit.visit, advice });
  });

  it.each(languages)('are checked in it (%s)', async (language) => {
    await visitWorkbook(visitWith(), language);
    await check();
    expect(await sheetNames()).toContain(form.summarySheet[language]);
  });
});
