import type { FindingKey } from '../../src/findings/finding';
import type { Waiver } from '../../src/findings/waiver';
import { reportWith, type Changes } from '../fixtures/reports';
import { checkReport, ruleIds, workbookRules } from '../support/final-report';

const at = new Date('2026-01-15T09:00:00Z');
const check = (changes: Changes, waivers: readonly Waiver[] = []) =>
  checkReport(reportWith(changes), at, { waivers });

/** Reasons for every finding of a check. */
const answerAll = (changes: Changes, reason = 'Так и было'): Waiver[] =>
  check(changes).findings.map(({ key, evidence }) => ({ key, evidence, reason }));

const states = ({ findings }: ReturnType<typeof check>) =>
  findings.map(({ key, waiver }) => [key, waiver?.state ?? null]);

describe('the verdict', () => {
  it.each<[string, Changes, boolean, 'ready' | 'not-ready']>([
    ['nothing is found', {}, false, 'ready'],
    ['an error is open', { 'gender.total': 119 }, false, 'not-ready'],
    ['a warning is open', { 'effects.taxes.plan': 100 }, false, 'not-ready'],
    ['only questions are open', { 'socialStatus.older': 20, 'socialStatus.youth': 35 }, false, 'ready'],
    ['every warning is answered', { 'general.phone': '12' }, true, 'ready'],
    ['an error is answered that no reason can answer', { 'gender.men': 51 }, true, 'not-ready'],
    [
      'a deviation of an activity is answered and the form’s text explains it',
      { 'activities.3.actual': '11 публикаций', 'deviations.justification': 'Одну не приняли.' },
      true,
      'ready',
    ],
    [
      'a deviation is answered, but the form’s own text is empty',
      { 'activities.3.actual': '11 публикаций' },
      true,
      'not-ready',
    ],
  ])('when %s', (_, changes, answered, verdict) => {
    expect(check(changes, answered ? answerAll(changes) : []).verdict).toBe(verdict);
  });
});

describe('the counts', () => {
  it('tell open findings by severity, answered ones, and rules that passed or could not be applied', () => {
    const changes: Changes = {
      'gender.total': 119,
      'general.phone': '12',
      'partners.1.contacts': 'нет',
      'socialStatus.older': null,
    };
    const [phone] = check(changes).findings.filter(({ rule }) => rule === 'phone-format');
    if (phone === undefined) throw new Error('The phone is not valid.');
    const { counts, passed, notApplicable } = check(changes, [
      { key: phone.key, evidence: phone.evidence, reason: 'Номер спутниковый' },
    ]);
    // Errors: gender-sum, social-status-sum (95), totals-agree, beneficiaries-total. Warnings: the other phone,
    // the participants of the activities (120 against 119), the blank category.
    // Both phones are of one rule; two rules that need the older could not be applied.
    // And two that look at a workbook alone.
    const rulesThatPass = ruleIds.length - 4 - 3 - 2 - workbookRules.length;
    expect(counts).toEqual({
      error: 4,
      warning: 3,
      question: 0,
      waived: 1,
      passed: rulesThatPass,
      notApplicable: 2 + workbookRules.length,
      // The total of the gender table with all that contradicts it, that of social status, the blank, the phone.
      jobs: 4,
    });
    expect(passed).toHaveLength(rulesThatPass);
    expect(notApplicable.filter(({ everywhere }) => everywhere).map(({ rule }) => rule)).toEqual([
      ...workbookRules,
      'older-bound',
      'older-equals-band',
    ]);
  });

  it('count a rule with nothing to look at as not applicable', () => {
    const { notApplicable } = check({ proposals: [] });
    expect(notApplicable.map(({ rule, everywhere, missing }) => [rule, everywhere, missing])).toEqual([
      ...workbookRules.map((rule) => [rule, true, []]),
      ['funding-unit', true, []],
      ['proposal-area-repeated', true, []],
    ]);
  });
});

describe('a reason', () => {
  const rows = (first: string, second: string): Changes => ({
    partners: [
      { name: 'Школа', role: 'Помещение', contacts: first, note: null },
      { name: 'Клуб', role: 'Оборудование', contacts: second, note: null },
    ],
  });

  it('goes with its row when the rows are sorted', () => {
    const before = rows('не знаю', '87184500000');
    const after = rows('87184500000', 'не знаю');
    expect(states(check(after, answerAll(before)))).toEqual([['phone-format|partners|2|contacts', 'holds']]);
  });

  it('lapses when the value that it answered changes', () => {
    const before = rows('не знаю', '87184500000');
    const { findings, verdict, counts } = check(rows('не помню', '87184500000'), answerAll(before));
    expect(findings.map(({ waiver }) => waiver)).toEqual([{ reason: 'Так и было', state: 'lapsed' }]);
    expect([verdict, counts.waived]).toEqual(['not-ready', 0]);
  });

  it('is given back when nothing is left to answer, or when it is empty', () => {
    const before = rows('не знаю', '87184500000');
    const waivers = answerAll(before);
    expect(check({}, waivers).unusedWaivers).toEqual(waivers);
    expect(states(check(before, answerAll(before, '  ')))).toEqual([
      ['phone-format|partners|1|contacts', null],
    ]);
  });

  it('answers one finding only, though two rest on the same cells', () => {
    const changes: Changes = {
      'activities.2.plan': '4 тренинга; 110 участников',
      'activities.2.actual': '5 тренингов; 120 участников',
      'activities.2.shortTermResults': 'Проведены тренинги, работали 2 тренера.',
      'activities.2.indicators': '2 тренера',
    };
    const [, second] = check(changes).findings.filter(({ rule }) => rule === 'activity-above-plan');
    expect(second?.key).toBe('activity-above-plan|activities|2|actual|2');
    if (second === undefined) return;
    const waivers = [{ key: second.key, evidence: second.evidence, reason: 'Пришли соседи' }];
    expect(states(check(changes, waivers)).filter(([key]) => key?.startsWith('activity-above-plan'))).toEqual(
      [
        ['activity-above-plan|activities|2|actual', null],
        ['activity-above-plan|activities|2|actual|2', 'holds'],
      ],
    );
  });

  it('for an error that it cannot answer is kept beside it without closing it', () => {
    const changes: Changes = { 'gender.men': 51 };
    const { findings, counts } = check(changes, answerAll(changes));
    expect(findings.map(({ rule, waivable, waiver }) => [rule, waivable, waiver?.state])).toEqual([
      ['gender-sum', false, 'holds'],
    ]);
    expect(counts.error).toBe(1);
  });
});

describe('the keys of findings', () => {
  it('tell apart several findings at one cell, the same way every time', () => {
    const changes: Changes = { 'activities.2.actual': '1 ярмарка; 3 письма; 2 книги' };
    const keys = (): FindingKey[] => check(changes).findings.map(({ key }) => key);
    expect(new Set(keys()).size).toBe(keys().length);
    expect(keys()).toEqual(keys());
    expect(keys().filter((key) => key.startsWith('activity-unmatched|activities|2|actual'))).toEqual([
      'activity-unmatched|activities|2|actual',
      'activity-unmatched|activities|2|actual|2',
      'activity-unmatched|activities|2|actual|3',
    ]);
  });
});
