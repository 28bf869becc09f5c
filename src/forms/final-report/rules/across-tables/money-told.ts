import { figureOf } from '../../../../report/figure';
import type { Cell } from '../../../../report/cell';
import { moneyTopics, otherMoney } from '../../../../reading/lexicon/money-topics';
import { wordsOf } from '../../../../reading/lexicon/word-list';
import { isNearMiss, isRounded } from '../../../../reading/near-miss';
import { wordsIn, type Statement } from '../../../../reading/statements';
import { excerpt } from '../../../../rules/excerpt';
import { hundredths } from '../../../../rules/hundredths';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { effect, single } from '../../access';
import { tellingCells, tellings } from './narrative';

/** The rule on amounts that prose repeats from the tables. */

type Topic = keyof typeof moneyTopics;
const TOPICS: readonly (readonly [Topic, (word: string) => boolean])[] = [
  ['payroll', wordsOf(moneyTopics.payroll)],
  ['taxes', wordsOf(moneyTopics.taxes)],
  ['purchases', wordsOf(moneyTopics.purchases)],
  ['grant', wordsOf(moneyTopics.grant)],
];
const isOther = wordsOf(otherMoney);

/** An amount of the tables. */
interface Amount {
  readonly topic: Topic;
  readonly cell: Cell;
  readonly value: number;
}

export const textMoney = defineRule({
  id: 'text-money',
  group: 'acrossTables',
  severity: 'warning',
  meaning:
    'An amount in a sentence about pay, taxes, purchases or the grant is a near miss of the table’s: the same digits in another order, one digit other, a factor of ten, a hundred or a thousand. Rounded amounts are none.',
  source: { clause: 'Form, sections 1 to 5' },
  check: (context): readonly Outcome[] => {
    const told = tellings(context);
    const amounts = amountsOf(context);
    if (told.length === 0) return [notApplicable(...tellingCells(context))];
    if (amounts.length === 0) return [notApplicable(...amountCells(context).map(({ cell }) => cell))];
    const sums = sumsOf(amounts);
    const topicsOf = topicsBySentence();
    const failures = told.flatMap(({ cell, statements }) =>
      statements.flatMap((statement) => {
        const missed = missedAmount(statement, amounts, sums, topicsOf);
        if (missed === null) return [];
        const [expected, actual] = [missed.value, statement.quantity.value];
        return [
          fail(cell, {
            cells: [cell, missed.cell],
            expected,
            actual,
            values: {
              topic: missed.topic,
              text: excerpt(statement.passage.replace(/^[\s,;:.)]+/u, '')),
              expected,
              actual,
            },
          }),
        ];
      }),
    );
    return failures.length > 0 ? failures : [pass];
  },
});

function amountCells({ report }: CheckContext): readonly Omit<Amount, 'value'>[] {
  const ofEffect = (topic: 'payroll' | 'taxes' | 'purchases') => {
    const { actual, plan } = effect(report, topic);
    return [actual, plan].map((cell) => ({ topic, cell }));
  };
  return [
    ...ofEffect('payroll'),
    ...ofEffect('taxes'),
    ...ofEffect('purchases'),
    { topic: 'grant', cell: single(report, 'general').grantAmount },
  ];
}

function amountsOf(context: CheckContext): readonly Amount[] {
  return amountCells(context).flatMap(({ topic, cell }) => {
    const value = figureOf(cell);
    return value === null || value <= 0 ? [] : [{ topic, cell, value }];
  });
}

/** The amount of the tables that a figure was to repeat; null where it repeats one, or none is near. */
function missedAmount(
  statement: Statement,
  amounts: readonly Amount[],
  sums: readonly Sum[],
  topicsOf: (sentence: string) => readonly Topic[],
): Amount | null {
  const { unit, bound, upper, each, value, text } = statement.quantity;
  if (unit !== 'money' || bound !== 'exact' || upper !== null || each) return null;
  const around = wordsIn(statement.passage);
  if (around.some(isOther)) return null;
  const own = topicsIn(around);
  // Written out, a figure of pay alone is no rounded one of taxes, nor of both.
  const [topic] = own.length === 1 && !/\p{L}{2}/u.test(text.replace(/\p{L}*$/u, '')) ? own : [];
  const isOfTopic = ({ topics: of }: Sum): boolean => topic === undefined || (of.has(topic) && of.size === 1);
  const isSaid = (sum: Sum): boolean =>
    sum.value === value || (isOfTopic(sum) && isRounded(value, sum.value));
  if (sums.some(isSaid)) return null;
  const topics = own.length > 0 ? own : topicsOf(statement.sentence);
  return (
    amounts.find(({ topic, value: meant }) => topics.includes(topic) && isNearMiss(value, meant)) ?? null
  );
}

const topicsIn = (words: readonly string[]): readonly Topic[] =>
  TOPICS.filter(([, isWord]) => words.some(isWord)).map(([topic]) => topic);

/** The topics of whole sentences; one with many figures is read once. */
function topicsBySentence(): (sentence: string) => readonly Topic[] {
  const known = new Map<string, readonly Topic[]>();
  return (sentence) => {
    const topics = known.get(sentence) ?? topicsIn(wordsIn(sentence));
    known.set(sentence, topics);
    return topics;
  };
}

/** Every amount, and every sum of several: "на оплату труда с налогами", all that was spent. */
function sumsOf(amounts: readonly Amount[]): readonly Sum[] {
  return amounts.reduce<readonly Sum[]>(
    (sums, { value, topic }) => [
      ...sums,
      ...sums.map((sum) => ({
        value: hundredths(sum.value + value),
        topics: new Set([...sum.topics, topic]),
      })),
    ],
    [{ value: 0, topics: new Set() }],
  );
}

/** Some amounts together, and what they are of. */
interface Sum {
  readonly value: number;
  readonly topics: ReadonlySet<Topic>;
}
