import { applyChanges } from '../excel/apply-changes';
import { readWorkbook } from '../excel/read-workbook';
import type { Finding } from '../findings/finding';
import type { CellValue } from '../report/cell';
import { cellAt } from '../report/report';
import type { CellChange } from '../rules/rule';
import { numberFormats } from '../sheets/styles';
import type { ApplyFixOutput, Command } from './command';
import { checkSnapshot, reportIn } from './read-and-check';

function sameValue(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Makes the changes of a finding's fix, in the cells that still hold what the fix was made for, and checks
 * again by reading back what Excel has then.
 */
export const applyFix: Command<Finding, ApplyFixOutput> = {
  run: async ({ kit, onProgress, now }, { fix }) => {
    onProgress('reading');
    const report = reportIn(kit.form, await readWorkbook(kit.form));
    const wanted = (fix?.changes ?? []).map((change) => ({ change, cell: cellAt(report, change.cell.path) }));
    const fits = wanted.filter(
      ({ change, cell }) => cell.place !== null && sameValue(cell.value, change.from),
    );
    onProgress('writing');
    await applyChanges(
      fits.flatMap(({ change, cell }) =>
        cell.place === null ? [] : [{ place: cell.place, value: change.to }],
      ),
      numberFormats.whole,
    );
    onProgress('checking');
    const after = await readWorkbook(kit.form);
    const changes = (some: typeof wanted): CellChange[] => some.map(({ change }) => change);
    return {
      changed: changes(fits),
      skipped: changes(wanted.filter((each) => !fits.includes(each))),
      result: checkSnapshot(kit, after, now()),
    };
  },
};
