import { haveSameHead, sameThing, type Quantity, type Thing } from '../../../../reading/quantity';
import { mayBeOfProject } from '../../../../reading/statements';
import type { Cell } from '../../../../report/cell';
import { oncePerCheck } from '../../../../rules/once-per-check';
import { fail, type CheckContext, type Failure } from '../../../../rules/rule';
import { indicatorsOf } from '../plan-and-actual/indicators';
import type { Telling } from './narrative';
import { told } from './telling';

/** Per cents that a text on results gives, held against those of the activities. */

/** "Удовлетворенность 92 %": so many per cent of something, and the cell that says it. */
interface Share {
  readonly cell: Cell;
  readonly thing: Thing;
  readonly value: number;
}

const isFirm = ({ unit, bound, upper }: Quantity): boolean =>
  unit === 'percent' && bound === 'exact' && upper === null;

/** The exact per cents that activities give as reached. */
const sharesDone = oncePerCheck((context: CheckContext): readonly Share[] =>
  indicatorsOf(context).flatMap(({ cells, plan }) =>
    cells
      .filter((each) => each !== plan)
      .flatMap(({ cell, quantities }) =>
        quantities
          .filter(isFirm)
          .flatMap(({ thing, value }) => (thing === null || thing.people ? [] : [{ cell, thing, value }])),
      ),
  ),
);

/** A per cent of the whole lies among those of the activities: it is one of them, or their average. */
export function againstShares(
  context: CheckContext,
  { cell, statements, ofResults }: Telling,
): readonly Failure[] {
  if (!ofResults) return [];
  return statements.flatMap((statement): Failure[] => {
    const { sentence, quantity } = statement;
    const { thing, value } = quantity;
    if (thing === null || !isFirm(quantity) || !mayBeOfProject(sentence, quantity)) return [];
    const same = sharesDone(context).filter(
      (share) => haveSameHead(share.thing, thing) && sameThing(share.thing, thing),
    );
    const values = same.map((share) => share.value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (same.length === 0 || (least <= value && value <= most)) return [];
    const expected = value < least ? least : most;
    return [
      fail(cell, {
        cells: [cell, ...same.map((share) => share.cell)],
        expected,
        actual: value,
        values: { kind: 'share', text: told(statement), expected, actual: value },
      }),
    ];
  });
}
