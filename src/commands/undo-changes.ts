import { applyChanges } from '../excel/apply-changes';
import { readWorkbook } from '../excel/read-workbook';
import type { CellValue } from '../report/cell';
import { cellAt } from '../report/report';
import { rowTextsBeside } from '../report/row-texts';
import { checkAfterwards, sameValue } from './apply-fix';
import type { Command, MadeChange, UndoOutput } from './command';
import { reportIn } from './read-and-check';

function written(value: CellValue): number | string | null {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'text':
      return value.text;
    default:
      return null;
  }
}

/**
 * Takes back changes of ours, in the cells that still hold what we wrote and stand in the same row, with the number format
 * of before; checks again and writes the summary. Excel's own undo cannot: what an add-in writes is not in its list.
 */
export const undoChanges: Command<readonly MadeChange[], UndoOutput> = {
  run: async (context, changes) => {
    const { kit, onProgress } = context;
    onProgress('reading');
    const report = reportIn(kit.form, await readWorkbook(kit.form));
    const fits = changes.flatMap((change) => {
      const { place, value } = cellAt(report, change.path);
      const beside = rowTextsBeside(report, change.path);
      const isSame = sameValue(value, change.to) && JSON.stringify(beside) === JSON.stringify(change.beside);
      return place !== null && isSame ? [{ change, place }] : [];
    });
    onProgress('writing');
    await applyChanges(
      fits.map(({ change: { from, numberFormat }, place }) => ({
        place,
        value: written(from),
        numberFormat,
      })),
    );
    return {
      undone: fits.length,
      skipped: changes.length - fits.length,
      result: await checkAfterwards(context),
    };
  },
};
