import { showSheetOf } from '../excel/show-sheet';
import { checkReport } from './check-report';
import type { Command } from './command';

/** Brings the summary to the front; where there is none yet, checks and writes it first. */
export const showSummary: Command<void, void> = {
  run: async (context) => {
    if (!(await showSheetOf(context.kit.form, 'summary')))
      await checkReport.run(context, { show: true, language: null });
  },
};
