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
    if (problem.kind !== 'protected') throw problem;
    const { isReadOnly, sheets } = await protection();
    throw isReadOnly
      ? new ExcelProblem('read-only', problem.detail, problem.sheet, error)
      : new ExcelProblem('protected', problem.detail, sheets.join('», «') || problem.sheet, error);
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

interface Protection {
  readonly isReadOnly: boolean;
  /** The sheets that are protected; none where the workbook's structure is, or nobody knows. */
  readonly sheets: readonly string[];
}

/**
 * Excel refuses a change with the same code whether a sheet is protected or the whole workbook is read-only, and does not
 * say which sheet.
 */
async function protection(): Promise<Protection> {
  try {
    return await answered(async (context) => {
      const workbook = context.workbook.load('readOnly');
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const asked = sheets.items.map((sheet) => ({
        name: sheet.name,
        protection: sheet.protection.load('protected'),
      }));
      await context.sync();
      return {
        isReadOnly: workbook.readOnly,
        sheets: asked.filter((each) => each.protection.protected).map(({ name }) => name),
      };
    });
  } catch {
    return { isReadOnly: false, sheets: [] };
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
