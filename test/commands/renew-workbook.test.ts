import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSheets, fillReport, checkReport, inspectWorkbook, recheckReport } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import type { CheckResult } from '../../src/findings/check';
import { languages, type Language } from '../../src/form/languages';
import { reportToJson } from '../../src/report/report-json';
import { contextIn, newWorkbook, readReport } from '../support/embedded';
import { problemOf } from '../../src/commands/problem';
import { obstacleText } from '../../src/commands/problem-words';
import { obstacleKinds } from '../../src/sheets/renewal/obstacles';
import type * as FindTravellers from '../../src/excel/find-travellers';
import type { Untold } from '../../src/excel/find-travellers';
import { form, loadWords } from '../support/final-report';
import type { Deed } from '../../scripts/faults/deeds';
import { runFaults } from '../../scripts/faults/run-faults';
import { edit, formulaErrors, sheetNames } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

/** Whether Excel tells of threads of comments and of notes. */
let tells = true;
/** How many notes each sheet has: the Office.js of the tests knows none yet. */
let notes = 0;
jest.mock('../../src/excel/find-travellers', () => {
  const actual = jest.requireActual<typeof FindTravellers>('../../src/excel/find-travellers');
  return {
    ...actual,
    untold: () => (tells ? [] : ['notes']),
    askCount: (sheet: Excel.Worksheet, what: Untold) => {
      if (what === 'comments') return actual.askCount(sheet, what);
      return tells ? { value: notes } : null;
    },
  };
});

async function opened(file: string): Promise<EmbeddedWorkbook> {
  const path = join(__dirname, '../fixtures/workbooks/first-edition', `${file}.xlsx`);
  const workbook = await EmbeddedWorkbook.open(readFileSync(path));
  installGlobals(workbook, { excelApi: '1.18' });
  return workbook;
}
beforeEach(() => {
  tells = true;
  notes = 0;
});

const press = async (language: Language = 'ru') => createSheets.run(await contextIn(language), { language });
const reasonsIn = ({ findings }: CheckResult) => findings.flatMap(({ waiver }) => waiver?.reason ?? []);
const tabs = (language: Language) => form.sheets.map(({ tab }) => tab[language]);
const kinds = ['template', 'filled', 'checked'] as const;
const all = languages.flatMap((language) => kinds.map((kind) => [kind, language] as const));

describe('a workbook of the first edition', () => {
  it.each(all)('is brought to today’s form by one press: %s, %s', async (kind, language) => {
    await opened(`${kind}-${language}`);
    const context = await contextIn(language);
    const before = reportToJson(await readReport());
    const reasons = reasonsIn(await recheckReport.run(context, undefined));
    expect(await inspectWorkbook.run(context, undefined)).toMatchObject({ isEarlier: true });
    const made = await press(language);
    expect(made).toEqual({ created: [], added: [], renewed: tabs(language), kept: [] });
    expect(reportToJson(await readReport())).toEqual(before);
    expect(await sheetNames()).toEqual([
      form.frontSheet[language],
      ...tabs(language),
      ...(kind === 'checked' ? [form.summarySheet[language]] : []),
    ]);
    expect(await formulaErrors()).toEqual([]);
    const after = await recheckReport.run(context, undefined);
    expect(after.notices).toEqual([]);
    expect(reasonsIn(after)).toEqual(reasons);
    expect(reasons).toHaveLength(kind === 'checked' ? 2 : 0);
    expect(await inspectWorkbook.run(context, undefined)).toMatchObject({ isEarlier: false });
    expect(await press(language)).toEqual({ created: [], added: [], renewed: [], kept: [] });
  });

  const compared = all.filter(([kind, language]) => kind === 'filled' || language === 'ru');
  it.each(compared)('has then what a new workbook of the same report has: %s, %s', async (kind, language) => {
    const renewed = await opened(`${kind}-${language}`);
    const report = await readReport();
    await press(language);
    const fresh = await newWorkbook('Sheet');
    await fillReport.run(await contextIn(language), { language, report });
    if (kind === 'checked') await checkReport.run(await contextIn(language), { show: false, language: null });
    // The summary has the reasons, which nobody gave in the new one.
    const [made, wanted] = [renewed, fresh].map((workbook) =>
      workbook
        .contentAsWritten()
        .filter((line) => !passing.test(line) && !line.startsWith(form.summarySheet[language])),
    );
    expect(made).toEqual(wanted);
  });
});

/** The list of sheets, with one of the new workbook's own; who wrote the file last; styles that nothing uses any more. */
const passing = /^(?:sheets |Sheet |properties |style .*"name":"Report (?:not )?ready")/u;

describe('a renewal that breaks off', () => {
  it.each([
    ['tells of notes', true, 'checked-ru', 809],
    ['does not', false, 'template-ru', 1409],
  ] as const)(
    'is finished by the next press, whatever action failed, in an Excel that %s',
    async (_, telling, file, step) => {
      tells = telling;
      const workbook = await opened(file);
      const deed: Deed = { command: 'createSheets', state: file, workbook, press: () => press() };
      const result = await runFaults([deed], (faults) =>
        faults.filter(({ at }, index) => index % step === 0 || seldom.test(at)),
      );
      expect(result.cases).toEqual([]);
      expect(result.tried).toBeGreaterThan(10);
    },
    400_000,
  );
});

/** Some of the actions with which sheets change places. */
const seldom =
  /action \d*0 (?:Worksheet\.(?:Delete|Position|Name)|Table\.Name|NamedItem\.Delete|DocumentProperties\.\w+)/u;

const onSheet = (name: string, work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown) => () =>
  edit((workbook) => work(workbook.worksheets.getItem(name), workbook));
const type = (place: string, formula: string) => {
  const { sheet = '', cell = '' } = /^(?<sheet>.*)!(?<cell>.*)$/u.exec(place)?.groups ?? {};
  return onSheet(sheet, (each) => {
    each.getRange(cell).formulas = [[formula]];
  });
};

/** What of a person’s own may stand on the sheets of an earlier version or speak of them, and what is told of it in Russian. */
const inTheWay: readonly (readonly [string, () => unknown, string])[] = [
  ['a note beside a table', type('Партнеры!H3', 'позвонить'), '«Партнеры», H3: «позвонить»'],
  ['a figure below a table', type('Гендер!B20', '417'), '«Гендер», B20: «417»'],
  ['words over a hint', type('Гендер!B3', 'сверено 5 мая'), '«Гендер», B3: «сверено 5 мая»'],
  ['a formula beside a table', type('Гендер!F6', '=B6*2'), '«Гендер», F6: ваша формула =B6*2'],
  [
    'a formula of names beside a table',
    type('Гендер!F6', '=Report_gender_men*2'),
    '«Гендер», F6: ваша формула =Report_gender_men*2',
  ],
  [
    'a formula in place of a figure',
    type('Гендер!B6', '=C6+D6'),
    '«Гендер», B6: формула =C6+D6 вместо числа; оставьте ее значение',
  ],
  [
    'a formula elsewhere that speaks of a sheet',
    onSheet('Отчет', (_, { worksheets }) => {
      worksheets.add('Мое').getRange('A1').formulas = [["='Гендер'!B6*2"]];
    }),
    "«Мое», A1: формула ='Гендер'!B6*2 ссылается на прежний лист",
  ],
  [
    'a formula under the front sheet that speaks of a sheet',
    type('Отчет!B60', '=Гендер!B6'),
    '«Отчет», B60: формула =Гендер!B6 ссылается на прежний лист',
  ],
  [
    'a name of theirs',
    onSheet('Гендер', (sheet, { names }) => names.add('Мои_люди', sheet.getRange('B6'))),
    '«Гендер»: ваше имя Мои_люди',
  ],
  [
    'a name of the sheet’s own',
    onSheet('Гендер', (sheet) => sheet.names.add('Итог', sheet.getRange('B6'))),
    '«Гендер»: ваше имя Итог',
  ],
  [
    'a chart',
    onSheet('Возраст', (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('B5:I6'))),
    '«Возраст»: ваша диаграмма',
  ],
  [
    'a table of theirs',
    onSheet('Возраст', (sheet) => {
      sheet.tables.add('K20:L21', true).name = 'Смета';
    }),
    '«Возраст»: ваша таблица Смета',
  ],
  [
    'a conditional format',
    onSheet('Возраст', (sheet) => {
      const format = sheet.getRange('B6:I6').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B6>100';
      format.custom.format.font.color = '#FF0000';
    }),
    '«Возраст»: ваше условное форматирование',
  ],
  [
    'a thread of comments',
    onSheet('Возраст', (sheet) => sheet.comments.add('B6', 'откуда?')),
    '«Возраст»: примечания с обсуждением',
  ],
  [
    'something far away',
    onSheet('Возраст', (sheet) => {
      sheet.getRange('ZZ90000').values = [['?']];
    }),
    '«Возраст»: далеко от таблиц что-то есть, лист слишком велик',
  ],
];

describe('what would be lost with a sheet of an earlier version', () => {
  it.each(inTheWay)('is named and keeps everything as it is: %s', async (_, put, said) => {
    const workbook = await opened('filled-ru');
    await put();
    const before = workbook.contentAsWritten();
    const problem = problemOf(await press().then(null, (error: unknown) => error));
    expect(problem).toMatchObject({ kind: 'own-things' });
    const words = await loadWords('ru');
    expect((problem.obstacles ?? []).map((each) => obstacleText(each, words))).toContain(said);
    expect(workbook.contentAsWritten()).toEqual(before);
  });

  it('is notes as well, where Excel tells of them', async () => {
    await opened('filled-ru');
    notes = 1;
    await expect(press()).rejects.toMatchObject({ kind: 'own-things', detail: 'note' });
  });

  it('is pictures and pivot tables as well', async () => {
    await opened('filled-ru');
    const counting = (name: 'shapes' | 'pivotTables') =>
      Object.defineProperty(Excel.Worksheet.prototype, name, {
        configurable: true,
        get: () => ({ getCount: () => ({ value: 1 }) }),
      });
    const before = [
      Excel.Worksheet.prototype,
      Object.getOwnPropertyDescriptors(Excel.Worksheet.prototype),
    ] as const;
    counting('shapes');
    counting('pivotTables');
    await expect(press()).rejects.toMatchObject({ kind: 'own-things', detail: 'shape, pivot-table' });
    Object.defineProperties(...before);
  });

  it.each(languages)('is told in words, each kind of it, in %s', async (language) => {
    const words = await loadWords(language);
    const said = obstacleKinds.map((kind) =>
      obstacleText({ kind, sheet: 'Лист', cell: 'H3', said: 'x'.repeat(70) }, words),
    );
    expect(new Set(said).size).toBe(obstacleKinds.length);
    for (const each of said) expect(each).toContain('Лист');
    expect(said.join()).not.toContain('x'.repeat(61));
  });

  it('is nothing where only figures and texts of the report are changed, and formulas of ours typed over', async () => {
    await opened('filled-ru');
    await type('Партнеры!B9', 'Новый партнер')();
    await type('Эффекты!G6', '')();
    await type('Гендер!B6', '418')();
    expect((await press()).renewed).toHaveLength(form.sheets.length);
    expect(JSON.stringify(reportToJson(await readReport()))).toContain('Новый партнер');
  });
});

describe('where Excel does not tell of notes', () => {
  it('the earlier sheets are kept at the end under another tab, and are no second report', async () => {
    tells = false;
    await opened('checked-ru');
    const before = reportToJson(await readReport());
    const { kept } = await press();
    expect(kept).toContain('Гендер – прежний');
    expect((await sheetNames()).slice(-kept.length)).toEqual(kept);
    expect(reportToJson(await readReport())).toEqual(before);
    expect(await formulaErrors()).toEqual([]);
    expect(await press()).toEqual({ created: [], added: [], renewed: [], kept: [] });
  });
});
