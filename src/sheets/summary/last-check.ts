import * as z from 'zod/mini';
import type { CheckResult } from '../../findings/check';
import { keptCounts } from '../../findings/counts';
import type { Form } from '../../form/form';
import { cellReader } from '../../report/cell-reader';
import type { DefinedName } from '../../report/defined-names';
import type { WorkbookSnapshot } from '../../report/snapshot';
import { changesName, lastCheckName, summaryVerdictName, unchangedName } from './names';
import { changeStates, frontPart, reasonsPart } from './unchanged';

const stored = z.object({
  version: z.literal(1),
  verdict: z.enum(['ready', 'not-ready']),
  /** The moment of the check, in ISO. */
  checkedAt: z.string(),
  /** The version of the rule book. */
  rules: z.string(),
  edition: z.string(),
  counts: keptCounts,
});

/** What the summary remembers of a check, as a text for its hidden cell; `readLastCheck` reads it. */
export function lastCheckText({ verdict, checkedAt, rules, report, counts: found }: CheckResult): string {
  const kept: z.infer<typeof stored> = {
    version: 1,
    verdict,
    checkedAt: checkedAt.toISOString(),
    rules,
    edition: report.form.edition,
    counts: { ...found },
  };
  return JSON.stringify(kept);
}

/** What the workbook says of its last check, and of what happened since. */
export interface LastCheck {
  /** The verdict of the check, which holds as long as `since` is `nothing`. */
  readonly verdict: 'ready' | 'not-ready';
  readonly checkedAt: Date;
  readonly rules: string;
  readonly edition: string;
  readonly counts: CheckResult['counts'];
  /**
   * `nothing`: the report is as it was checked; `changed`: it is not; `worse`: what held then is broken, or a figure
   * has become a text; `unknown`: the cells that would tell were deleted.
   */
  readonly since: 'nothing' | 'changed' | 'worse' | 'unknown';
  /** The tables that have changed, `reasons` for those on the summary, `contents` for the front sheet; empty where nothing did. */
  readonly changed: readonly string[];
  /** The verdict as the summary shows it now, mark first: the same text on the front sheet and on every sheet. */
  readonly shown: string;
  /** The line under it: what has changed, what does not agree any more. */
  readonly told: string;
}

/**
 * The last check as the workbook remembers it, read from cells alone: null in a workbook that was not checked, or by an
 * earlier version of the add-in. The live cells are read as Excel calculated them last.
 */
export function readLastCheck(form: Form, snapshot: WorkbookSnapshot): LastCheck | null {
  const cell = cellReader(snapshot);
  const textAt = (name: DefinedName): string => {
    const area = snapshot.names.get(name) ?? null;
    const value = area === null ? null : cell(area.sheet, area.top, area.left);
    return value?.kind === 'text' ? value.text : '';
  };
  const kept = parse(textAt(lastCheckName(form)));
  if (kept === null) return null;
  const shown = textAt(summaryVerdictName(form));
  const told = textAt(changesName(form));
  const parts = [...form.tables.map(({ id }) => id), reasonsPart, frontPart];
  const changed = parts.filter((part) => {
    const area = snapshot.names.get(unchangedName(form, part)) ?? null;
    if (area === null) return false;
    return Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
      cell(area.sheet, area.top + index, area.left),
    ).some((value) => value.kind === 'number' && value.value !== changeStates.same);
  });
  const { verdict, rules, edition, counts: found } = kept;
  const checkedAt = new Date(kept.checkedAt);
  return { verdict, checkedAt, rules, edition, counts: found, since: sinceOf(told), changed, shown, told };
}

/** What the line under the verdict begins with is what came of the trace. */
function sinceOf(told: string): LastCheck['since'] {
  switch (told.charAt(0)) {
    case '✓':
      return 'nothing';
    case '!':
      return 'changed';
    case '✗':
      return 'worse';
    default:
      return 'unknown';
  }
}

function parse(text: string): z.infer<typeof stored> | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = stored.safeParse(data);
  return parsed.success && !Number.isNaN(Date.parse(parsed.data.checkedAt)) ? parsed.data : null;
}
