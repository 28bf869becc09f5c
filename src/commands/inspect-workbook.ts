import { readWorkbook } from '../excel/read-workbook';
import { readReport } from '../report/read-report';
import { sheetLanguage, thresholdsIn } from '../sheets/report-settings';
import type { Command, WorkbookState } from './command';

/** Tells what the workbook is now: no report, part of one, or a report. */
export const inspectWorkbook: Command<void, WorkbookState> = {
  id: 'inspectWorkbook',
  label: 'command.inspectWorkbook',
  tip: 'command.inspectWorkbook.tip',
  icon: 'Document',
  run: async () => {
    const snapshot = await readWorkbook();
    const read = readReport(snapshot);
    switch (read.kind) {
      case 'no-report':
        return { kind: 'no-report' };
      case 'incomplete':
        return { kind: 'part', missing: read.missing };
      case 'report':
        return { kind: 'report', language: sheetLanguage(snapshot), thresholds: thresholdsIn(snapshot) };
    }
  },
};
