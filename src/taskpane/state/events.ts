import type { ProgressStep, WorkbookState } from '../../commands/command';
import type { Problem } from '../../commands/problem';
import type { CheckResult } from '../../findings/check';
import type { SendingReview } from '../../commands/review-before-sending';
import type { Thresholds } from '../../rules/thresholds';
import type { Note } from '../../excel/finish-looks';
import type { Preferences } from '../../excel/preferences';
import type { Task } from './activity';
import type { Filter, Grouping, Screen } from './state';

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
  /** What a check found; its summary may still have to be written. */
  | { readonly type: 'checked'; readonly result: CheckResult }
  | { readonly type: 'summaryWritten' }
  | { readonly type: 'rechecked'; readonly result: CheckResult }
  | { readonly type: 'answered'; readonly result: CheckResult; readonly takenBack: boolean }
  | {
      readonly type: 'fixed';
      readonly result: CheckResult;
      readonly changed: number;
      readonly skipped: number;
    }
  /** The report was edited; `recount`: it is about to be checked again. */
  | { readonly type: 'edited'; readonly recount: boolean }
  /** The live re-check could not be made now; the verdict stays as it was. */
  | { readonly type: 'recountGivenUp' }
  | { readonly type: 'listHeld'; readonly held: boolean }
  /** An entry of the list was laid open, by its id. */
  | { readonly type: 'findingOpened'; readonly id: string | null }
  /** A person writes a reason; null when it was kept or given up. */
  | { readonly type: 'reasonDrafted'; readonly id: string; readonly draft: string | null }
  | { readonly type: 'filterChanged'; readonly filter: Partial<Filter> }
  | { readonly type: 'groupingChanged'; readonly grouping: Grouping }
  | { readonly type: 'screenChanged'; readonly screen: Screen }
  | { readonly type: 'settingsChanged'; readonly settings: Preferences }
  /** Limits were set in the workbook; what was checked was held against those before. */
  | { readonly type: 'thresholdsSet'; readonly thresholds: Thresholds }
  | { readonly type: 'reviewed'; readonly review: SendingReview | 'failed' }
  | { readonly type: 'saved'; readonly byHand: boolean }
  | { readonly type: 'copied' };
