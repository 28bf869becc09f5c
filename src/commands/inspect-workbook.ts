import { readWorkbook } from '../excel/read-workbook';
import type { Form } from '../form/form';
import { readReport } from '../report/read-report';
import type { ThresholdSet } from '../rules/thresholds';
import { sheetLanguage, thresholdsIn } from '../sheets/workbook-identity';
import type { Command, WorkbookState } from './command';

/**
 * Tells what the workbook is now: no report, part of one, or a report.
 *
 * It needs no rules: a pane that opens asks it first, and fetches them when they are needed.
 */
export async function inspect(form: Form, thresholds: ThresholdSet): Promise<WorkbookState> {
  const snapshot = await readWorkbook(form);
  const read = readReport(form, snapshot);
  switch (read.kind) {
    case 'no-report':
      return { kind: 'no-report' };
    case 'incomplete':
      return { kind: 'part', missing: read.missing };
    case 'report':
      return {
        kind: 'report',
        language: sheetLanguage(form, snapshot),
        thresholds: thresholdsIn({ form, book: { thresholds } }, snapshot),
      };
  }
}

/** The same as a command. */
export const inspectWorkbook: Command<void, WorkbookState> = {
  run: ({ kit }) => inspect(kit.form, kit.book.thresholds),
};
