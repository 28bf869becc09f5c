import { showSummary } from '../../src/commands';
import type { Area } from '../../src/report/address';
import type { ReportJson } from '../../src/report/report-json';
import { consistent, reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook } from '../support/embedded';
import { contentOf, edit, formulaErrors, sheetNames, type, valuesAt } from '../support/office';
import { areaOf, blockName, writtenFindings } from './written-summary';
import { reportFromJson } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('the summary', () => {
  it('is written in three round trips the first time, and in two again', async () => {
    const { host } = await filledWorkbook();
    for (let time = 1; time <= 2; time++) {
      host.statistics.reset();
      await check();
      expect(host.statistics.requests).toBeLessThanOrEqual(time === 1 ? 3 : 2);
    }
  });

  it('takes no more for a report of 300 activities', async () => {
    const json = structuredClone(consistent.ru) as unknown as { activities: object[] };
    const rows = json.activities;
    json.activities = Array.from({ length: 300 }, (_, index) => ({
      ...rows[index % rows.length],
      place: `Место ${index}`,
    }));
    const { host } = await filledWorkbook(reportFromJson(json as unknown as ReportJson));
    for (let time = 1; time <= 2; time++) {
      host.statistics.reset();
      await check();
      expect(host.statistics.requests).toBeLessThanOrEqual(time === 1 ? 3 : 2);
    }
  });

  it('has one row for every finding, each with a code of its own', async () => {
    await filledWorkbook();
    const { findings } = await check();
    const written = await writtenFindings();
    expect(written).toHaveLength(findings.length);
    expect(new Set(written.map(({ code }) => code)).size).toBe(findings.length);
    expect(await formulaErrors()).toEqual([]);
  });

  it('holds the report against copies of the right length when it has grown by rows', async () => {
    await filledWorkbook(reportWith());
    await check();
    await type('Гендер!D6', [1]);
    await type('Возраст!D6', [1]);
    await check();
    expect((await valuesAt('Report_summary_same')).flat().every((state) => state === 0)).toBe(true);
  });

  it('stays on its sheet, wherever the person has put it and whatever its name is now', async () => {
    await filledWorkbook();
    await check();
    await edit((workbook) => {
      const sheet = workbook.worksheets.getItem('Сводка');
      sheet.name = 'Итог для бухгалтера';
      sheet.position = 0;
    });
    const before = await sheetNames();
    await check();
    expect(await sheetNames()).toEqual(before);
    expect((await areaOf(blockName)).sheet).toBe('Итог для бухгалтера');
  });

  it('says the same when nothing has changed', async () => {
    await filledWorkbook();
    await check();
    const before = await contentOf();
    await check();
    expect(await contentOf()).toEqual(before);
  });

  it('is shown, and checked first where there is none yet', async () => {
    const { view } = await filledWorkbook();
    await showSummary.run(await contextIn(), undefined);
    const active = () => view.sheets.find(({ id }) => id === view.activeSheetId)?.name;
    expect(active()).toBe('Сводка');
    await edit((workbook) => {
      workbook.worksheets.getItem('Гендер').activate();
    });
    await showSummary.run(await contextIn(), undefined);
    expect(active()).toBe('Сводка');
  });
});

describe('what a person wrote around the summary', () => {
  it('survives growth from no findings to many, and back', async () => {
    await filledWorkbook(reportWith());
    const { findings } = await check();
    expect(findings).toEqual([]);
    const small = await areaOf(blockName);
    await edit((workbook) => {
      const sheet = workbook.worksheets.getItem(small.sheet);
      sheet.getCell(small.bottom + 2, 1).values = [['Проверил главный бухгалтер']];
      sheet.getCell(small.bottom + 3, 4).formulas = [['=Report_gender_total*2']];
      sheet.getCell(4, small.right + 2).values = [['заметка сбоку']];
    });
    // Every figure wrong at once.
    await type('Report_gender_total', [1]);
    await type('Report_age_total', [2]);
    await type('Report_socialStatus_total', [3]);
    for (const effect of ['directBeneficiaries', 'staff', 'ngos', 'payroll', 'taxes', 'partners']) {
      await type(`Report_effects_${effect}_actual`, ['много']);
    }
    const grown = await check();
    expect(grown.findings.length).toBeGreaterThan(10);
    const large = await areaOf(blockName);
    expect(large.bottom).toBeGreaterThan(small.bottom);
    await expectNotes(large);
    expect((await writtenFindings()).length).toBe(grown.findings.length);

    await type('Report_gender_total', [120]);
    await type('Report_age_total', [120]);
    await type('Report_socialStatus_total', [120]);
    for (const [effect, value] of [
      ['directBeneficiaries', 120],
      ['staff', 2],
      ['ngos', 4],
      ['payroll', 1_600_000],
      ['taxes', 202_880],
      ['partners', 2],
    ] as const) {
      await type(`Report_effects_${effect}_actual`, [value]);
    }
    expect((await check()).findings).toEqual([]);
    await expectNotes(await areaOf(blockName));
    expect(await formulaErrors()).toEqual([]);
    // Nothing of the many findings is left under the few rows.
    expect((await valuesAt(blockName)).flat().filter((cell) => /^✗ Ошибка/.test(String(cell)))).toEqual([]);
  });

  async function expectNotes(block: Area): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(block.sheet);
      const below = sheet.getRangeByIndexes(block.bottom + 1, 1, 4, 4).load('formulas');
      const beside = sheet.getRangeByIndexes(0, block.right + 1, block.bottom, 3).load('values');
      await context.sync();
      expect(below.formulas[1]?.[0]).toBe('Проверил главный бухгалтер');
      expect(below.formulas[2]?.[3]).toBe('=Report_gender_total*2');
      expect(beside.values.flat().filter((cell) => cell !== '')).toEqual(['заметка сбоку']);
    });
  }
});
