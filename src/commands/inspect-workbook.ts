import { readWorkbook } from '../excel/read-workbook';
import { fullnessOf } from '../report/fullness';
import { readReport } from '../report/read-report';
import { sheetLanguage, thresholdsIn } from '../sheets/workbook-identity';
import type { LightCommand, WorkbookState } from './command';

/** Tells what the workbook is now: no report, part of one, or a report. */
export const inspectWorkbook: LightCommand<void, WorkbookState> = {
  run: async ({ kit }) => {
    const snapshot = await readWorkbook(kit.form);
    const read = readReport(kit.form, snapshot);
    switch (read.kind) {
      case 'no-report':
        return { kind: 'no-report' };
      case 'incomplete':
        return { kind: 'part', missing: read.missing };
      case 'report':
        return {
          kind: 'report',
          language: sheetLanguage(kit.form, snapshot),
          thresholds: thresholdsIn(kit, snapshot),
          tables: fullnessOf(read.report),
        };
    }
  },
};
