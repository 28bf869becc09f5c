import { asOwnWrite } from './own-writes';
import { ExcelProblem } from './problem';
import { problemOf } from './problem-of';

/**
 * Runs one piece of work in Excel. A cell that is being edited is waited for where Excel can, and whatever
 * Excel refuses becomes an `ExcelProblem`.
 */
export async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const problem = problemOf(error);
    throw problem.kind === 'protected' && (await isReadOnly())
      ? new ExcelProblem('read-only', problem.detail, problem.sheet, error)
      : problem;
  }
}

/** Excel refuses a change with the same code whether a sheet is protected or the whole workbook is read-only. */
async function isReadOnly(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const workbook = context.workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}

/** The same for work that changes cells: what it changes is not taken for a person's edit. */
export function runWriting<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return asOwnWrite(() => run(work));
}
