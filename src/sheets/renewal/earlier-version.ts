import type { Form, FormSheet } from '../../form/form';
import { blockName } from '../../report/defined-names';
import { sheetsOfBlock } from '../../report/read-report';
import type { WorkbookSnapshot } from '../../report/snapshot';
import { sheetVerdictName, verdictName } from '../summary/names';

/** The sheets of the workbook on which the blocks of a sheet of the form stand. */
export function standingSheets(form: Form, snapshot: WorkbookSnapshot, { blocks }: FormSheet): string[] {
  return [...new Set(blocks.flatMap((block) => sheetsOfBlock(form, snapshot, block)))];
}

/**
 * Whether the sheet of a form stands as an earlier version made it: without the verdict in its first row. A name that was
 * deleted with its cells was there; and where programs lost all names, the line itself still speaks of the verdict.
 */
export function isEarlierSheet(form: Form, snapshot: WorkbookSnapshot, sheet: FormSheet): boolean {
  if (snapshot.names.has(sheetVerdictName(form, sheet))) return false;
  const standing = standingSheets(form, snapshot, sheet);
  const verdict = verdictName(form).toLowerCase();
  const hasVerdict = ({ formulas }: WorkbookSnapshot['sheets'][number]) =>
    formulas.some((row) => row.some((formula) => formula?.toLowerCase().includes(verdict) === true));
  return (
    standing.length > 0 && !snapshot.sheets.some((grid) => standing.includes(grid.name) && hasVerdict(grid))
  );
}

/** Whether sheets of the form stand as an earlier version made them, or their renewal broke off. */
export function hasEarlierSheets(form: Form, snapshot: WorkbookSnapshot): boolean {
  if ((snapshot.lostNames?.size ?? 0) > 0) return false;
  const isBegun = [...(snapshot.states?.values() ?? [])].some((text) => /^(?:renewal|switch)\|/u.test(text));
  return isBegun || form.sheets.some((sheet) => isEarlierSheet(form, snapshot, sheet));
}

/** Says in the summary's state, beside the looks that are due, that an earlier version's charts stand there still. */
export const earlierMark = 'earlier';

/** Whether a workbook was made by an earlier version of the add-in, its front sheet at least: one press brings it to today's form. */
export function isEarlierVersion(form: Form, snapshot: WorkbookSnapshot): boolean {
  const { names, states } = snapshot;
  const front = names.get(blockName(form, 'contents')) ?? null;
  return (
    hasEarlierSheets(form, snapshot) ||
    (front !== null && !names.has(verdictName(form))) ||
    states?.get('summary')?.endsWith(earlierMark) === true
  );
}
