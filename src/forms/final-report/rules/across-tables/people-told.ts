import { figureOf } from '../../../../report/figure';
import type { Cell } from '../../../../report/cell';
import type { PeopleGroup, Quantity } from '../../../../reading/quantity';
import { projectPeopleIn, type Statement } from '../../../../reading/statements';
import { excerpt } from '../../../../rules/excerpt';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Failure,
  type Outcome,
} from '../../../../rules/rule';
import { effect, single } from '../../access';
import { participantTables } from '../participants/tables';
import { tellingCells, tellings, type Telling } from './narrative';

/** The rule on the people of the whole project, as prose gives their number. */

export const textTotal = defineRule({
  id: 'text-total',
  group: 'acrossTables',
  severity: 'warning',
  meaning:
    'The result achieved or a narrative says of the whole project that so many people were reached or took part, and the total of participants is another; or that so many were women and men, against the table of gender. A question where two of these texts give different numbers of people trained, employed and the like. A sentence about one event, place or month is not about the project.',
  source: { clause: 'Form, sections 1 to 5' },
  check: (context): readonly Outcome[] => {
    const told = tellings(context);
    if (told.length === 0) return [notApplicable(...tellingCells(context))];
    const totals = participantTables.map((table) => single(context.report, table).total);
    if (totals.every((cell) => figureOf(cell) === null)) return [notApplicable(...totals)];
    const failures = [
      ...told.flatMap((telling) => againstTables(context, telling)),
      ...againstEachOther(told),
    ];
    return failures.length > 0 ? failures : [pass];
  },
});

/** What is told of all people, of women and of men, against the tables; the first contradiction of a sentence. */
function againstTables(context: CheckContext, { cell, text, ofResults }: Telling): Failure[] {
  const { report } = context;
  const gender = single(report, 'gender');
  const totals = participantTables.map((table) => single(report, table).total);
  const total = totals.find((each) => figureOf(each) !== null) ?? gender.total;
  return projectPeopleIn(text, ofResults).flatMap(({ sentence, all, women, men }): Failure[] => {
    const sides: readonly (readonly [said: PeopleGroup | null, at: Cell, who: string])[] = [
      [all === null || saysIndirect(context, all) ? null : all, total, 'all'],
      [women, gender.women, 'women'],
      [men, gender.men, 'men'],
    ];
    return sides
      .flatMap(([said, at, who]): Failure[] => {
        const expected = figureOf(at);
        if (said === null || expected === null || allows(said, expected)) return [];
        const actual = said.count.least;
        return [
          fail(cell, {
            cells: [cell, at],
            expected,
            actual,
            values: { kind: who, text: excerpt(sentence), expected, actual },
          }),
        ];
      })
      .slice(0, 1);
  });
}

const allows = ({ count: { least, most } }: PeopleGroup, value: number): boolean =>
  least <= value && value <= most;

/** "Охвачено 15 400 человек": those reached through others, alone or with the direct ones. */
function saysIndirect({ report }: CheckContext, all: PeopleGroup): boolean {
  const indirect = figureOf(effect(report, 'indirectBeneficiaries').actual);
  const direct = figureOf(effect(report, 'directBeneficiaries').actual) ?? 0;
  return (
    indirect !== null &&
    indirect > 0 &&
    ((allows(all, indirect) && all.quantity.value > direct) || allows(all, indirect + direct))
  );
}

/** The number that a text gives of those to whom something was done: the greatest, because it may give parts too. */
interface Done {
  readonly cell: Cell;
  readonly statement: Statement;
}

/** Texts that give different numbers of people to whom the same was done: "Обучено 215", "обучено 205". */
function againstEachOther(told: readonly Telling[]): Failure[] {
  const byDeed = new Map<string, Done[]>();
  for (const { cell, statements, ofResults } of told) {
    for (const [deed, statement] of ofResults ? greatestByDeed(statements) : []) {
      byDeed.set(deed, [...(byDeed.get(deed) ?? []), { cell, statement }]);
    }
  }
  return [...byDeed.values()].flatMap((done) => {
    const odd = oddOne(done);
    const other = done.find(({ statement }) => statement.quantity.value !== odd?.statement.quantity.value);
    if (odd === undefined || other === undefined) return [];
    const [actual, expected] = [odd.statement.quantity.value, other.statement.quantity.value];
    return [
      fail(odd.cell, {
        cells: [odd.cell, other.cell],
        severity: 'question',
        expected,
        actual,
        values: {
          kind: 'texts',
          text: excerpt(odd.statement.clause),
          other: excerpt(other.statement.clause),
          expected,
          actual,
        },
      }),
    ];
  });
}

function greatestByDeed(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  const greatest = new Map<string, Statement>();
  for (const statement of statements) {
    const { deed } = statement;
    if (deed === null || deed === 'reached' || !isOfAll(statement)) continue;
    const before = greatest.get(deed);
    if (before === undefined || before.quantity.value < statement.quantity.value)
      greatest.set(deed, statement);
  }
  return greatest;
}

/** "Обучено 205 чел.": people at large, and nothing that says where or in what. */
function isOfAll({ quantity, clause }: Statement): boolean {
  const { thing, bound, upper, part, each, unit } = quantity;
  if (unit !== 'thing' || bound !== 'exact' || upper !== null || part || each) return false;
  const atLarge =
    thing === null || (thing.people && thing.modifier.length === 0 && AT_LARGE.test(thing.head));
  return atLarge && clause.trim().split(/\s+/u).length <= SHORT && !endsFurther(clause, quantity);
}

const AT_LARGE = /^(?:человек|участник|адам|қатысушы)/u;
const SHORT = 5;
/** "Обучено 25 чел. цифровой грамотности": what stands behind the people says who; a comparison with the plan does not. */
function endsFurther(clause: string, { text }: Quantity): boolean {
  const at = clause.indexOf(text);
  const [front, behind] = [clause.slice(0, at), clause.slice(at + text.length)];
  return /\p{L}/u.test(front) && /\p{L}/u.test(behind) && !/^\.?\s*(?:при|вместо|против)\s/u.test(behind);
}

/** The text that most others contradict; the first where it is one against one. */
function oddOne(done: readonly Done[]): Done | undefined {
  const alike = (each: Done): number =>
    done.filter(({ statement }) => statement.quantity.value === each.statement.quantity.value).length;
  return done.reduce<Done | undefined>(
    (odd, each) => (odd === undefined || alike(each) < alike(odd) ? each : odd),
    undefined,
  );
}
