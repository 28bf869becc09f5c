import { textOf, type Cell } from '../../../../report/cell';
import { oncePerCheck } from '../../../../rules/once-per-check';
import type { Quantity } from '../../../../reading/quantity';
import { figuresOfSide, type FigureSide } from '../../../../reading/sides';
import { indicatorsOf, type IndicatorCell } from './indicators';
import { pairQuantities, type PairedQuantities } from './quantity-pairs';
import { type Row } from '../../access';

export type Activity = Row<'activities'>['cells'];

/** An activity with the plan's quantities beside the actual ones. */
export interface PairedIndicators {
  readonly activity: Activity;
  /** Null when the plan or the actual indicators are empty or hold no quantity. */
  readonly paired: PairedQuantities | null;
  /** Those of the two cells that hold no quantity. */
  readonly without: readonly Cell[];
}

/** Every activity's plan beside what was done, in the order of the activities. */
export const pairedIndicators = oncePerCheck((context): readonly PairedIndicators[] =>
  indicatorsOf(context).map(({ activity, plan, actual }) => {
    const without = [plan, actual].filter(({ quantities }) => quantities.length === 0);
    return {
      activity,
      paired:
        without.length > 0 ? null : pairQuantities(ownFigures(plan, 'plan'), ownFigures(actual, 'actual')),
      without: without.map(({ cell }) => cell),
    };
  }),
);

const ownFigures = ({ cell, quantities }: IndicatorCell, side: FigureSide): readonly Quantity[] =>
  figuresOfSide(textOf(cell), quantities, side);
