import type { Cell } from '../../../../report/cell';
import type { Quantity } from '../../../../reading/quantity';
import { oncePerCheck } from '../../../../rules/once-per-check';
import { type Row, rows } from '../../access';

/** A cell in which an activity says what was reached or planned, and every quantity that it names. */
export interface IndicatorCell {
  readonly cell: Cell;
  readonly quantities: readonly Quantity[];
}

/** The indicator cells of one activity. */
export interface Indicators {
  readonly activity: Row<'activities'>['cells'];
  readonly plan: IndicatorCell;
  readonly actual: IndicatorCell;
  /** Those in which the activity says what was reached, then the plan. */
  readonly cells: readonly IndicatorCell[];
}

/** What every activity says in numbers, in the order of the activities. */
export const indicatorsOf = oncePerCheck(({ report, readings }): readonly Indicators[] =>
  rows(report, 'activities').map(({ cells: activity }) => {
    const indicator = (cell: Cell): IndicatorCell => ({ cell, quantities: readings.quantities(cell) });
    const [plan, actual] = [indicator(activity.plan), indicator(activity.actual)];
    const { participants, shortTermResults, indicators } = activity;
    return {
      activity,
      plan,
      actual,
      cells: [indicator(participants), indicator(shortTermResults), indicator(indicators), actual, plan],
    };
  }),
);
