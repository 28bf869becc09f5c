import type { Note } from '../excel/finish-looks';
import type { CellChange } from '../rules/rule';
import type { Thresholds } from '../rules/thresholds';
import type { CheckResult } from '../findings/check';
import type { Evidence } from '../findings/evidence';
import type { FindingKey } from '../findings/finding';
import type { Form } from '../form/form';
import type { Language } from '../form/languages';
import type { Words } from '../messages/words';
import type { FormBasics, FormKit } from '../sheets/form-kit';
import type { LastCheck } from '../sheets/summary/last-check';
import type { Fullness } from '../report/fullness';
import type { Report } from '../report/report';
import type { MissingColumn } from '../report/notices';
import type { Place } from '../report/address';
import type { CellValue } from '../report/cell';
import type { FieldPath } from '../report/field-path';

/** What a command is given beside its input. */
export interface CommandContext {
  /** The form that is worked on. */
  readonly kit: FormKit;
  /** The other forms of the add-in: their sheets may stand in the same workbook, and are no concern of this one's. */
  readonly otherForms?: readonly Form[];
  /** The language of the person: of messages, and of sheets that are made anew. */
  readonly words: Words;
  readonly now: () => Date;
  /** Told what is being done, so that a face can show it. */
  readonly onProgress: (step: ProgressStep) => void;
  /**
   * Told what a check found as soon as it is known, before it is written. The writing waits for the promise, so that
   * a face can show the verdict first.
   */
  readonly onChecked?: (result: CheckResult) => Promise<void>;
  /** Told the report that a look at the workbook found. */
  readonly onRead?: (report: Report) => void;
  /** Told what could not be done for the looks although the rest is done: a printer, a window, a chart refused. */
  readonly onNote?: (note: Note) => void;
}

export const progressSteps = ['reading', 'checking', 'writing', 'creating'] as const;
export type ProgressStep = (typeof progressSteps)[number];

/**
 * Something that a person can do. The pane, the ribbon and the command line use the same objects.
 *
 * A command rejects with an `ExcelProblem` (src/excel) when Excel refuses, and with a `ReportProblem` when the
 * workbook holds no readable report; both say in every language what happened and what to do.
 */
export interface Command<Input, Output> {
  readonly run: (context: CommandContext, input: Input) => Promise<Output>;
}

/** A command that does without the form's rules, so that the pane need not fetch them for it. */
export interface LightCommand<Input, Output> {
  readonly run: (
    context: Omit<CommandContext, 'kit'> & { readonly kit: FormBasics },
    input: Input,
  ) => Promise<Output>;
}

/** What the workbook is now. */
export type WorkbookState =
  | { readonly kind: 'no-report' }
  | { readonly kind: 'part'; readonly missing: readonly string[] }
  | {
      readonly kind: 'report';
      readonly language: Language;
      readonly thresholds: Thresholds;
      /** How full each table is, in the form's order. */
      readonly tables: readonly Fullness[];
      /** What the summary says of the last check, and of what happened since; null where there was none. */
      readonly last: LastCheck | null;
      /** Whether sheets stand as an earlier version made them. */
      readonly isEarlier: boolean;
    };

export interface CreateSheetsInput {
  readonly language: Language;
}

export interface CreateSheetsOutput {
  /** Names of the sheets that were made, in their order; empty when nothing was missing. */
  readonly created: readonly string[];
  /** Columns that were put beside tables that stand. */
  readonly added: readonly MissingColumn[];
  /** Sheets that came in the place of those of an earlier version. */
  readonly renewed: readonly string[];
  /** Sheets of an earlier version that were kept beside, as they are called now. */
  readonly kept: readonly string[];
}

export interface CheckReportInput {
  /** Whether the summary's sheet comes to the front. */
  readonly show: boolean;
  /** The summary's language; null for that of the report's sheets. */
  readonly language: Language | null;
}

export interface AnswerInput {
  readonly key: FindingKey;
  /** The evidence of the finding as the person saw it: a reason does not answer figures that nobody has seen. */
  readonly evidence: Evidence;
  /** The person's reason; an empty one takes the answer back. */
  readonly reason: string;
}

/** A change that a command made in a cell of the report; `undoChanges` takes it back as long as the cell stays so. */
export interface MadeChange {
  readonly path: FieldPath;
  /** What stood in the other cells of the row, where a person adds rows. */
  readonly beside: readonly string[];
  readonly from: CellValue;
  readonly to: CellValue;
  /** The number format that the cell had; null where it was not changed. */
  readonly numberFormat: string | null;
}

export interface UndoOutput {
  /** How many cells hold again what they held. */
  readonly undone: number;
  /** How many had changed meanwhile and were left alone. */
  readonly skipped: number;
  readonly result: CheckResult;
}

export interface ExplainInput {
  readonly key: FindingKey;
  /** The person's words. */
  readonly words: string;
}

export interface ExplainOutput {
  /** The cell that was written; none where the finding or the place was not there any more. */
  readonly changed: readonly MadeChange[];
  readonly result: CheckResult;
}

export interface ApplyFixOutput {
  /** Cells that were changed. */
  readonly changed: readonly MadeChange[];
  /** Cells that no longer held what the fix was made for, and were left alone. */
  readonly skipped: readonly CellChange[];
  readonly result: CheckResult;
}

export interface GoToCellInput {
  readonly place: Place;
  /** The field that stands there, by which it is found again when its sheet is called otherwise by now. */
  readonly path?: FieldPath;
}
