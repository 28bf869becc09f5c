import type { SaidChange } from '../../compare/said-changes';

/** How many differences are listed; the rest is told as a number. */
export const listed = 200;

/** Differences in their order, those that follow one another in one table under its name. */
export function byTable(
  changes: readonly SaidChange[],
): { readonly table: string; readonly changes: readonly SaidChange[] }[] {
  const groups: { readonly table: string; readonly changes: SaidChange[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.table === change.table) last.changes.push(change);
    else groups.push({ table: change.table, changes: [change] });
  }
  return groups;
}
