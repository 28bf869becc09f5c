import { switchSheetLanguage } from '../../../src/commands';
import { localAddress } from '../../../src/report/address';
import { consistent, reportWith } from '../../fixtures/reports';
import { check, contextIn, filledWorkbook } from '../../support/embedded';
import { catalogue } from '../../support/final-report';
import { edit, formulaErrors, type, valueAt, valuesAt } from '../../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

/** The rows of a named area, blanks left out. */
const said = async (name: string) =>
  (await valuesAt(name)).map((row) => row.filter((cell) => cell !== '')).filter((row) => row.length > 0);

describe('the summary as a paper', () => {
  it('names what blocks the submission, the worst first, and counts the rest', async () => {
    await filledWorkbook();
    const { counts } = await check();
    const blockers = (await said('Report_summary_blockers')).flat().map(String);
    expect(blockers).toHaveLength(4);
    expect(blockers.slice(0, 3).map((each) => each.slice(0, 2))).toEqual(['✗ ', '✗ ', '✗ ']);
    // Jobs that are only questions block nothing.
    const [, rest = ''] = /^и еще дел: (\d+)$/.exec(blockers[3] ?? '') ?? [];
    expect(Number(rest)).toBeGreaterThan(0);
    expect(Number(rest)).toBeLessThanOrEqual(counts.jobs - 3);
  });

  it('counts every rule of the book once, by group', async () => {
    await filledWorkbook();
    await check();
    const [, ...groups] = await said('Report_summary_assurance');
    const told = groups.map(([, group, passed, others]) => ({
      group,
      all:
        Number(passed) +
        [...String(others).matchAll(/\d+/gu)].reduce((sum, [figure]) => sum + Number(figure), 0),
    }));
    const byGroup = new Map<string, number>();
    for (const { group } of catalogue) byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
    expect(told.map(({ all }) => all)).toEqual([...byGroup.values()]);
    expect(told[0]?.group).toBe('Значения ячеек');
  });

  it('says what the report says, how it stands to what it is compared with, and a bound as it was written', async () => {
    await filledWorkbook(reportWith({ 'gender.men': 51 }));
    await check();
    const [headings, ...findings] = await valuesAt('Report_summary_findings');
    expect(headings?.slice(4, 9)).toEqual([
      'Ваше пояснение',
      'В отчете',
      'Знак',
      'Сравнивается с',
      'Разница',
    ]);
    expect(findings[0]?.slice(5, 9)).toEqual([120, '<', 121, -1]);
    await filledWorkbook();
    await check();
    // The sample's plan is 25 people, and its fact "Более 30".
    const [, ...rows] = await valuesAt('Report_summary_findings');
    expect(rows.map((row) => row.slice(5, 8))).toContainEqual(['Более 30', '>', 25]);
  });

  it('names every cell of a finding, and leads to the first', async () => {
    await filledWorkbook();
    const { findings } = await check();
    const [, ...rows] = await valuesAt('Report_summary_findings');
    const where = rows.map((row) => String(row[2]));
    const several = findings.filter(({ cells }) => cells.length > 2);
    expect(several.length).toBeGreaterThan(0);
    for (const { cells } of several) {
      const addresses = cells.flatMap(({ place }) =>
        place === null ? [] : [localAddress(place.row, place.column)],
      );
      expect(where.filter((each) => addresses.every((address) => each.includes(address)))).not.toEqual([]);
    }
  });

  it('counts the cells for which a link has no room', async () => {
    const [activity] = consistent.ru.activities;
    await filledWorkbook(
      reportWith({ activities: Array.from({ length: 100 }, () => ({ ...activity, participants: null })) }),
    );
    const { findings } = await check();
    const most = Math.max(...findings.map(({ cells }) => cells.length));
    expect(most).toBeGreaterThan(60);
    const [, ...rows] = await valuesAt('Report_summary_findings');
    const where = rows.map((row) => String(row[2])).filter((each) => /и еще \d+ ячее?к/u.test(each));
    expect(where.length).toBeGreaterThan(0);
    for (const each of where) {
      expect(each.length).toBeLessThanOrEqual(255);
      const [, rest = ''] = /и еще (\d+)/u.exec(each) ?? [];
      expect((each.match(/[A-Z]+\d+/gu) ?? []).length + Number(rest)).toBeLessThanOrEqual(most);
    }
  });

  it('says what to do for several findings of one job once', async () => {
    await filledWorkbook();
    await check();
    const [, ...rows] = await valuesAt('Report_summary_findings');
    const actions = rows.map((row) => String(row[9]));
    const first = actions.findIndex((action) => action.includes('отклонений от плана без обоснования'));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(actions.filter((action) => action === `То же, что в № ${first + 1}.`).length).toBeGreaterThan(1);
  });

  it('shows what was granted, spent and left, and the participants with their shares', async () => {
    await filledWorkbook(reportWith());
    await check();
    const rows = new Map(
      (await valuesAt('Сводка!B1:E40')).map(([label, , , value]) => [String(label), value]),
    );
    // 1600000 of pay, 202880 of taxes and 3200000 of purchases, of 6000000.
    expect(rows.get('Израсходовано, тенге')).toBe(5_002_880);
    expect(rows.get('Остаток, тенге')).toBe(997_120);
    expect(rows.get('Гендерный показатель')).toBe('Мужчин 50 – 42 %; Женщин 70 – 58 %');
  });
});

describe('what belongs to the paper and not to the report', () => {
  it('is kept on the front sheet through checks and languages, and shown on the summary', async () => {
    await filledWorkbook(reportWith());
    await type('Report_contents_paper_contractNumber', ['№ 12-Г']);
    await type('Report_contents_paper_accountantName', ['Образцова О. О.']);
    await check();
    const shown = async () => (await valuesAt('Report_summary')).flat().map(String);
    expect(await shown()).toEqual(expect.arrayContaining(['№ 12-Г', 'Образцова О. О.']));
    await switchSheetLanguage.run(await contextIn('kk'), { language: 'kk' });
    expect(await valueAt('Report_contents_paper_contractNumber')).toBe('№ 12-Г');
    expect(await shown()).toEqual(expect.arrayContaining(['№ 12-Г', 'Образцова О. О.']));
    expect(await formulaErrors()).toEqual([]);
  });

  it('is signed only as long as the report is as it was checked', async () => {
    await filledWorkbook(reportWith());
    await check();
    expect(await valueAt('Report_summary_statement')).toBe(
      'Показатели отчета проверены, замечания исправлены или пояснены (пояснено: 0).',
    );
    await edit(({ names }) => {
      names.getItem('Report_gender_total').getRange().values = [[121]];
    });
    expect(await valueAt('Report_summary_statement')).toBe(
      'Подписывается, когда отчет готов: замечания исправлены или пояснены, отчет проверен заново.',
    );
  });
});
