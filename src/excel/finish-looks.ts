import type { ExcelProblemKind } from './problem';
import { problemOf } from './problem-of';
import { runWriting } from './run';

/**
 * What depends on the window in front, on the printer, or on drawing: it may fail where all contents are well, and
 * its failure is a note.
 */
export const looksParts = ['window', 'charts', 'print'] as const;
export type LooksPart = (typeof looksParts)[number];

/** Something that a command could not do for the looks; the contents are whole, and the next press tries again. */
export interface Note {
  readonly part: LooksPart;
  /** Excel's code and place, for a report to support. */
  readonly detail: string;
}
export type OnNote = (note: Note) => void;

export interface Look {
  readonly part: LooksPart;
  /** Queues it; what was queued before and broke off does no harm. `again` says that it broke off just now. */
  readonly write: (context: Excel.RequestContext, again: boolean) => Promise<void> | void;
}

/** Nothing can be done then, and trying piece by piece would take as long again. */
const hopeless: readonly ExcelProblemKind[] = ['no-answer', 'busy', 'cell-edit-mode', 'read-only'];

/**
 * Writes the looks in one round trip; where that fails, each part in one of its own, so that a printer that is not
 * there costs no chart. `settle` queues what the workbook is to remember of the parts that failed.
 */
export async function finishLooks(
  looks: readonly Look[],
  settle: (context: Excel.RequestContext, failed: readonly LooksPart[]) => void,
  onNote: OnNote,
): Promise<void> {
  if (looks.length === 0) return;
  try {
    await runWriting(async (context) => {
      for (const { write } of looks) await write(context, false);
      settle(context, []);
      await context.sync();
    });
    return;
  } catch (error) {
    const problem = problemOf(error);
    if (hopeless.includes(problem.kind)) {
      for (const { part } of looks) onNote({ part, detail: problem.detail });
      if (problem.kind === 'no-answer') throw problem;
      return;
    }
  }
  const failed: LooksPart[] = [];
  for (const { part, write } of looks) {
    try {
      await runWriting(async (context) => {
        await write(context, true);
        await context.sync();
      });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind === 'no-answer') throw problem;
      failed.push(part);
      onNote({ part, detail: problem.detail });
    }
  }
  await runWriting(async (context) => {
    settle(context, failed);
    await context.sync();
  });
}

/**
 * The note of a request whose contents are whole and whose last actions alone failed: what is printed could not be read, or
 * the sheet did not come to the front. Contents have no such actions.
 */
export function noteOfLastActions(error: unknown): Note | null {
  const { detail } = problemOf(error);
  const [, place] = /\((Worksheet\.activate|PageLayout\.\w+)\)$/.exec(detail) ?? [];
  if (place === undefined) return null;
  return { part: place === 'Worksheet.activate' ? 'window' : 'print', detail };
}
