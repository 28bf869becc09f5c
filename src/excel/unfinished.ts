import type { Form } from '../form/form';
import { blockName, nameOfBlock, type DefinedName } from '../report/defined-names';
import type { SheetGrid, Unfinished } from '../report/snapshot';
import type { Owned } from './ownership';
import { statePartsOf } from './states';

/** Every sheet of ours with the names of its blocks. */
function sheetsOf(form: Form): readonly { readonly key: string; readonly blocks: readonly DefinedName[] }[] {
  return [
    ...form.sheets.map(({ id, blocks }) => ({
      key: id,
      blocks: blocks.map((block) => nameOfBlock(form, block)),
    })),
    ...['contents', 'summary'].map((key) => ({ key, blocks: [blockName(form, key)] })),
  ];
}

/**
 * The sheets of ours that are half made: those of which a state says so, and, from the time before there were states, those
 * whose names stand on a sheet that is blank.
 */
export function unfinishedIn(
  form: Form,
  { names, states }: Owned,
  grids: readonly SheetGrid[],
  sheetNames: readonly string[],
): ReadonlyMap<string, Unfinished> {
  const there = (sheet: string) => (sheetNames.includes(sheet) ? sheet : null);
  const isBlank = (sheet: string) => !grids.some(({ name }) => name === sheet);
  const found = new Map<string, Unfinished>();
  for (const { key, blocks } of sheetsOf(form)) {
    const { stage, rest } = statePartsOf(states.get(key) ?? '|');
    const standing = blocks.flatMap((block) => names.get(block)?.sheet ?? []);
    const [block = null] = standing;
    const blank = standing.find(isBlank);
    // Other blocks of the same sheet of the form may stand on an older one.
    if (stage === 'contents') found.set(key, { stage, sheet: there(rest) ?? block });
    else if (stage === 'looks') found.set(key, { stage, sheet: block });
    else if (blank !== undefined) found.set(key, { stage: 'contents', sheet: blank });
  }
  return found;
}
