import type { Report } from '../../../src/report/report';
import { liveRules } from '../../../src/sheets/live-lines';
import { areaOf } from '../../commands/written-summary';
import { emptyReport, reportWith } from '../../fixtures/reports';
import { check, filledWorkbook, sampleReport } from '../../support/embedded';
import { book, contextOf, kit, tableOf, usualThresholds, wordsIn } from '../../support/final-report';
import { formulaErrors, type, valueAt, valuesAt } from '../../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('the people of the activities are those that the check added up', () => {
  it.each<[string, Report, { least: number; most: number } | null]>([
    // 120 in the second activity; the others have none.
    ['the sum that is the total', reportWith(), { least: 120, most: 120 }],
    [
      'the sum that differs from the total',
      reportWith({ 'activities.3.participants': '30 человек' }),
      { least: 150, most: 150 },
    ],
    // 150 + 80 + 40 + 17 + 100 + 29.
    ['those of the sample', sampleReport(), { least: 416, most: 416 }],
    [
      'from the bound on, where one of them is one',
      reportWith({ 'activities.2.participants': 'не менее 120 человек' }),
      { least: 120, most: Infinity },
    ],
    ['none, where no table gives a total', withoutTotals(), null],
    ['none in an empty report', emptyReport, null],
  ])('%s', (_, report, people) => {
    expect(kit.summary.readSums.map(({ sum }) => sum(contextOf(report)))).toEqual([people]);
  });
});

function withoutTotals(): Report {
  return reportWith({ 'gender.total': null, 'socialStatus.total': null, 'age.total': null });
}

/** The line of the activities' participants, the last of the reconciliation: what is held together, and its outcome. */
async function line(): Promise<unknown[]> {
  const outcomes = await areaOf('Report_summary_outcomes');
  const row = outcomes.bottom + 1;
  return [await valueAt(`Сводка!C${row}`), await valueAt(`Сводка!E${row}`)];
}

/** The line under the verdict that counts marks. */
async function tally(): Promise<unknown> {
  const top = (await valuesAt('Сводка!B1:B15')).flat();
  return top.find((said) => String(said).startsWith('Сверка по формулам:'));
}

const label = wordsIn('ru').ruleName('activity-participants-total');

describe('the summary holds them against the total as it stands', () => {
  it.each<[string, string | null, string | number, string]>([
    ['equal', null, '', '✓ сходится: 120 и 120'],
    ['another total', 'Report_gender_total', 125, '! расходится на 5: 125 и 120'],
    // The next table's total takes its place, as in the rule.
    ['no total of men and women', 'Report_gender_total', '', '✓ сходится: 120 и 120'],
    ['other participants', 'Мероприятия!F7', '100 человек', '! проверьте заново'],
    ['another date', 'Мероприятия!D7', '13.06.2025', '✓ сходится: 120 и 120'],
  ])('%s', async (_, place, typed, outcome) => {
    await filledWorkbook(reportWith());
    await check();
    if (place !== null) await type(place, [typed]);
    expect(await line()).toEqual([label, outcome]);
    expect(await formulaErrors()).toEqual([]);
  });

  it('counts it among the live marks', async () => {
    await filledWorkbook(reportWith());
    await check();
    const effects = tableOf('effects');
    const indicators = effects.kind === 'fixedRows' ? effects.rows.length : 0;
    const marks = indicators + liveRules(book, usualThresholds).length + 1;
    expect(await tally()).toBe(
      `Сверка по формулам: сходится ${marks}, не сходится 0, проверить 0, нет данных 0`,
    );
    await type('Мероприятия!F7', ['100 человек']);
    expect(await tally()).toBe(
      `Сверка по формулам: сходится ${marks - 1}, не сходится 0, проверить 1, нет данных 0`,
    );
  });

  it.each<[string, Report, string]>([
    ['empty', emptyReport, '– нет данных'],
    ['without a total', withoutTotals(), '– нет данных'],
  ])('has nothing to say of a report that is %s', async (_, report, outcome) => {
    await filledWorkbook(report);
    await check();
    expect(await line()).toEqual([label, outcome]);
  });

  it('asks for a check once participants are written into a report that had none', async () => {
    await filledWorkbook(emptyReport);
    await check();
    await type('Мероприятия!F6', ['20 человек']);
    expect((await line())[1]).toBe('! проверьте заново');
  });
});
