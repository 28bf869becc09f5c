import { reportWith, type consistent } from '../../../fixtures/reports';
import { catalogue, checkReport, workbookRules } from '../../../support/final-report';

const languages = ['ru', 'kk'] as const satisfies readonly (keyof typeof consistent)[];

describe('a report in which everything agrees', () => {
  it.each(languages)(
    'raises nothing in %s, and every rule that needs no workbook has judged it',
    (language) => {
      const { findings, verdict, counts, notApplicable } = checkReport(reportWith({}, language), new Date(0));
      expect(findings.map(({ rule, row, values }) => ({ rule, row, values }))).toEqual([]);
      expect(notApplicable.filter(({ everywhere }) => everywhere).map(({ rule }) => rule)).toEqual(
        workbookRules,
      );
      expect(verdict).toBe('ready');
      expect(counts.passed).toBe(catalogue.length - workbookRules.length);
    },
  );
});
