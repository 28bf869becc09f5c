import { readWorkbook } from '../excel/read-workbook';
import { straightenRows } from '../excel/straighten-rows';
import type { CheckResult } from '../findings/check';
import { findPastedRows } from '../report/pasted-rows';
import type { Command } from './command';
import { checkSnapshot } from './read-and-check';

export interface StraightenTablesOutput {
  /** Rows of headings and torn paragraphs that are gone, and cells that were filled. */
  readonly removed: number;
  readonly filled: number;
  /** Texts that found no place, and stay where they were pasted. */
  readonly stuck: readonly string[];
  readonly result: CheckResult;
}

/**
 * Puts tables right that were pasted from the paper form: headings go, merged cells are repeated, columns come where they
 * belong, paragraphs come back into their cell; then checks again. Three round trips.
 */
export const straightenTables: Command<void, StraightenTablesOutput> = {
  run: async ({ kit, onProgress, now }) => {
    onProgress('reading');
    const tables = findPastedRows(kit.form, await readWorkbook(kit.form));
    onProgress('writing');
    if (tables.length > 0) await straightenRows(kit.form, tables);
    onProgress('checking');
    const after = await readWorkbook(kit.form);
    const all = <Item>(of: (table: (typeof tables)[number]) => readonly Item[]) => tables.flatMap(of);
    return {
      removed: all(({ removed }) => removed).length,
      filled: all(({ writes }) => writes).length,
      stuck: all(({ stuck }) => stuck),
      result: checkSnapshot(kit, after, now()),
    };
  },
};
