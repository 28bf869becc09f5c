import { textOf } from '../../../../report/cell';
import { type Row } from '../../access';

/** "Итоговая публичная презентация", "қорытынды көпшілік алдындағы тұсаукесер", "final public presentation". */
const FINAL_PRESENTATION = [
  /(?:итогов|заключительн|финальн)\p{L}*\s+(?:\p{L}+\s+){0,2}презентац/iu,
  /қорытынды\s+(?:\p{L}+\s+){0,3}(?:таныстырылым|тұсаукесер|презентация)/iu,
  /final\s+(?:\p{L}+\s+)?presentation/iu,
];

const namesIt = (text: string): boolean => FINAL_PRESENTATION.some((pattern) => pattern.test(text));

/** The activity that the form asks for last: the final public presentation of the results. Null when there is none. */
export function finalPresentation(activities: readonly Row<'activities'>[]): Row<'activities'> | null {
  return (
    activities.findLast(({ cells: { task } }) => namesIt(textOf(task))) ??
    activities.findLast(({ cells: { activity } }) => namesIt(textOf(activity))) ??
    null
  );
}
