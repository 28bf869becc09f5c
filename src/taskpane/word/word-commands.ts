import type { ImportReportInput, ImportReportOutput, ImportReview } from '../../commands/import-report';
import type { WordForm } from '../../commands/read-word-form';
import type { Language } from '../../form/languages';
import type { Report } from '../../report/report';
import type { Runnable } from '../commands';

/** What the pane can ask for where a report comes from Word or goes there. */
export interface WordCommands {
  /** Reads a Word document; Excel is not asked. */
  readonly read: (bytes: Uint8Array) => Promise<WordForm>;
  /** Compares a report with the workbook; writes nothing. */
  readonly review: Runnable<Report, ImportReview>;
  readonly bring: Runnable<ImportReportInput, ImportReportOutput>;
  /** The report of the workbook as a .docx. */
  readonly write: Runnable<{ readonly language: Language }, Uint8Array>;
  /** Whether this Excel lets a pane save a file. */
  readonly canSaveFiles: () => Promise<boolean>;
}
