import type { ProgressStep, WorkbookState } from '../../commands/command';
import type { CheckResult } from '../../findings/check';
import type { FindingKey } from '../../findings/finding';
import type { SendingReview } from '../../commands/review-before-sending';
import type { Preferences } from '../../excel/preferences';
import type { Filter, Grouping, Problem, Screen, Task } from './state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly step: ProgressStep }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'problemDismissed' }
  | { readonly type: 'inspected'; readonly workbook: WorkbookState }
  /** The report that was checked is not there any more, or not whole. */
  | { readonly type: 'reportLost'; readonly workbook: WorkbookState }
  | { readonly type: 'created'; readonly count: number }
  | { readonly type: 'checked'; readonly result: CheckResult }
  | { readonly type: 'rechecked'; readonly result: CheckResult }
  | { readonly type: 'answered'; readonly result: CheckResult; readonly takenBack: boolean }
  | {
      readonly type: 'fixed';
      readonly result: CheckResult;
      readonly changed: number;
      readonly skipped: number;
    }
  | { readonly type: 'edited' }
  /** The live re-check could not be made now; the verdict stays as it was. */
  | { readonly type: 'recountGivenUp' }
  | { readonly type: 'listHeld'; readonly held: boolean }
  | { readonly type: 'findingOpened'; readonly key: FindingKey | null }
  | { readonly type: 'filterChanged'; readonly filter: Partial<Filter> }
  | { readonly type: 'groupingChanged'; readonly grouping: Grouping }
  | { readonly type: 'screenChanged'; readonly screen: Screen }
  | { readonly type: 'settingsChanged'; readonly settings: Preferences }
  | { readonly type: 'reviewed'; readonly review: SendingReview | 'failed' }
  | { readonly type: 'saved'; readonly byHand: boolean }
  | { readonly type: 'copied' };
