import { checkReport } from '../../src/findings/check';
import type { Report } from '../../src/report/report';
import { languages } from '../../src/form/languages';
import { loadWords } from '../../src/messages/load';
import { visitReport } from '../fixtures/visit-report';
import { ownRules, visitRules } from '../fixtures/visit-report/rules';
import { goodVisit, visitWith } from '../fixtures/visit-report/reports';
import { type, valueAt } from '../support/office';
import { check, checkedAt, rulesFound, visitWorkbook } from './visits';

jest.setTimeout(60_000);

const [firstDay] = goodVisit.days;

/** A report that one rule of the invented form alone has something to say of, and what it says. */
interface RuleCase {
  readonly rule: (typeof ownRules)[number]['id'];
  readonly broken: Report;
  readonly said: string;
}

const cases: readonly RuleCase[] = [
  {
    rule: 'readers-sum',
    broken: visitWith({ readers: { total: 18, adults: 9, children: 8 } }),
    said: 'Всего читателей 18, а взрослых и детей вместе 17',
  },
  {
    rule: 'visit-order',
    // Without a period no day can be held against it.
    broken: visitWith({ visit: { ...goodVisit.visit, from: '2024-05-15', to: '2024-05-13' } }),
    said: 'Визит начался 15.05.2024, а закончился раньше, 13.05.2024',
  },
  {
    rule: 'day-of-visit',
    broken: visitWith({ days: [firstDay, { day: '2024-05-16', loans: 3, remark: null }] }),
    said: 'День 16.05.2024 не входит в визит 13.05.2024 – 15.05.2024',
  },
  {
    rule: 'quiet-day',
    broken: visitWith({ days: [firstDay, { day: '2024-05-15', loans: 0, remark: null }] }),
    said: 'За день 15.05.2024 выдано книг: 0, меньше 1',
  },
];

describe('the rules of the invented form', () => {
  it('have a case for each of its own', () => {
    expect(cases.map(({ rule }) => rule)).toEqual(ownRules.map(({ id }) => id));
  });

  it('find nothing in a good visit, and all of its own hold', () => {
    const { verdict, findings, passed } = checkReport(visitRules, visitWith(), checkedAt);
    expect([verdict, findings]).toEqual(['ready', []]);
    expect(passed).toEqual(expect.arrayContaining(ownRules.map(({ id }) => id)));
  });

  it.each(cases)('$rule finds what breaks it, and nothing else does', async ({ rule, broken, said }) => {
    const result = checkReport(visitRules, broken, checkedAt);
    expect(rulesFound(result)).toEqual([rule]);
    const words = await loadWords('ru', visitReport);
    expect(result.findings.map((finding) => words.finding(finding).finding)).toEqual([said]);
  });

  it('allow a way that is no whole number, for it counts no people', () => {
    const { findings } = checkReport(visitRules, visitWith(), checkedAt);
    expect(findings.map(({ rule }) => rule)).not.toContain('fractional-count');
    const half = visitWith({ readers: { total: 17, adults: 8.5, children: 8.5 } });
    expect(rulesFound(checkReport(visitRules, half, checkedAt))).toEqual(['fractional-count']);
  });

  it('are told in every language, those of any form with no word of another form', async () => {
    for (const language of languages) {
      const words = await loadWords(language, visitReport);
      const values = { count: 1, rows: 'some', table: 'x', field: 'x', fields: 'x', text: 'x', email: 'no' };
      for (const { id } of visitRules.rules) {
        const said = words.finding({
          rule: id,
          values: {
            ...values,
            ...{ example: 'x', actual: 1, expected: 1, code: 'x', row: 1, other: 2 },
            ...{ first: 'x', last: 'x', day: 'x', visit: 'x', lent: 1, least: 1 },
          },
        });
        const text = Object.values(said).join(' ');
        expect(text).not.toMatch(/участник|мероприят|қатысушы|іс-шара|participant|activit/iu);
      }
    }
  });
});

describe('the live lines of the invented form', () => {
  it('stand under names of its own, hold for a good visit, and turn with the figures', async () => {
    await visitWorkbook(visitWith());
    expect(await valueAt('Visit_live_readers_sum')).toBe('✓ сходится: 17 и 17');
    expect(await valueAt('Visit_live_visit_order')).toBe('✓ по порядку: 13.05.2024 и 15.05.2024');
    await type('Visit_readers_total', [20]);
    expect(await valueAt('Visit_live_readers_sum')).toBe('✗ расходится на 3: 20 и 17');
  });

  it('agree with the check', async () => {
    await visitWorkbook(visitWith({ readers: { total: 18, adults: 9, children: 8 } }));
    expect(rulesFound(await check())).toEqual(['readers-sum']);
    expect(await valueAt('Visit_live_readers_sum')).toMatch(/^✗/u);
    expect(await valueAt('Visit_live_visit_order')).toMatch(/^✓/u);
  });
});
