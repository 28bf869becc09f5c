import { tablesOf } from '../../../src/taskpane/state/fullness';
import type { Report } from '../../../src/report/report';
import { aFinding, answered } from './findings';
import { parseReportJson } from '../../support/final-report';

function reportOf(tables: object): Report {
  const json = JSON.stringify({ form: 'kz-ngo-final-report', edition: '2022', ...tables });
  const { report } = parseReportJson(json);
  if (report === null) throw new Error(json);
  return report;
}

describe('How full a table is', () => {
  it('counts required cells: two of the three figures of the gender table, a zero among them', () => {
    const gender = tablesOf(reportOf({ gender: { total: 5, men: 0, women: null } }), [])[6];
    expect(gender).toEqual({
      table: 'gender',
      filled: 2,
      required: 3,
      rows: null,
      next: null,
      open: { error: 0, warning: 0, question: 0 },
      worst: null,
    });
  });

  it('counts every category of a table of figures: two of the eleven figures of the social status', () => {
    const status = tablesOf(reportOf({ socialStatus: { total: 5, youth: 5 } }), [])[7];
    expect(status).toMatchObject({ table: 'socialStatus', filled: 2, required: 11 });
  });

  it('knows a growing table without rows', () => {
    const partners = tablesOf(reportOf({}), [])[9];
    expect(partners).toMatchObject({ table: 'partners', filled: 0, required: 0, rows: 0 });
  });

  it('counts the open findings of the table and names the worst; answered ones do not count', () => {
    const findings = [
      aFinding('a', { table: 'gender', severity: 'question' }),
      aFinding('b', { table: 'gender' }),
      answered(aFinding('c', { table: 'gender' })),
      aFinding('d', { table: 'age', severity: 'error' }),
    ];
    expect(tablesOf(reportOf({}), findings)[6]).toMatchObject({
      table: 'gender',
      open: { error: 0, warning: 1, question: 1 },
      worst: 'warning',
    });
  });
});
