import { readWorkbook } from '../excel/read-workbook';
import type { Form } from '../form/form';
import { blockName } from '../report/defined-names';
import { fullnessOf } from '../report/fullness';
import { readReport } from '../report/read-report';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { LastCheck } from '../sheets/summary/last-check';
import { sheetVerdictName } from '../sheets/summary/names';
import { sheetLanguage, thresholdsIn } from '../sheets/workbook-identity';
import type { LightCommand, WorkbookState } from './command';

/** The last check as the workbook remembers it; what reads it is fetched only where a summary stands. */
async function lastCheckIn(form: Form, snapshot: WorkbookSnapshot): Promise<LastCheck | null> {
  if ((snapshot.names.get(blockName(form, 'summary')) ?? null) === null) return null;
  const { readLastCheck } = await import('../sheets/summary/last-check');
  return readLastCheck(form, snapshot);
}

/** Whether an earlier version made sheets; what tells that is fetched only where a sheet lacks its verdict or is unfinished. */
async function isEarlierIn(form: Form, snapshot: WorkbookSnapshot): Promise<boolean> {
  const isOfToday = form.sheets.every(
    (sheet) => snapshot.names.has(sheetVerdictName(form, sheet)) && snapshot.states?.has(sheet.id) !== true,
  );
  if (isOfToday) return false;
  const { hasEarlierSheets } = await import('../sheets/renewal/earlier-version');
  return hasEarlierSheets(form, snapshot);
}

/** Tells what the workbook is now: no report, part of one, or a report. */
export const inspectWorkbook: LightCommand<void, WorkbookState> = {
  run: async ({ kit, onRead }) => {
    const snapshot = await readWorkbook(kit.form);
    const read = readReport(kit.form, snapshot);
    switch (read.kind) {
      case 'no-report':
        return { kind: 'no-report' };
      case 'incomplete':
        return { kind: 'part', missing: read.missing };
      case 'report':
        onRead?.(read.report);
        return {
          kind: 'report',
          language: sheetLanguage(kit.form, snapshot),
          thresholds: thresholdsIn(kit, snapshot),
          tables: fullnessOf(read.report),
          isEarlier: await isEarlierIn(kit.form, snapshot),
          last: await lastCheckIn(kit.form, snapshot),
        };
    }
  },
};
