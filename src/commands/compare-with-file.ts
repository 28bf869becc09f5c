import { compare, type Comparison } from '../compare/compare';
import type { WordLayout } from '../document/layout';
import type { Command } from './command';
import { readAndCheck } from './read-and-check';
import { lackingInWorkbook, readBeside, type BesideFile } from './read-beside';

export interface CompareWithFileInput {
  /** The file's name: its end says how the bytes are read. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What changed from a file's report to the open workbook's, or why the file is no report. */
export type FileComparison =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | Extract<BesideFile, { readonly kind: 'refused' }>;

/**
 * Compares the report of a file, the earlier one, with the report of the open workbook, in one round trip. Nothing is
 * written.
 *
 * @param loadLayout where the form stands in Word; null for a form that is not filled in there.
 */
export function compareWithFile(
  loadLayout: (() => Promise<WordLayout>) | null,
): Command<CompareWithFileInput, FileComparison> {
  return {
    run: async (context, { file, bytes }) => {
      const beside = await readBeside(context.kit, file, bytes, loadLayout, context.now());
      if (beside.kind === 'refused') return beside;
      const { result } = await readAndCheck(context);
      const here = { result, lacking: lackingInWorkbook(result) };
      return { kind: 'compared', comparison: compare(beside.compared, here) };
    },
  };
}
