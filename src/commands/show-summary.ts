import { showSheetOf } from '../excel/show-sheet';
import { blockName } from '../report/defined-names';
import { checkReport } from './check-report';
import type { Command } from './command';

/** Brings the summary to the front; where there is none yet, checks and writes it first. */
export const showSummary: Command<void, void> = {
  id: 'showSummary',
  label: 'command.showSummary',
  tip: 'command.showSummary.tip',
  icon: 'DocumentText',
  run: async (context) => {
    if (!(await showSheetOf(blockName('summary'), 'summary')))
      await checkReport.run(context, { show: true, language: null });
  },
};
