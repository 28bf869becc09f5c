import type { FileComparison } from '../../commands/compare-with-file';
import { usualLimits } from '../../document/package/limits';
import type { Actions } from '../state/actions';

/** What changed from another file's report to the workbook; null where it failed, which the pane's state tells. */
export async function compareWith({ ask }: Pick<Actions, 'ask'>, file: File): Promise<FileComparison | null> {
  // A file beyond all bounds is not even read.
  if (file.size > usualLimits.file) return { kind: 'refused', why: 'too-big', detail: '' };
  return ask('compare', async ({ compareWithFile }, asked) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return compareWithFile.run(asked, { file: file.name, bytes });
  });
}
