import type { Problem } from '../../commands/problem';

/** Whether the report may be gone, or not whole: sheets or names were deleted. */
export function isReportLost({ kind }: Problem): boolean {
  return kind === 'no-report' || kind === 'incomplete' || kind === 'gone';
}

/** Whether the trouble may be over in a moment, without anybody doing anything. */
export function isPassing({ kind }: Problem): boolean {
  return kind === 'cell-edit-mode' || kind === 'busy' || kind === 'not-active';
}
