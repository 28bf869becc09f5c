import type {
  AnswerInput,
  ApplyFixOutput,
  CheckReportInput,
  CommandContext,
  CreateSheetsInput,
  CreateSheetsOutput,
  ExplainInput,
  ExplainOutput,
  GoToCellInput,
  MadeChange,
  UndoOutput,
  WorkbookState,
} from '../commands/command';
import type { CompareWithFileInput, FileComparison } from '../commands/compare-with-file';
import type { StraightenTablesOutput } from '../commands/straighten-tables';
import type { SendingReview } from '../commands/review-before-sending';
import type { HostInformation, HostTheme } from '../excel/host';
import type { SlowListener } from '../excel/patience';
import type { Preferences } from '../excel/preferences';
import type { WorkbookEdit } from '../excel/watch';
import type { CheckResult } from '../findings/check';
import type { Language } from '../form/languages';
import type { Words } from '../messages/words';
import type { Finding } from '../findings/finding';
import type { Thresholds } from '../rules/thresholds';
import type { WordCommands } from './word/word-commands';

/** What the pane gives a command: the form is added where the command is fetched, with its rules. */
export type PaneContext = Omit<CommandContext, 'kit'>;

/** A command as the pane uses it: it may be fetched only when it is run. */
export interface Runnable<Input, Output> {
  readonly run: (context: PaneContext, input: Input) => Promise<Output>;
}

/**
 * Everything that the pane can ask for. The pane knows no more of Excel than this; tests give it plain data.
 */
export interface Commands {
  /** Resolves when the program around the pane is ready to be spoken to. */
  readonly hostReady: () => Promise<HostInformation>;
  /** Tells of a change of theme; returns the way to stop listening. */
  readonly onThemeChanged: (listener: (theme: HostTheme) => void) => () => void;
  /** Fetches what a check needs before it is asked for, as when the pointer comes near its button. */
  readonly prepareCheck: (words: Words) => void;
  /** Lets the rules run once over the report that was looked at last, a rule whenever there is time for one. */
  readonly warmCheck?: (words: Words, breathe: () => Promise<boolean>) => Promise<void>;
  readonly inspectWorkbook: Runnable<void, WorkbookState>;
  readonly createSheets: Runnable<CreateSheetsInput, CreateSheetsOutput>;
  /** Reads, checks, tells what it found (`onChecked`), and writes the summary sheet. */
  readonly checkReport: Runnable<CheckReportInput, CheckResult>;
  /** Reads and checks; writes nothing. */
  readonly recheckReport: Runnable<void, CheckResult>;
  readonly answerFinding: Runnable<AnswerInput, CheckResult>;
  /** Makes the changes of fixes, checks and writes the summary. */
  readonly applyFix: Runnable<readonly Finding[], ApplyFixOutput>;
  /** Takes changes back, checks and writes the summary. */
  readonly undoChanges: Runnable<readonly MadeChange[], UndoOutput>;
  /** Writes words where the form wants them, checks and writes the summary. */
  readonly explainInForm: Runnable<ExplainInput, ExplainOutput>;
  /** Puts tables right that were pasted from the paper form, and checks again. */
  readonly straightenTables: Runnable<void, StraightenTablesOutput>;
  readonly goToCell: Runnable<GoToCellInput, void>;
  readonly showSummary: Runnable<void, void>;
  /** Puts the sheets into another language; what was typed stays. */
  readonly switchSheetLanguage: Runnable<{ readonly language: Language }, void>;
  /** Sets limits of the funder in the workbook; gives all that hold then. */
  readonly setThresholds: Runnable<Thresholds, Thresholds>;
  readonly reviewBeforeSending: Runnable<void, SendingReview>;
  readonly saveWorkbook: Runnable<void, void>;
  /** Opens the sample report in another workbook; null where the program around the pane offers none. */
  readonly openSample: Runnable<void, void> | null;
  /** The report from Word and to Word; null where the form is not filled in there. */
  readonly word: WordCommands | null;
  /** Reads another file's report and says what changed from it to the workbook; writes nothing. */
  readonly compareWithFile: Runnable<CompareWithFileInput, FileComparison>;
  /** What the person chose for the pane, before it speaks any language. */
  readonly loadSettings: () => Promise<Preferences>;
  readonly saveSettings: Runnable<Preferences, Preferences>;
  /** Tells of an Excel that does not answer in time, with the way to give up; gives the way to stop listening. */
  readonly onSlowAnswer?: (listener: SlowListener) => () => void;
  /** Listens to edits of cells, the pane's own left out; gives the way to stop. */
  readonly watchReport: (onChange: (edit: WorkbookEdit) => void) => Promise<() => void>;
}
