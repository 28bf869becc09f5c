import { createSheets, fillReport, inspectWorkbook } from '../../src/commands';
import { languages, type Language } from '../../src/form/languages';
import { textOf } from '../../src/report/cell';
import { cellsOf } from '../../src/report/report';
import type { ReportJson } from '../../src/report/report-json';
import { check, contextIn, newWorkbook, readReport, sampleReport } from '../support/embedded';
import { contentOf, edit, formulaErrors, sheetNames, valueAt } from '../support/office';
import { reportWith } from '../fixtures/reports';
import { form, reportFromJson, tablesOf, usualThresholds } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

async function create(language: Language = 'ru'): Promise<readonly string[]> {
  return (await createSheets.run(await contextIn(language), { language })).created;
}

function tabsIn(language: Language): string[] {
  return [form.frontSheet[language], ...form.sheets.map(({ tab }) => tab[language])];
}

/** The sample with its activities repeated until there are so many. */
function sampleWithActivities(count: number) {
  const sample = tablesOf(sampleReport()).activities;
  const rows = Array.from({ length: count }, (_, index) => {
    const row = sample[index % sample.length];
    return Object.fromEntries(
      (row === undefined ? [] : cellsOf(row)).map((cell) => [cell.path.column, textOf(cell)]),
    );
  });
  return reportWith({ activities: rows });
}

describe('creating the sheets of the report', () => {
  it.each(languages)(
    'makes the front sheet and the sheets of the form, in %s, after those that stand',
    async (language) => {
      await newWorkbook('Мои заметки');
      const tabs = tabsIn(language);
      expect(await create(language)).toEqual(tabs);
      expect(await sheetNames()).toEqual(['Мои заметки', ...tabs]);
    },
  );

  it('takes at most three round trips and less than a megabyte', async () => {
    const { host } = await newWorkbook();
    await create();
    expect(host.statistics.requests).toBeLessThanOrEqual(3);
    expect(host.statistics.requestBytes).toBeLessThan(1_000_000);
  });

  it.each([
    ['the sample', sampleReport()],
    ['a report of 300 activities', sampleWithActivities(300)],
  ])('takes at most three round trips filled with %s', async (_, report) => {
    const { host } = await newWorkbook();
    await fillReport.run(await contextIn(), { language: 'ru', report });
    expect(host.statistics.requests).toBeLessThanOrEqual(3);
    expect(host.statistics.requestBytes).toBeLessThan(5_000_000);
    expect(tablesOf(await readReport()).activities).toHaveLength(tablesOf(report).activities.length);
  });

  it('adds nothing the second time', async () => {
    await newWorkbook();
    await create();
    const before = await contentOf();
    expect(await create()).toEqual([]);
    expect(await create('kk')).toEqual([]);
    expect(await contentOf()).toEqual(before);
  });

  it('shows the front sheet', async () => {
    const { view } = await newWorkbook();
    await create();
    expect(view.sheets.find(({ id }) => id === view.activeSheetId)?.name).toBe(tabsIn('ru')[0]);
  });
});

describe("what is the person's own", () => {
  beforeEach(async () => {
    await newWorkbook('Смета');
    await edit((workbook) => {
      const mine = workbook.worksheets.getItem('Смета');
      mine.tabColor = '#FF8800';
      mine.getRange('A1:C2').formulas = [
        ['Статья', 'План', 'Итого'],
        ['Зарплата', 1200.5, '=B2*2'],
      ];
      mine.getRange('B2').numberFormat = [['0.00']];
      mine.getRange('A1:C1').format.fill.color = '#FFFF00';
      mine.tables.add('A1:C2', true).name = 'Смета_2025';
      workbook.names.add('Моя_сумма', mine.getRange('C2'));
      workbook.worksheets.add('Скрытый').visibility = 'Hidden';
      workbook.settings.add('otherAddIn.key', 'чужая настройка');
    });
  });

  /** Of the content, what stood there before the report came. */
  async function mine(): Promise<object> {
    const content = (await contentOf(['Смета', 'Скрытый'])) as Record<string, [string][]>;
    const own = (names: readonly (string | readonly unknown[])[] | undefined) =>
      (names ?? []).filter(
        (each) => !/^(Report_|Table_|ngoFinalReport)/.test(String(Array.isArray(each) ? each[0] : each)),
      );
    return {
      ...content,
      names: own(content['names']),
      tables: own(content['tables']),
      settings: own(content['settings']),
    };
  }

  it('is untouched by creating, checking and creating again', async () => {
    const before = await mine();
    await create();
    expect(await mine()).toEqual(before);
    await check();
    await check();
    await create();
    expect(await mine()).toEqual(before);
  });

  it('is left alone where a sheet has the name of one of ours, and ours gets a number', async () => {
    await edit((workbook) => {
      workbook.worksheets.add('гендер').getRange('A1').values = [['моё']];
      workbook.worksheets.add('Сводка').getRange('B2').values = [['тоже моё']];
    });
    const created = await create();
    expect(created).toContain('Гендер (2)');
    await check();
    expect(await sheetNames()).toContain('Сводка (2)');
    expect(await valueAt('гендер!A1')).toBe('моё');
    expect(await valueAt('Сводка!B2')).toBe('тоже моё');
  });

  it('is left alone where a sheet without a name of ours merely looks like ours', async () => {
    await edit((workbook) => {
      const sheet = workbook.worksheets.add('Возраст');
      sheet.getRange('B5:D6').values = [
        ['Всего', 'Мужчин', 'Женщин'],
        [1, 2, 3],
      ];
    });
    expect(await create()).toContain('Возраст (2)');
    expect(tablesOf(await readReport()).age[0]?.cells.total.value).toEqual({ kind: 'empty' });
  });
});

describe('completing what is missing', () => {
  const sheetsOf = async (names: readonly string[]) =>
    ((await contentOf(names)) as { sheets: unknown }).sheets;

  it.each([
    ['one sheet', ['Гендер']],
    ['a growing table', ['Партнеры']],
    ['several', ['Эффекты', 'Мероприятия', 'Титул']],
  ])('makes %s anew and touches nothing else', async (_, gone) => {
    await newWorkbook();
    const made = await create();
    const standing = made.filter((name) => !gone.includes(name));
    expect(standing).toHaveLength(made.length - gone.length);
    await edit((workbook) => {
      for (const name of gone) workbook.worksheets.getItem(name).delete();
    });
    const context = await contextIn();
    expect(await inspectWorkbook.run(context, undefined)).toMatchObject({
      kind: 'part',
      missing: form.tables
        .map(({ id }) => id)
        .filter((id) =>
          form.sheets.some(
            ({ tab, blocks }) => gone.includes(tab.ru) && blocks.some(({ table }) => table === id),
          ),
        ),
    });
    const before = await sheetsOf(standing);
    expect([...(await create())].sort()).toEqual([...gone].sort());
    expect(await sheetsOf(standing)).toEqual(before);
    // The formulas that spoke of the lost cells speak of the new ones.
    expect(await formulaErrors()).toEqual([]);
    expect(await inspectWorkbook.run(context, undefined)).toMatchObject({
      kind: 'report',
      language: 'ru',
      thresholds: usualThresholds,
    });
  });

  it('speaks the language of the sheets that are there', async () => {
    await newWorkbook();
    await create('kk');
    await edit((workbook) => {
      workbook.worksheets.getItem('Серіктестер').delete();
    });
    expect(await create('en')).toEqual(['Серіктестер']);
  });

  it('knows the sheet of a table whose names were deleted by its headings, and makes no second one', async () => {
    await newWorkbook();
    await create();
    await edit(async (workbook, context) => {
      const names = workbook.names.load('items/name');
      await context.sync();
      for (const item of names.items.filter(({ name }) => name.startsWith('Report_gender'))) item.delete();
      workbook.worksheets.getItem('Гендер').getRange('B6').values = [[17]];
    });
    expect(await create()).toEqual([]);
    expect(await valueAt('Гендер!B6')).toBe(17);
    expect(tablesOf(await readReport()).gender[0]?.cells.total.value).toEqual({ kind: 'number', value: 17 });
  });

  it('says of an empty workbook that it holds no report', async () => {
    await newWorkbook();
    expect(await inspectWorkbook.run(await contextIn(), undefined)).toEqual({ kind: 'no-report' });
  });
});

describe('sheets in another language', () => {
  it.each(languages)('made in %s are read the same', async (language) => {
    await newWorkbook();
    const report = reportFromJson({ form: form.id, edition: form.edition, gender: { men: 3 } } as ReportJson);
    await fillReport.run(await contextIn(language), { language, report });
    expect(tablesOf(await readReport()).gender[0]?.cells.men.value).toEqual({ kind: 'number', value: 3 });
  });
});
