import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { statementsIn, type Statement } from '../../../../reading/statements';
import { oncePerCheck } from '../../../../rules/once-per-check';
import type { CheckContext } from '../../../../rules/rule';
import { single } from '../../access';

/** What the report says of the project in prose: the result achieved and the narrative. */

/** A filled text about the project. */
export interface Telling {
  readonly cell: Cell;
  readonly text: string;
  readonly statements: readonly Statement[];
  /** Whether the text as a whole tells of the project's results, and not of partners or of what comes after. */
  readonly ofResults: boolean;
}

/** The texts that tell of the project; the success story is about one person. */
export const tellings = oncePerCheck(({ report }: CheckContext): readonly Telling[] => {
  const { achieved } = single(report, 'goal');
  const told = single(report, 'narrative');
  const cells = [achieved, ...Object.values(told).filter((cell) => cell !== told.successStory)];
  const results = [achieved, told.goalAchievement, told.results];
  return cells
    .filter((cell) => !isEmpty(cell))
    .map((cell) => ({
      cell,
      text: textOf(cell),
      statements: statementsIn(textOf(cell)),
      ofResults: results.includes(cell),
    }));
});

/** The cells of `tellings`, filled or not: what a rule misses where nothing is told. */
export function tellingCells({ report }: CheckContext): readonly Cell[] {
  const told = single(report, 'narrative');
  return [
    single(report, 'goal').achieved,
    ...Object.values(told).filter((cell) => cell !== told.successStory),
  ];
}
