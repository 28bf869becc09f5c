import { answerFinding, createSheets, showSummary } from '../../src/commands';
import { ExcelProblem } from '../../src/excel/problem';
import { isOpen, type Finding } from '../../src/findings/finding';
import type { CheckResult } from '../../src/findings/check';
import { parseReference, type Area } from '../../src/report/address';
import { check, contextIn, filledWorkbook, newWorkbook, reopened, sampleReport } from '../support/embedded';
import {
  addressOf,
  contentOf,
  edit,
  formulaErrors,
  rangeAt,
  sheetNames,
  type,
  valueAt,
  valuesAt,
} from '../support/office';
import { reportFromJson, type ReportJson } from '../../src/report/report-json';
import { consistent } from '../fixtures/reports';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const findingsName = 'Report_summary_findings';
const blockName = 'Report_summary';
const consistentReport = reportFromJson(consistent.ru as unknown as ReportJson);

async function areaOf(name: string): Promise<Area> {
  const area = parseReference(await addressOf(name));
  if (area === null) throw new Error(`${name} names no cells.`);
  return area;
}

/** The findings' rows as they stand on the sheet: what is said, the reason, and the hidden code. */
async function writtenFindings(): Promise<{ mark: string; what: string; reason: string; code: string }[]> {
  const [, ...rows] = await valuesAt(findingsName);
  return rows.map((row) => ({
    mark: String(row[1]),
    what: String(row[3]),
    reason: String(row.at(-2)),
    code: String(row.at(-1)),
  }));
}

/** The row of the sheet, from 0, on which the first finding of a rule stands. */
async function rowOf(rule: string): Promise<{ area: Area; row: number; index: number }> {
  const area = await areaOf(findingsName);
  const index = (await writtenFindings()).findIndex(({ code }) => code.startsWith(`${rule}|`));
  if (index < 0) throw new Error(`The summary has no ${rule}.`);
  return { area, row: area.top + 1 + index, index };
}

/** Types a reason beside the first finding of a rule, as a person does on the sheet. */
async function explain(rule: string, reason: string): Promise<void> {
  const { area, row } = await rowOf(rule);
  await edit((workbook) => {
    workbook.worksheets.getItem(area.sheet).getCell(row, area.right - 1).values = [[reason]];
  });
}

function findingOf({ findings }: CheckResult, rule: string): Finding {
  const finding = findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`No ${rule} was found.`);
  return finding;
}

const waiverOf = (result: CheckResult, rule: string) => findingOf(result, rule).waiver;

describe('the summary', () => {
  it('is written in two round trips, the first time and again', async () => {
    const { host } = await filledWorkbook();
    for (let time = 1; time <= 2; time++) {
      host.statistics.reset();
      await check();
      expect(host.statistics.requests).toBeLessThanOrEqual(2);
    }
  });

  it('takes two round trips for a report of 300 activities as well', async () => {
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
      expect(host.statistics.requests).toBeLessThanOrEqual(2);
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

describe('a reason on the summary', () => {
  const rule = 'tax-rate';
  const reason = "=Ставка применена по разъяснению\nот 01.02.2023, '5%'";

  it.each<[string, () => Promise<unknown>]>([
    ['nothing', () => Promise.resolve()],
    ['sorting the findings by what is wrong', () => sortFindings(3, true)],
    ['sorting the findings backwards', () => sortFindings(0, false)],
    ['inserting rows above', () => insert('3:6', 'Down')],
    [
      'inserting a row amid the findings',
      async () => {
        const { row } = await rowOf(rule);
        await insert(`${row + 1}:${row + 1}`, 'Down');
      },
    ],
    ['inserting columns to the left', () => insert('A:C', 'Right')],
    ['inserting a column amid the findings', () => insert('F:F', 'Right')],
    [
      'renaming the sheet',
      () =>
        edit((workbook) => {
          workbook.worksheets.getItem('Сводка').name = "Наша 'черновая' сводка";
        }),
    ],
    [
      'hiding the sheet',
      () =>
        edit((workbook) => {
          workbook.worksheets.getItem('Гендер').activate();
          workbook.worksheets.getItem('Сводка').visibility = 'Hidden';
        }),
    ],
  ])('is kept and holds after %s and another check', async (_, change) => {
    await filledWorkbook();
    await check();
    await explain(rule, 'Ставка применена по разъяснению от 01.02.2023');
    await change();
    for (let time = 1; time <= 2; time++) {
      const result = await checkQuietly();
      expect(waiverOf(result, rule)).toEqual({
        reason: 'Ставка применена по разъяснению от 01.02.2023',
        state: 'holds',
      });
      expect((await writtenFindings()).filter((each) => each.reason !== '')).toMatchObject([
        { reason: 'Ставка применена по разъяснению от 01.02.2023', mark: '✓ Пояснено' },
      ]);
    }
  });

  it('is kept as the text that it is, through a file as well', async () => {
    const workbook = await filledWorkbook();
    const result = await check();
    const { key, evidence } = findingOf(result, rule);
    await answerFinding.run(await contextIn(), { key, evidence, reason });
    expect(waiverOf(await check(), rule)).toEqual({ reason, state: 'holds' });
    await reopened(workbook);
    expect(waiverOf(await check(), rule)).toEqual({ reason, state: 'holds' });
  });

  it('lapses when a figure that it answered changes, is kept, and the summary says so', async () => {
    await filledWorkbook();
    await check();
    await explain(rule, 'Согласовано');
    expect(isOpen(findingOf(await check(), rule))).toBe(false);
    await type('Report_effects_taxes_actual', [250_000]);
    const changed = await check();
    expect(waiverOf(changed, rule)).toEqual({ reason: 'Согласовано', state: 'lapsed' });
    expect(isOpen(findingOf(changed, rule))).toBe(true);
    const { index } = await rowOf(rule);
    const written = (await writtenFindings())[index];
    expect(written).toMatchObject({ mark: '! Предупреждение', reason: 'Согласовано' });
    const said = (await contextIn()).words.text('finding.lapsed');
    expect(written?.what.endsWith(said)).toBe(true);
    // Pressing the button again is no answer.
    expect(waiverOf(await check(), rule)).toEqual({ reason: 'Согласовано', state: 'lapsed' });
    expect(waiverOf(await check(), rule)).toEqual({ reason: 'Согласовано', state: 'lapsed' });
  });

  it('holds again when the figure comes back before the next check', async () => {
    await filledWorkbook();
    await check();
    await explain('large-other', 'Согласовано');
    await type('Report_socialStatus_other', [89]);
    await type('Report_socialStatus_other', [88]);
    expect(waiverOf(await check(), 'large-other')).toEqual({ reason: 'Согласовано', state: 'holds' });
  });

  it('is taken back by an empty reason', async () => {
    await filledWorkbook();
    const first = await check();
    const { key, evidence } = findingOf(first, rule);
    const context = await contextIn();
    await answerFinding.run(context, { key, evidence, reason: 'Согласовано' });
    await answerFinding.run(context, { key, evidence, reason: '' });
    expect(waiverOf(await check(), rule)).toBeNull();
    expect((await writtenFindings()).filter((each) => each.reason !== '')).toEqual([]);
  });

  it('does not answer figures that nobody has seen: typed in the pane after the figure changed, it has lapsed', async () => {
    await filledWorkbook();
    const { key, evidence } = findingOf(await check(), rule);
    await type('Report_effects_taxes_actual', [250_000]);
    const result = await answerFinding.run(await contextIn(), { key, evidence, reason: 'Видели старое' });
    expect(waiverOf(result, rule)).toEqual({ reason: 'Видели старое', state: 'lapsed' });
  });

  it('whose finding is gone stays on the sheet, check after check', async () => {
    await filledWorkbook();
    await check();
    await explain('older-equals-band', 'Так и было');
    await type('Report_socialStatus_older', [149]);
    for (let time = 1; time <= 2; time++) {
      const { unusedWaivers } = await check();
      expect(unusedWaivers.map((each) => each.reason)).toEqual(['Так и было']);
      expect((await writtenFindings()).map((each) => each.reason).filter((each) => each !== '')).toEqual([
        'Так и было',
      ]);
    }
  });

  it('typed into the row under the last finding is not lost', async () => {
    await filledWorkbook();
    await check();
    const area = await areaOf(findingsName);
    await edit((workbook) => {
      workbook.worksheets.getItem(area.sheet).getCell(area.bottom + 1, area.right - 1).values = [
        ['Примечание бухгалтера'],
      ];
    });
    await check();
    const cells = (await valuesAt(blockName)).flat();
    expect(cells).toContain('Примечание бухгалтера');
  });

  async function checkQuietly(): Promise<CheckResult> {
    const { checkReport } = await import('../../src/commands');
    return checkReport.run(await contextIn(), { show: false, language: null });
  }

  async function insert(address: string, shift: 'Down' | 'Right'): Promise<void> {
    await edit((workbook) => {
      workbook.worksheets.getItem('Сводка').getRange(address).insert(shift);
    });
  }

  /** Sorts the findings' rows, headings left in place, as Excel's sort does: values move, whole rows together. */
  async function sortFindings(column: number, ascending: boolean): Promise<void> {
    const area = await areaOf(findingsName);
    await edit(async (workbook, context) => {
      const range = rangeAt(workbook, findingsName).load('formulas,values');
      await context.sync();
      const order = range.values
        .map((row, index) => ({ key: String(row[column]), index }))
        .slice(1)
        .sort((a, b) => (ascending ? 1 : -1) * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      const sorted = order.map(({ index }) => range.formulas[index]);
      expect(order.map(({ index }) => index)).not.toEqual([...order.keys()].map((index) => index + 1));
      workbook.worksheets
        .getItem(area.sheet)
        .getRangeByIndexes(area.top + 1, area.left, sorted.length, area.right - area.left + 1).formulas =
        sorted.map((row) =>
          (row as unknown[]).map((cell) =>
            typeof cell === 'string' && !cell.startsWith('=') && cell !== '' ? `'${cell}` : cell,
          ),
        );
    });
  }
});

describe('what a person wrote around the summary', () => {
  it('survives growth from no findings to many, and back', async () => {
    await filledWorkbook(consistentReport);
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

describe('a summary that cannot be written', () => {
  it.each([
    [
      'its sheet is protected',
      'protected',
      (workbook: Excel.Workbook) => {
        workbook.worksheets.getItem('Сводка').protection.protect();
      },
    ],
  ] as const)(
    'because %s is a problem of the kind "%s", and everything stays as it was',
    async (_, kind, trouble) => {
      await filledWorkbook();
      await check();
      await edit(trouble);
      await type('Report_gender_men', [166]);
      const before = await contentOf();
      await expect(check()).rejects.toEqual(expect.objectContaining({ name: 'ExcelProblem', kind }));
      expect(await contentOf()).toEqual(before);
    },
  );

  it.each([
    ['a cell is being edited', 'cellEditMode', 'cell-edit-mode'],
    ['Excel is busy', 'busy', 'busy'],
    ['the workbook is read-only', 'readOnly', 'read-only'],
  ] as const)('while %s: the check says so and changes nothing', async (_, trouble, kind) => {
    const { host } = await filledWorkbook(sampleReport());
    const before = await contentOf();
    host.trouble[trouble] = true;
    await expect(check()).rejects.toBeInstanceOf(ExcelProblem);
    await expect(check()).rejects.toMatchObject({ kind });
    host.trouble[trouble] = false;
    expect(await contentOf()).toEqual(before);
  });

  it.each([
    ['a cell is being edited', 'cellEditMode', 'cell-edit-mode'],
    ['Excel is busy', 'busy', 'busy'],
    ['the workbook is read-only', 'readOnly', 'read-only'],
  ] as const)('while %s: neither can sheets be created', async (_, trouble, kind) => {
    const { host } = await newWorkbook();
    host.trouble[trouble] = true;
    await expect(createSheets.run(await contextIn(), { language: 'ru' })).rejects.toMatchObject({ kind });
    host.trouble[trouble] = false;
    expect(await sheetNames()).toEqual(['Лист1']);
  });

  it('because the structure of the workbook is protected is a problem, and nothing is made', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.protection.protect();
    });
    const before = await contentOf();
    await expect(check()).rejects.toMatchObject({ kind: 'protected' });
    expect(await contentOf()).toEqual(before);
  });
});
