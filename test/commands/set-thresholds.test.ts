import {
  createSheets,
  fillReport,
  inspectWorkbook,
  setThresholds,
  switchSheetLanguage,
} from '../../src/commands';
import type { CheckResult } from '../../src/findings/check';
import type { Language } from '../../src/form/languages';
import { addressOf as writtenPlace } from '../../src/report/address';
import { liveRules } from '../../src/sheets/live-lines';
import { check, contextIn, filledWorkbook, newWorkbook, reopened, sampleReport } from '../support/embedded';
import { addressOf, contentOf, edit, type, valueAt, valuesAt } from '../support/office';
import { areaOf, blockName, explain, waiverOf } from './written-summary';
import { book, type FinalReportThresholds, type RuleId, usualThresholds } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const set: FinalReportThresholds = { largeOtherPercent: 22, leastStorySentences: 4, mostStorySentences: 10 };

async function change(changes: Partial<FinalReportThresholds>): Promise<FinalReportThresholds> {
  return setThresholds.run(await contextIn(), changes);
}

/** What the workbook is, as the pane learns it. */
const inspected = async () => inspectWorkbook.run(await contextIn(), undefined);

/** In the sample 88 of 416 participants, 21.15 per cent, are in other categories. */
const asksForOther = ({ findings }: CheckResult) => findings.some(({ rule }) => rule === 'large-other');

/** What stands in every cell of the workbook. */
async function formulasByAddress(): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  await edit(async ({ worksheets }, context) => {
    const sheets = worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRange().load('formulas,rowIndex,columnIndex'),
    }));
    await context.sync();
    for (const { name, range } of used) {
      (range.formulas as unknown[][]).forEach((row, y) => {
        row.forEach((formula, x) => {
          found.set(
            writtenPlace({ sheet: name, row: range.rowIndex + y, column: range.columnIndex + x }),
            formula,
          );
        });
      });
    }
  });
  return found;
}

/** The hidden cell of the front sheet with one side, or the state, of the first relation of a rule. */
async function relationOf(rule: RuleId, column: string): Promise<string> {
  const area = await areaOf(`Report_contents_relations_${column}`);
  const first = liveRules(book, usualThresholds).find(({ id }) => id === rule)?.first ?? NaN;
  return writtenPlace({ sheet: area.sheet, row: area.top + first - 1, column: area.left });
}

describe('setting the limits of a funder', () => {
  it('takes two round trips and touches no cell but the hidden ones that keep them and go by them', async () => {
    const { host } = await filledWorkbook();
    await check();
    const content = async () => ({ ...(await contentOf()), settings: null, sheets: null });
    const [before, cellsBefore] = [await content(), await formulasByAddress()];
    host.statistics.reset();
    expect(await change(set)).toEqual(set);
    expect(host.statistics.requests).toBe(2);
    expect(await content()).toEqual(before);
    const changed = [...(await formulasByAddress())].flatMap(([address, formula]) =>
      formula === cellsBefore.get(address) ? [] : [address],
    );
    expect(changed.sort()).toEqual(
      [
        await addressOf('Report_about'),
        // The share of other categories is held against another bound.
        ...(await Promise.all(['expected', 'state'].map((column) => relationOf('large-other', column)))),
      ].sort(),
    );
  });

  it('is kept with the file, and every check goes by it', async () => {
    const workbook = await filledWorkbook();
    expect(asksForOther(await check())).toBe(true);
    await change(set);
    await reopened(workbook);
    expect(await inspected()).toMatchObject({ kind: 'report', language: 'ru', thresholds: set });
    const result = await check();
    expect(result.thresholds).toEqual(set);
    expect(asksForOther(result)).toBe(false);
  });

  it('leaves the limits that are not given as the workbook has them', async () => {
    await filledWorkbook();
    await change({ largeOtherPercent: 22 });
    expect(await change({ mostStorySentences: 12 })).toEqual({
      largeOtherPercent: 22,
      leastStorySentences: 5,
      mostStorySentences: 12,
    });
  });

  it('goes back to the usual ones, and then the workbook holds none of its own', async () => {
    await filledWorkbook();
    const before = await contentOf();
    await change(set);
    expect(await contentOf()).not.toEqual(before);
    await change(usualThresholds);
    expect(await contentOf()).toEqual(before);
  });

  it('turns the line by which the workbook itself watches the share of other categories', async () => {
    await filledWorkbook();
    // 88 people; a fifth of 416 is 83.2, and 22 per cent of them are 91.52.
    expect(await valueAt('Report_live_large_other')).toBe('? превышает на 5: 88 и 83');
    await change(set);
    expect(await valueAt('Report_live_large_other')).toBe('✓ в пределах: 88 и 92');
  });

  it('keeps a reason that was given before', async () => {
    await filledWorkbook();
    await check();
    await explain('large-other', 'Согласовано');
    await change({ largeOtherPercent: 21 });
    expect(waiverOf(await check(), 'large-other')).toEqual({ reason: 'Согласовано', state: 'holds' });
  });

  it.each<[string, Partial<FinalReportThresholds>]>([
    ['a share above a hundred', { largeOtherPercent: 101 }],
    ['more sentences at least than at most', { leastStorySentences: 9 }],
  ])('refuses %s and leaves what is there', async (_, changes) => {
    await filledWorkbook();
    await expect(change(changes)).rejects.toThrow(RangeError);
    expect(await inspected()).toMatchObject({ thresholds: usualThresholds });
  });

  it('refuses a workbook without a report, and one whose report is not whole', async () => {
    await newWorkbook();
    await expect(change(set)).rejects.toMatchObject({ name: 'ReportProblem', kind: 'no-report' });
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Возраст').delete();
    });
    await expect(change(set)).rejects.toMatchObject({ kind: 'incomplete', missing: ['age'] });
  });

  it('keeps the language of the sheets', async () => {
    await filledWorkbook(sampleReport(), 'kk');
    await change(set);
    expect(await inspected()).toMatchObject({ kind: 'report', language: 'kk', thresholds: set });
  });
});

describe('the limits of a funder', () => {
  it('outlive another language of the sheets', async () => {
    await filledWorkbook();
    await change(set);
    await switchSheetLanguage.run(await contextIn(), { language: 'en' });
    expect(await inspected()).toMatchObject({ kind: 'report', language: 'en', thresholds: set });
  });

  it('outlive sheets that are made anew', async () => {
    await filledWorkbook();
    await change(set);
    await edit((workbook) => {
      workbook.worksheets.getItem('Возраст').delete();
    });
    await createSheets.run(await contextIn(), { language: 'ru' });
    expect(await inspected()).toMatchObject({ kind: 'report', language: 'ru', thresholds: set });
  });

  it('are the usual ones in a new report', async () => {
    await newWorkbook();
    await fillReport.run(await contextIn(), { language: 'ru', report: sampleReport() });
    expect(await inspected()).toMatchObject({ kind: 'report', language: 'ru', thresholds: usualThresholds });
  });

  it('that somebody else has broken in the file are the usual ones', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      const thresholds = { largeOtherPercent: 'много' };
      workbook.settings.add('ngoFinalReport.report', {
        version: 1,
        language: 'ru',
        edition: '2022',
        thresholds,
      });
    });
    for (const broken of [
      '{"version":2,"thresholds":',
      '{"version":2,"thresholds":{"largeOtherPercent":"много"}}',
      'много',
    ]) {
      await type('Report_about', [broken]);
      expect((await check()).thresholds).toEqual(usualThresholds);
    }
  });

  it('are kept though a program drops the settings of add-ins from the file', async () => {
    await filledWorkbook(sampleReport(), 'kk');
    await change(set);
    await edit((workbook) => {
      workbook.settings.getItem('ngoFinalReport.report').delete();
    });
    expect(await inspected()).toMatchObject({ kind: 'report', language: 'kk', thresholds: set });
  });
});

describe('the summary', () => {
  /** What stands after the edition of the form in the line that says how it was checked. */
  async function saysOfLimits(edition: RegExp): Promise<string> {
    const line = String((await valuesAt(blockName))[2]?.[0]);
    expect(line).toMatch(edition);
    return line.replace(edition, '');
  }

  it.each<[Language, RegExp, string]>([
    [
      'ru',
      /^.* · форма 2022/u,
      ' · пороги грантодателя: другие категории – не более 22\u00a0%, история успеха – 4–10 предложений',
    ],
    [
      'kk',
      /^.* · .*2022[^·]*/u,
      '· грант берушінің шектері: өзге санаттар – 22\u00a0%-дан аспайды, табыс тарихы – 4–10 сөйлем',
    ],
    [
      'en',
      /^.* · .*2022[^·]*/u,
      '· the funder’s limits: other categories at most 22\u00a0%, success story 4–10 sentences',
    ],
  ])('says in %s by which limits it was checked', async (language, edition, limits) => {
    await filledWorkbook(sampleReport(), language);
    await change(set);
    await check(language);
    expect(await saysOfLimits(edition)).toBe(limits);
  });

  it.each<[Partial<FinalReportThresholds>, string]>([
    [{ leastStorySentences: 4, mostStorySentences: 21 }, '20\u00a0%, история успеха – 4–21 предложение'],
    [{ leastStorySentences: 3, mostStorySentences: 3 }, '20\u00a0%, история успеха – 3 предложения'],
  ])('counts the sentences as Russian does: %j', async (changes, end) => {
    await filledWorkbook();
    await change(changes);
    await check();
    expect(await saysOfLimits(/^.* · форма 2022/u)).toBe(
      ` · пороги грантодателя: другие категории – не более ${end}`,
    );
  });

  it('says nothing of the usual limits, nor of limits that were taken back', async () => {
    await filledWorkbook();
    await check();
    const before = await valuesAt(blockName);
    expect(await saysOfLimits(/^.* · форма 2022/u)).toBe('');
    await change(set);
    await check();
    await change(usualThresholds);
    await check();
    expect(await valuesAt(blockName)).toEqual(before);
  });
});
