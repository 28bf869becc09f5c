import { codeOf, isMissingPart } from '../shared/error-code';
import type { Task } from './activity';
import type { Problem } from './state';

/** Whether the report is gone, or not whole: sheets or names were deleted. */
export function isReportLost({ kind }: Problem): boolean {
  return kind === 'no-report' || kind === 'incomplete';
}

/** Whether the trouble may be over in a moment, without anybody doing anything. */
export function isPassing({ kind }: Problem): boolean {
  return kind === 'cell-edit-mode' || kind === 'busy' || kind === 'not-active';
}

/**
 * What was thrown, as a problem to tell of.
 *
 * Errors of Excel and of the report say their kind; anything else is `unknown`, named by its class and
 * the place in our script alone, because the message of an unforeseen error might hold something of the report.
 */
export function problemOf(thrown: unknown, task: Task): Problem {
  const told = (name: string): string | null => {
    const value: unknown = thrown instanceof Error ? Reflect.get(thrown, name) : null;
    return typeof value === 'string' ? value : null;
  };
  const kind = isMissingPart(thrown) ? 'part-missing' : told('kind');
  return {
    kind: kind ?? 'unknown',
    detail: kind === null || kind === 'part-missing' ? codeOf(thrown) : (told('detail') ?? kind),
    sheet: told('sheet'),
    task,
  };
}
