import type { Block, FormSheet } from '../form/form';
import type { Words } from '../messages/words';
import { blockName, nameOfBlock } from '../report/defined-names';
import { isBlockPresent } from '../report/read-report';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import { planContents } from './contents';
import type { FormKit } from './form-kit';
import { planFormSheet } from './form-sheet';
import type { SheetPlan } from './plan';
import { thresholdsIn } from './workbook-identity';

/**
 * The sheets that a workbook lacks: the front sheet and the sheets of the form with those of their blocks that are not
 * there or whose making broke off, filled from a report where one is given. A workbook that has them all lacks nothing,
 * and nothing of it is touched.
 */
export function planMissingSheets(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  words: Words,
  report: Report | null,
): SheetPlan[] {
  const { form } = kit;
  const hasFront =
    (snapshot.names.get(blockName(form, 'contents')) ?? null) !== null &&
    snapshot.unfinished?.has('contents') !== true;
  const isDue = (sheet: FormSheet, block: Block): boolean => {
    if (!isBlockPresent(form, snapshot, block)) return true;
    // Its contents are whole; what window or printer did not take is tried again.
    const begun = snapshot.unfinished?.get(sheet.id);
    const standing = snapshot.names.get(nameOfBlock(form, block))?.sheet;
    return begun?.stage === 'looks' && begun.sheet === standing;
  };
  return [
    ...(hasFront ? [] : [planContents(kit, words, thresholdsIn(kit, snapshot))]),
    ...form.sheets
      .map((sheet) => ({ whole: sheet, blocks: sheet.blocks.filter((block) => isDue(sheet, block)) }))
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ whole, blocks }) => planFormSheet(kit, { ...whole, blocks }, words, report)),
  ];
}
