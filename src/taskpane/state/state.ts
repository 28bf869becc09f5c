import type { WorkbookState } from '../../commands/command';
import type { Problem } from '../../commands/problem';
import type { CheckResult } from '../../findings/check';
import type { Severity } from '../../rules/rule';
import type { SendingReview } from '../../commands/review-before-sending';
import type { Note } from '../../excel/finish-looks';
import type { Preferences } from '../../excel/preferences';
import { usualPreferences } from '../preferences';
import type { Activity } from './activity';
import { emptyListing, type Listing } from './listing';

/** The screens of a checked report, and over all of them the settings, and what comes from Word or goes there. */
export const screens = ['findings', 'overview', 'beforeSending', 'settings', 'word'] as const;
export type Screen = (typeof screens)[number];

export type Grouping = 'severity' | 'table';

/** Which findings are shown. A null takes no part. */
export interface Filter {
  readonly search: string;
  readonly severity: Severity | null;
  readonly table: string | null;
}

export const noFilter: Filter = { search: '', severity: null, table: null };

/** What the live region says next. Two announcements in a row with the same words are told apart by `id`. */
export type Announcement =
  | { readonly id: number; readonly kind: 'checked' | 'rechecked'; readonly result: CheckResult }
  | { readonly id: number; readonly kind: 'created'; readonly count: number }
  | {
      readonly id: number;
      readonly kind: 'answered' | 'takenBack' | 'thresholds' | 'saved' | 'written' | 'copied';
    }
  | { readonly id: number; readonly kind: 'fixed'; readonly changed: number; readonly skipped: number };

/** Everything that the pane shows. */
export interface PaneState {
  readonly settings: Preferences;
  readonly screen: Screen;
  /** Null until the workbook has been looked at. */
  readonly workbook: WorkbookState | null;
  readonly activity: Activity | null;
  readonly problem: Problem | null;
  /** What the last command could not do for the looks although the rest is done. */
  readonly note: Note | null;
  /** Excel does not answer: the way to wait no longer. Null while it does. */
  readonly giveUp: (() => void) | null;
  readonly result: CheckResult | null;
  /** The report was edited after `result`. */
  readonly stale: boolean;
  /** Whether the summary sheet holds what the last check that was asked for found. */
  readonly summaryWritten: boolean;
  /** A live re-check is under way or due. */
  readonly recounting: boolean;
  readonly listing: Listing;
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** The entry of the list that lies open, by its id. */
  readonly opened: string | null;
  /** What would travel with the file; null until it was looked at. */
  readonly review: SendingReview | 'failed' | null;
  readonly announcement: Announcement | null;
}

export const initialState: PaneState = {
  settings: usualPreferences,
  screen: 'findings',
  workbook: null,
  activity: null,
  problem: null,
  note: null,
  giveUp: null,
  result: null,
  stale: false,
  summaryWritten: false,
  recounting: false,
  listing: emptyListing,
  grouping: 'severity',
  filter: noFilter,
  opened: null,
  review: null,
  announcement: null,
};
