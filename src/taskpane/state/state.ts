import type { MadeChange, WorkbookState } from '../../commands/command';
import type { Problem } from '../../commands/problem';
import type { CheckResult } from '../../findings/check';
import type { Fullness } from '../../report/fullness';
import type { Severity } from '../../rules/rule';
import type { SendingReview } from '../../commands/review-before-sending';
import type { Note } from '../../excel/finish-looks';
import type { Preferences } from '../../excel/preferences';
import { usualPreferences } from '../preferences';
import type { Activity } from './activity';
import { emptyListing, type Listing } from './listing';

/** The screens of a checked report, and over all of them the settings, what comes from Word or goes there, and a comparison with a file. */
export const screens = ['findings', 'overview', 'beforeSending', 'settings', 'word', 'compare'] as const;
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
  | { readonly id: number; readonly kind: 'renewed'; readonly count: number; readonly kept: number }
  | {
      readonly id: number;
      readonly kind: 'thresholds' | 'saved' | 'written' | 'copied' | 'refreshed';
    }
  /** Something was done about a job; `left` jobs are still open. */
  | {
      readonly id: number;
      readonly kind: 'answered' | 'takenBack' | 'explained' | 'unplaced';
      readonly left: number;
    }
  | {
      readonly id: number;
      readonly kind: 'fixed' | 'undone';
      readonly changed: number;
      readonly skipped: number;
      readonly left: number;
    };

/** What was changed for a job, so that it can be taken back. */
export interface Deed {
  /** The row of the list that it was done for. */
  readonly row: string;
  readonly kind: 'fix' | 'words';
  readonly changes: readonly MadeChange[];
}

/** What lies open of the list: a job, and where it has several findings, one of them. */
export interface Opened {
  readonly row: string;
  readonly entry: string | null;
}

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
  /** The sheets of an earlier version that were just brought to today's form, and how many of them were kept beside. */
  readonly renewed: { readonly count: number; readonly kept: number } | null;
  /** Excel does not answer: the way to wait no longer. Null while it does. */
  readonly giveUp: (() => void) | null;
  readonly result: CheckResult | null;
  /** The report was edited after `result`. */
  readonly stale: boolean;
  /** What the summary in the workbook holds; null until this pane has written one. */
  readonly written: CheckResult | null;
  /** Whether the summary holds what `result` says: same report, same explanations, same limits. */
  readonly isSummaryCurrent: boolean;
  /** The numbers that the jobs have on the summary. */
  readonly numbers: ReadonlyMap<string, number>;
  /** A live re-check is under way or due. */
  readonly recounting: boolean;
  readonly listing: Listing;
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** Whether the search and the filters are shown. */
  readonly isSearching: boolean;
  readonly opened: Opened | null;
  /** What was done from this pane and can be taken back, the last first. */
  readonly deeds: readonly Deed[];
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
  renewed: null,
  giveUp: null,
  result: null,
  stale: false,
  written: null,
  isSummaryCurrent: false,
  numbers: new Map(),
  recounting: false,
  listing: emptyListing,
  grouping: 'severity',
  filter: noFilter,
  isSearching: false,
  opened: null,
  deeds: [],
  review: null,
  announcement: null,
};

/** How many cells of all tables are filled, and how many there are to fill. */
export function filledOf(tables: readonly Pick<Fullness, 'filled' | 'required'>[]): {
  readonly filled: number;
  readonly required: number;
} {
  const sum = (what: 'filled' | 'required') => tables.reduce((all, table) => all + table[what], 0);
  return { filled: sum('filled'), required: sum('required') };
}
