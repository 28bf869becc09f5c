import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerFinding,
  createSheets,
  reviewBeforeSending,
  setThresholds,
  switchSheetLanguage,
} from '../../src/commands';
import { formsInWorkbook } from '../../src/commands/forms-in-workbook';
import { finalReport } from '../../src/forms/final-report';
import { parseReportJson } from '../../src/report/report-json';
import type { Report } from '../../src/report/report';
import type { FormKit } from '../../src/sheets/form-kit';
import { visitReport } from '../fixtures/visit-report';
import { goodVisit, visitWith } from '../fixtures/visit-report/reports';
import { edit, sheetNames, valueAt } from '../support/office';
import {
  check,
  contextOf,
  errorsInCells,
  fill,
  newWorkbook,
  opened,
  readJson,
  reopened,
  traceOf,
} from './visits';

jest.setTimeout(120_000);

/** The real report that the project was given. */
function sampleReport(): Report {
  const file = join(__dirname, '../../samples/village-self-government-2023.json');
  const { report, problem } = parseReportJson(finalReport.form, readFileSync(file, 'utf8'));
  if (problem !== null) throw new Error(`The sample is no report: ${problem.kind}`);
  return report;
}

const strayDay = visitWith({ days: [{ day: '2024-05-16', loans: 3, remark: null }] });

/** Files made once: with the final report alone, and with both reports; each report is checked. */
let finalAlone: Uint8Array = new Uint8Array();
let both: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const workbook = newWorkbook();
  await fill(sampleReport(), finalReport);
  await check(finalReport);
  finalAlone = await workbook.save();
  await fill(strayDay);
  await check();
  both = await workbook.save();
});

/** Does something for one form and holds that the other is as it was, cell by cell. */
async function withoutTouching(other: FormKit, work: () => Promise<unknown>): Promise<void> {
  const before = await traceOf(other);
  await work();
  expect(await traceOf(other)).toEqual(before);
}

describe('two forms in one workbook', () => {
  it('have names, tables and settings that cannot be taken for each other’s', () => {
    const [one, other] = [finalReport.form.names, visitReport.form.names];
    const kinds = ['prefix', 'tablePrefix', 'settingsPrefix'] as const;
    for (const kind of kinds) {
      expect(one[kind].startsWith(other[kind]) || other[kind].startsWith(one[kind])).toBe(false);
    }
  });

  it('are made one beside the other, and neither changes the first', async () => {
    await opened(finalAlone);
    await withoutTouching(finalReport, async () => {
      await fill(visitWith());
    });
    expect(await readJson()).toEqual(goodVisit);
    // The final report has a sheet of that name already.
    expect((await sheetNames()).filter((name) => name.startsWith('Рекомендации'))).toEqual([
      'Рекомендации',
      'Рекомендации (2)',
    ]);
    expect(await errorsInCells()).toEqual([]);
    const entries = [finalReport, visitReport];
    expect(await formsInWorkbook(entries)).toEqual(entries);
  });

  it('are made in the other order as well', async () => {
    newWorkbook();
    await fill(visitWith());
    await check();
    await withoutTouching(visitReport, async () => {
      await createSheets.run(await contextOf(finalReport), { language: 'ru' });
    });
    expect(await readJson()).toEqual(goodVisit);
  });

  it('are checked each by its own rules, on a summary of its own', async () => {
    await opened(both);
    await withoutTouching(finalReport, async () => {
      const { findings } = await check();
      expect(findings.map(({ rule }) => rule)).toEqual(['day-of-visit']);
    });
    await withoutTouching(visitReport, async () => {
      const own = new Set(finalReport.book.rules.map(({ id }) => id));
      const { findings } = await check(finalReport);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ rule }) => !own.has(rule))).toEqual([]);
    });
    expect((await sheetNames()).filter((name) => ['Сводка', 'Итог визита'].includes(name))).toHaveLength(2);
  });

  it('say the same when they are checked alone', async () => {
    await opened(finalAlone);
    const alone = await check(finalReport);
    await opened(both);
    const beside = await check(finalReport);
    expect(beside.findings.map(({ key, evidence }) => [key, evidence])).toEqual(
      alone.findings.map(({ key, evidence }) => [key, evidence]),
    );
  });

  it('have charts of their own, each on its own summary', async () => {
    await opened(both);
    const chartsOn = (sheet: string) =>
      Excel.run(async (context) => {
        const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/name');
        await context.sync();
        return charts.items.map(({ name }) => name);
      });
    expect(await chartsOn('Итог визита')).toEqual(['Visit_chart_readers']);
    expect(await chartsOn('Сводка')).toEqual([
      'Report_chart_indicators',
      'Report_chart_age',
      'Report_chart_socialStatus',
    ]);
  });

  it('keep their reasons and limits apart', async () => {
    await opened(both);
    await withoutTouching(finalReport, async () => {
      const [finding] = (await check()).findings;
      if (finding === undefined) throw new Error('The day outside of the visit is found.');
      const { key, evidence } = finding;
      await answerFinding.run(await contextOf(visitReport), { key, evidence, reason: 'Так и было' });
      await setThresholds.run(await contextOf(visitReport), { fewLoans: 5 });
    });
    await withoutTouching(visitReport, async () => {
      await setThresholds.run(await contextOf(finalReport), { largeOtherPercent: 30 });
    });
    expect((await check()).thresholds).toEqual({ fewLoans: 5 });
    expect((await check(finalReport)).thresholds).toMatchObject({ largeOtherPercent: 30 });
  });

  it('are put into another language one without the other', async () => {
    await opened(both);
    await withoutTouching(finalReport, async () => {
      await switchSheetLanguage.run(await contextOf(visitReport), { language: 'en' });
    });
    expect(await sheetNames()).toEqual(expect.arrayContaining(['Рекомендации', 'Recommendations']));
    await withoutTouching(visitReport, async () => {
      await switchSheetLanguage.run(await contextOf(finalReport), { language: 'kk' });
    });
    expect(await errorsInCells()).toEqual([]);
  });

  it('are translated apart even on one sheet, on which a person has put the cells of both', async () => {
    await opened(both);
    // A name of a library’s readers that is a heading of the final report, too.
    const heading = 'Женщин';
    await edit((workbook) => {
      const sheet = workbook.worksheets.getItem('Гендер');
      sheet.getRange('B30:D31').values = [
        ['Всего читателей', 'Взрослые', 'Дети'],
        [1, heading, 1],
      ];
      const places = {
        readers: 'B30:D31',
        readers_total: 'B31',
        readers_adults: 'C31',
        readers_children: 'D31',
      };
      for (const [name, place] of Object.entries(places)) {
        workbook.names.getItem(`Visit_${name}`).delete();
        workbook.names.add(`Visit_${name}`, sheet.getRange(place));
      }
      sheet.getRange('F30').values = [[heading]];
    });
    await switchSheetLanguage.run(await contextOf(finalReport), { language: 'en' });
    expect(await valueAt('Visit_readers_adults')).toBe(heading);
    // Where nobody’s cell has it, the same word is taken for the label that it is.
    expect(await valueAt('Gender!F30')).toBe('Women');
  });

  it('hide nothing that the other takes for a secret before sending', async () => {
    await opened(both);
    for (const kit of [finalReport, visitReport]) {
      const { travellers } = await reviewBeforeSending.run(await contextOf(kit), undefined);
      expect(travellers).toEqual([]);
    }
    // What a person hides on a sheet of either is told all the same.
    await edit((workbook) => {
      workbook.worksheets.getItem('Дни визита').getRange('C:C').columnHidden = true;
    });
    const { travellers } = await reviewBeforeSending.run(await contextOf(finalReport), undefined);
    expect(travellers.map(({ kind, sheet }) => [kind, sheet])).toEqual([['hidden-columns', 'Дни визита']]);
  });

  it('live on in the saved file', async () => {
    const workbook = await opened(both);
    const before = [await readJson(finalReport.form), await readJson()];
    await reopened(workbook);
    expect([await readJson(finalReport.form), await readJson()]).toEqual(before);
    expect(await check()).toMatchObject({ verdict: 'not-ready' });
  });
});
