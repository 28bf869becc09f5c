import { asOwnWrite } from './own-writes';
import { problemOf } from './problem-of';

/**
 * Runs one piece of work in Excel. A cell that is being edited is waited for where Excel can, and whatever
 * Excel refuses becomes an `ExcelProblem`.
 */
export async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw problemOf(error);
  }
}

/** The same for work that changes cells: what it changes is not taken for a person's edit. */
export function runWriting<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return asOwnWrite(() => run(work));
}
