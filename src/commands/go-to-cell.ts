import { goToCell as select } from '../excel/go-to-cell';
import { readWorkbook } from '../excel/read-workbook';
import { readReport } from '../report/read-report';
import { cellAt } from '../report/report';
import type { GoToCellInput, LightCommand } from './command';
import { problemOf } from './problem';

/**
 * Shows the cell that a finding speaks of. Where no sheet is called so any more, as after it was renamed, the report is
 * read and the cell is shown where it stands now.
 */
export const goToCell: LightCommand<GoToCellInput, void> = {
  run: async ({ kit }, { place, path }) => {
    try {
      await select(place);
    } catch (thrown) {
      if (problemOf(thrown).kind !== 'gone' || path === undefined) throw thrown;
      const read = readReport(kit.form, await readWorkbook(kit.form));
      const now = read.kind === 'report' ? cellAt(read.report, path).place : null;
      if (now === null) throw thrown;
      await select(now);
    }
  },
};
