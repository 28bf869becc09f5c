import { reportToJson } from '../../src/report/report-json';
import { check, checkedAt, filledWorkbook, readReport, sampleReport } from '../support/embedded';
import { edit, formulaErrors, valueAt } from '../support/office';
import { checkReport } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const deleteNames = (...names: readonly string[]) =>
  edit((workbook) => {
    for (const name of names) workbook.names.getItem(name).delete();
  });

describe('a name that was lost while its cells stand', () => {
  const sample = checkReport(sampleReport(), checkedAt);

  it.each<[string, readonly string[]]>([
    ['of a figure', ['Report_gender_men', 'Report_age_total']],
    ['of an indicator', ['Report_effects_staff_plan', 'Report_effects_payroll_actual']],
    ['of an answer', ['Report_general_phone', 'Report_goal_achieved']],
    ['of a column that grows', ['Report_partners_role', 'Report_activities_plan']],
    ['of a whole table that grows', ['Report_activities']],
    ['of a block whose fields are named', ['Report_gender', 'Report_effects', 'Report_general']],
  ])('%s loses nothing of the report', async (_, names) => {
    await filledWorkbook();
    await deleteNames(...names);
    expect(reportToJson(await readReport())).toEqual(reportToJson(sampleReport()));
    expect((await check()).findings.map(({ key }) => key)).toEqual(sample.findings.map(({ key }) => key));
  });
});

describe('the front sheet after columns or rows of a table that grows were deleted', () => {
  it.each<[string, string, 'Left' | 'Up', string, string]>([
    ['an optional column', 'E:E', 'Left', 'строк: 2', '✓ заполнено'],
    ['a required column', 'C:C', 'Left', '', '! заполнено частично'],
    ['the first column', 'B:B', 'Left', '', '! заполнено частично'],
    ['all rows', '6:10', 'Up', 'строк: 0', '– не начато'],
  ])('says what is left after %s, and shows no error', async (_, address, shift, filled, state) => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Партнеры').getRange(address).delete(shift);
    });
    await check();
    expect(await formulaErrors()).toEqual([]);
    expect([await valueAt('Отчет!D15'), await valueAt('Отчет!E15')]).toEqual([filled, state]);
  });
});
