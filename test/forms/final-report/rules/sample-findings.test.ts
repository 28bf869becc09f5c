import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainValue } from '../../../../src/findings/finding';
import { catalogue, checkReport, parseReportJson, workbookRules } from '../../../support/final-report';

/**
 * The findings that a careful reader of the sample report makes, written down by reading it against the rule book
 * before the check was first run on it.
 */
const file = join(__dirname, '../../../../samples/village-self-government-2023.json');

const sample = parseReportJson(readFileSync(file, 'utf8')).report;
if (sample === null) throw new Error('The sample is a report.');
const result = checkReport(sample, new Date('2026-01-15T09:00:00Z'));

describe('the sample report', () => {
  it('gets exactly the findings of a careful reader', () => {
    expect(
      result.findings.map(({ rule, severity, table, row, expected, actual }) => [
        severity,
        rule,
        table,
        row,
        plainValue(expected),
        plainValue(actual),
      ]),
    ).toEqual([
      // Three effects and three activities deviate, and the text on deviations is empty.
      ['error', 'deviation-unjustified', 'deviations', null, null, null],
      // 25 000 000 thousand tenge for a medium grant, which is 10 350 000 to 34 500 000 tenge in 2023.
      ['error', 'funding-unit', 'proposals', 1, 25_000, 25_000_000],
      // The two akimats are the only partners that are named.
      ['error', 'partners-count', 'effects', 'partners', 2, 3],
      // Pay, taxes and purchases, planned and actual; the funding of the proposal.
      ['warning', 'number-as-text', 'effects', null, null, null],
      ['warning', 'number-as-text', 'proposals', null, null, null],
      // Children and people with disabilities; ages 13-16 and 17-22.
      ['warning', 'blank-category', 'socialStatus', null, null, null],
      ['warning', 'blank-category', 'age', null, null, null],
      ['warning', 'effect-above-plan', 'effects', 'directBeneficiaries', 300, 416],
      ['warning', 'effect-above-plan', 'effects', 'indirectBeneficiaries', 10_000, 20_000],
      ['warning', 'effect-above-plan', 'effects', 'taxes', 199_436, 199_839],
      // "Более 30" is at least 31.
      ['warning', 'activity-above-plan', 'activities', 2, 25, 31],
      ['warning', 'activity-above-plan', 'activities', 5, 14, 17],
      ['warning', 'activity-above-plan', 'activities', 10, 25, 29],
      ['warning', 'activity-inexact-actual', 'activities', 2, 25, 'Более 30'],
      // "Эксперты 2" among the indicators, 4 experts everywhere else.
      ['warning', 'activity-quantity-conflict', 'activities', 6, 4, 2],
      ['warning', 'participants-unclear', 'activities', 2, null, 'Более 1000 просмотров'],
      ['warning', 'participants-unclear', 'activities', 6, null, 'К разработке привлечены 4 эксперта'],
      // 11.36 % of 1 755 600 is 199 436, which is the plan; 403 more is beyond 0.5 × 3 × 4 × 8 = 48.
      ['warning', 'tax-rate', 'effects', 'taxes', 199_436, 199_839],
      // 1 755 600 + 199 839; the plan's taxes make 1 955 036.
      ['warning', 'purchases-repeat-payroll', 'effects', 'purchases', null, 1_955_439],
      ['warning', 'recommendations-count', 'recommendations', null, 5, 1],
      ['warning', 'past-year-as-future', 'proposals', 1, null, '2020'],
      // 150 + 80 + 40 + 17 + 40 + 60 + 29
      ['question', 'repeat-participants', 'gender', null, null, 416],
      ['question', 'older-equals-band', 'socialStatus', null, null, 150],
      ['question', 'large-other', 'socialStatus', null, 83.2, 88],
      // 1 755 600 for 4 people over 8 months.
      ['question', 'average-pay', 'effects', 'payroll', 70_000, 54_863],
      // Баянаул in six cells, Баянауыл in four.
      ['question', 'place-name-variants', 'activities', 5, 'Баянаул', 'Баянауыл'],
      // The seventh activity, August to November, may have ended before the presentation of 8 November: no question.
      // Ефремовский с/о, in the third and the fourth activity.
      ['question', 'same-day-same-place', 'activities', 3, null, '2023-07-25'],
      ['question', 'proposal-area-repeated', 'proposals', 1, null, 'Охрана окружающей среды'],
    ]);
  });

  it('is not ready, and says how many rules it passed and how many could not be applied', () => {
    expect(result.verdict).toBe('not-ready');
    expect(result.counts).toEqual({
      error: 3,
      warning: 18,
      question: 7,
      waived: 0,
      passed: catalogue.length - new Set(result.findings.map(({ rule }) => rule)).size - 3,
      // The bound of children, and two rules that look at a workbook alone.
      notApplicable: 3,
      // Seven findings are of one deed, the justification of deviations, and the numbers stored as text are one.
      jobs: 21,
    });
  });

  it('leaves only the bound of children without a judgement: they and their ages are blank', () => {
    const everywhere = result.notApplicable.filter(
      ({ everywhere: all, rule }) => all && !workbookRules.includes(rule),
    );
    expect(everywhere.map(({ rule, missing }) => [rule, missing.map(({ path }) => path.column)])).toEqual([
      ['children-bound', ['children', 'age13to16', 'age17to22', 'disabled']],
    ]);
  });

  it('does not cry wolf', () => {
    expect(result.passed).toEqual(
      expect.arrayContaining([
        'activity-participants-total',
        'older-bound',
        'youth-bound',
        'activity-outside-period',
        'success-story-length',
        'phone-format',
        'specialists-count',
        'activity-unmatched',
        'grant-kind',
      ]),
    );
  });
});
