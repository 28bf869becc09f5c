import { blockName } from '../report/defined-names';
import type { SheetGrid, Unfinished } from '../report/snapshot';
import { form } from '../form/form';
import type { Owned } from './ownership';
import { statePartsOf } from './states';

/**
 * The sheets of ours that are half made: those of which a state says so, and, from the time before there were states, those
 * whose names stand on a sheet that is blank.
 */
export function unfinishedIn(
  { names, states }: Owned,
  grids: readonly SheetGrid[],
  sheetNames: readonly string[],
): ReadonlyMap<string, Unfinished> {
  const there = (sheet: string | undefined) =>
    sheet !== undefined && sheetNames.includes(sheet) ? sheet : null;
  const found = new Map<string, Unfinished>();
  for (const key of [...form.tables.map(({ id }) => id), 'contents', 'summary'] as const) {
    const { stage, rest } = statePartsOf(states.get(key) ?? '|');
    const block = names.get(blockName(key))?.sheet;
    if (stage === 'contents') found.set(key, { stage, sheet: there(block) ?? there(rest) });
    else if (stage === 'looks') found.set(key, { stage, sheet: there(block) });
    else if (block !== undefined && !grids.some(({ name }) => name === block))
      found.set(key, { stage: 'contents', sheet: block });
  }
  return found;
}
