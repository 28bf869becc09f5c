import type { ProgressStep, WorkbookState } from '../../commands/command';
import type { Problem } from '../../commands/problem';
import type { CheckResult } from '../../findings/check';
import type { SendingReview } from '../../commands/review-before-sending';
import type { Thresholds } from '../../rules/thresholds';
import type { Note } from '../../excel/finish-looks';
import type { Preferences } from '../../excel/preferences';
import type { Task } from './activity';
import type { Deed, Filter, Grouping, Opened, Screen } from './state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly step: ProgressStep }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'problemDismissed' }
  | { readonly type: 'noted'; readonly note: Note }
  /** Excel has not answered in time; null when it has, or was given up. */
  | { readonly type: 'answerAwaited'; readonly giveUp: (() => void) | null }
  | { readonly type: 'inspected'; readonly workbook: WorkbookState }
  /** The report that was checked is not there any more, or not whole. */
  | { readonly type: 'reportLost'; readonly workbook: WorkbookState }
  | { readonly type: 'created'; readonly count: number }
  | { readonly type: 'renewed'; readonly count: number; readonly kept: number }
  /** What a check found; its summary may still have to be written. */
  | { readonly type: 'checked'; readonly result: CheckResult }
  /** The summary holds what was found last. */
  | { readonly type: 'summaryWritten' }
  /** The summary was brought up to date, and holds this. */
  | { readonly type: 'refreshed'; readonly result: CheckResult }
  | { readonly type: 'rechecked'; readonly result: CheckResult }
  | { readonly type: 'answered'; readonly result: CheckResult; readonly takenBack: boolean }
  /** Words were written into the form; without changes their place was gone. */
  | { readonly type: 'explained'; readonly result: CheckResult; readonly deed: Deed }
  | {
      readonly type: 'fixed';
      readonly result: CheckResult;
      readonly deed: Deed;
      readonly skipped: number;
    }
  /** Tables that were pasted from Word stand as they should; the summary is not written with it. */
  | { readonly type: 'straightened'; readonly result: CheckResult; readonly changed: number }
  | {
      readonly type: 'undone';
      readonly result: CheckResult;
      readonly deed: Deed;
      readonly changed: number;
      readonly skipped: number;
    }
  /** The report was edited; `recount`: it is about to be checked again. */
  | { readonly type: 'edited'; readonly recount: boolean }
  /** The live re-check could not be made now; the verdict stays as it was. */
  | { readonly type: 'recountGivenUp' }
  | { readonly type: 'listHeld'; readonly held: boolean }
  /** A job of the list was laid open, or a finding of it; null when it was closed. */
  | { readonly type: 'opened'; readonly opened: Opened | null }
  /** A person writes a reason; null when it was kept or given up. */
  | { readonly type: 'reasonDrafted'; readonly id: string; readonly draft: string | null }
  | { readonly type: 'filterChanged'; readonly filter: Partial<Filter> }
  | { readonly type: 'searchShown'; readonly shown: boolean }
  | { readonly type: 'groupingChanged'; readonly grouping: Grouping }
  | { readonly type: 'screenChanged'; readonly screen: Screen }
  | { readonly type: 'settingsChanged'; readonly settings: Preferences }
  /** Limits were set in the workbook; what was checked was held against those before. */
  | { readonly type: 'thresholdsSet'; readonly thresholds: Thresholds }
  | { readonly type: 'reviewed'; readonly review: SendingReview | 'failed' }
  | { readonly type: 'saved'; readonly byHand: boolean }
  | { readonly type: 'copied' };
