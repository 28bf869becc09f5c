import type { FileComparison } from '../../commands/compare-with-file';
import { usualLimits } from '../../document/package/limits';
import type { Commands } from '../commands';
import type { Turns } from '../state/turns';

/** What a person asks for on the screen of a comparison; gives null where it failed, which the pane's state tells. */
export function compareIn(
  { compareWithFile }: Pick<Commands, 'compareWithFile'>,
  { perform }: Pick<Turns, 'perform'>,
): (file: File) => Promise<FileComparison | null> {
  return async (file) => {
    // A file beyond all bounds is not even read.
    if (file.size > usualLimits.file) return { kind: 'refused', why: 'too-big', detail: '' };
    let found: FileComparison | null = null;
    await perform('compare', async (asked) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      found = await compareWithFile.run(asked, { file: file.name, bytes });
    });
    return found;
  };
}
