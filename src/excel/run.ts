import { isReadingOutdated, lateAnswerCame } from './late-answers';
import { asOwnWrite } from './own-writes';
import { waitFor } from './patience';
import { ExcelProblem } from './problem';
import { problemOf } from './problem-of';
import { forgetRanges } from './ranges';

/**
 * Runs one piece of work in Excel. A cell that is being edited is waited for where Excel can, and whatever
 * Excel refuses becomes an `ExcelProblem`. An Excel that does not answer is given up in time (`patience.ts`); of work
 * that was given up nothing more is sent.
 */
export async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await answered(work);
  } catch (error) {
    const problem = problemOf(error);
    throw problem.kind === 'protected' && (await isReadOnly())
      ? new ExcelProblem('read-only', problem.detail, problem.sheet, error)
      : problem;
  }
}

function answered<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  let isGivenUp = false;
  const noAnswer = () => new ExcelProblem('no-answer', 'NoAnswer');
  const working = Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (value) => {
      forgetRanges(context);
      return isGivenUp ? Promise.reject(noAnswer()) : sync(value);
    };
    return work(context);
  });
  return waitFor(working, () => {
    isGivenUp = true;
    working.then(lateAnswerCame, lateAnswerCame);
    return noAnswer();
  });
}

/** Excel refuses a change with the same code whether a sheet is protected or the whole workbook is read-only. */
async function isReadOnly(): Promise<boolean> {
  try {
    return await answered(async (context) => {
      const workbook = context.workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}

/**
 * The same for work that changes cells: what it changes is not taken for a person's edit.
 *
 * Work that was given up and done all the same has changed what the plan was made for: then nothing is written, and
 * the next try begins by reading.
 */
export function runWriting<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (isReadingOutdated()) return Promise.reject(new ExcelProblem('busy', 'LateAnswer'));
  return asOwnWrite(() => run(work));
}
