import { warmCheck } from '../../src/commands/warm-check';
import type { contextFor } from '../../src/rules/check-context';
import type { RuleBook } from '../../src/rules/rule-book';
import { reportWith } from '../fixtures/reports';
import { book } from '../support/final-report';

/** A book whose rules tell that they ran. */
function toldBook(ran: string[]): RuleBook {
  return {
    ...book,
    rules: book.rules.slice(0, 4).map((rule) => ({
      ...rule,
      check: (context: ReturnType<typeof contextFor>) => {
        ran.push(rule.id);
        return rule.check(context);
      },
    })),
  };
}

describe('rules that run before anybody asked for a check', () => {
  it('run one after another, whenever there is time for one', async () => {
    const ran: string[] = [];
    const breaths: number[] = [];
    await warmCheck(toldBook(ran), reportWith(), new Date('2023-12-01'), () => {
      breaths.push(ran.length);
      return Promise.resolve(true);
    });
    expect(ran).toEqual(book.rules.slice(0, 4).map(({ id }) => id));
    expect(breaths).toEqual([0, 1, 2, 3]);
  });

  it('stop as soon as something else is to be done', async () => {
    const ran: string[] = [];
    await warmCheck(toldBook(ran), reportWith(), new Date('2023-12-01'), () =>
      Promise.resolve(ran.length < 2),
    );
    expect(ran).toHaveLength(2);
  });
});
