import { form } from '../form/form';
import type { Words } from '../messages/words';
import { blockName } from '../report/defined-names';
import { presentTables } from '../report/read-report';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import { planContents } from './contents';
import type { SheetPlan } from './plan';
import { planTableSheet } from './table-sheet';

/**
 * The sheets that a workbook lacks: the front sheet and every table of the form that is not there or whose making
 * broke off, filled from a report where one is given. A workbook that has them all lacks nothing, and nothing of it is
 * touched.
 */
export function planMissingSheets(
  snapshot: WorkbookSnapshot,
  words: Words,
  report: Report | null,
): SheetPlan[] {
  const present = new Set<string>(presentTables(snapshot));
  const isUnfinished = (key: string) => snapshot.unfinished?.has(key) === true;
  const hasContents = (snapshot.names.get(blockName('contents')) ?? null) !== null;
  return [
    ...(hasContents && !isUnfinished('contents') ? [] : [planContents(words)]),
    ...form.tables
      .filter(({ id }) => !present.has(id) || isUnfinished(id))
      .map((table) => planTableSheet(table, words, report)),
  ];
}
