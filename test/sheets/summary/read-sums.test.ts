import type { Report } from '../../../src/report/report';
import { activityParticipants } from '../../../src/sheets/summary/activity-participants';
import { emptyReport, reportWith } from '../../fixtures/reports';
import { check, checkedAt, filledWorkbook, sampleReport } from '../../support/embedded';
import { formulaErrors, type, valueAt } from '../../support/office';
import { checkReport } from '../../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('the people of the activities are those that the check added up', () => {
  it.each<[string, Report, number | null]>([
    // 120 in the second activity; the others have none.
    ['the sum that is the total', reportWith(), 120],
    ['the sum that differs from the total', reportWith({ 'activities.3.participants': '30 человек' }), 150],
    // 150 + 80 + 40 + 17 + 100 + 29.
    ['those of the sample', sampleReport(), 416],
    [
      'none, where one of them is a bound',
      reportWith({ 'activities.2.participants': 'не менее 120 человек' }),
      null,
    ],
    ['none, where no table gives a total', withoutTotals(), null],
    ['none in an empty report', emptyReport, null],
  ])('%s', (_, report, people) => {
    expect(activityParticipants(checkReport(report, checkedAt))).toBe(people);
  });
});

function withoutTotals(): Report {
  return reportWith({ 'gender.total': null, 'socialStatus.total': null, 'age.total': null });
}

/** The line of the activities' participants in the reconciliation, its outcome, and the line that counts marks. */
async function line(): Promise<unknown[]> {
  return Promise.all(['Сводка!J21', 'Сводка!K21', 'Сводка!B5'].map((place) => valueAt(place)));
}

const label = 'Участники мероприятий и всего';

describe('the summary holds them against the total as it stands', () => {
  it.each<[string, string | null, string | number, string, string]>([
    ['equal', null, '', `${label}: 120 и 120`, '✓ сходится'],
    ['another total', 'Report_gender_total', 125, `${label}: 120 и 125`, '! расходится на 5'],
    // The next table's total takes its place, as in the rule.
    ['no total of men and women', 'Report_gender_total', '', `${label}: 120 и 120`, '✓ сходится'],
    ['other participants', 'Мероприятия!F7', '100 человек', label, '! проверьте заново'],
    ['another date', 'Мероприятия!D7', '13.06.2025', `${label}: 120 и 120`, '✓ сходится'],
  ])('%s', async (_, place, typed, compared, outcome) => {
    await filledWorkbook(reportWith());
    await check();
    if (place !== null) await type(place, [typed]);
    expect((await line()).slice(0, 2)).toEqual([compared, outcome]);
    expect(await formulaErrors()).toEqual([]);
  });

  it('counts it among the live marks', async () => {
    await filledWorkbook(reportWith());
    await check();
    expect((await line())[2]).toBe('Сверка по формулам: ✓ 18  ✗ 0  ! 0  – 0');
    await type('Мероприятия!F7', ['100 человек']);
    expect((await line())[2]).toBe('Сверка по формулам: ✓ 17  ✗ 0  ! 1  – 0');
  });

  it.each<[string, Report, string]>([
    ['empty', emptyReport, '– нет данных'],
    ['without a total', withoutTotals(), '– нет данных'],
  ])('has nothing to say of a report that is %s', async (_, report, outcome) => {
    await filledWorkbook(report);
    await check();
    expect((await line()).slice(0, 2)).toEqual([label, outcome]);
  });

  it('asks for a check once participants are written into a report that had none', async () => {
    await filledWorkbook(emptyReport);
    await check();
    await type('Мероприятия!F6', ['20 человек']);
    expect((await line())[1]).toBe('! проверьте заново');
  });
});
