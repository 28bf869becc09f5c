import type { CheckResult } from '../../findings/check';
import { missingTables } from '../../report/notices';
import type { PaneEvent } from './events';
import { inSummaryOrder } from '../../sheets/summary/order';
import { anchorsIn } from './follow';
import { begunAnew, hold, withDraft, withFindings, type Listing } from './listing';
import { progressOf, rowIdOf } from './rows';
import { isSameCheck } from './same-check';
import { noFilter, type Announcement, type Deed, type Opened, type PaneState } from './state';

type NewAnnouncement = Announcement extends infer Each
  ? Each extends Announcement
    ? Omit<Each, 'id'>
    : never
  : never;

function announce(state: PaneState, announcement: NewAnnouncement): Announcement {
  // The union's shape is kept: only the id is added.
  return { ...announcement, id: (state.announcement?.id ?? 0) + 1 } as Announcement;
}

function listed(listing: Listing, { findings, report }: CheckResult): Listing {
  // The list goes by the order of the summary, so that two people on the telephone speak of the same line.
  return withFindings(listing, inSummaryOrder(report.form, findings), anchorsIn(report));
}

/** What lies open, as far as it is still there. */
function stillOpen(opened: Opened | null, { entries }: Listing): Opened | null {
  if (opened === null || !entries.some((entry) => rowIdOf(entry) === opened.row)) return null;
  return entries.some(({ id }) => id === opened.entry) ? opened : { ...opened, entry: null };
}

/** What every new result of a check changes. */
function withResult(state: PaneState, result: CheckResult): PaneState {
  const listing = listed(state.listing, result);
  return {
    ...state,
    result,
    stale: false,
    recounting: false,
    listing,
    opened: stillOpen(state.opened, listing),
    isSummaryCurrent: isSameCheck(state.written, result),
  };
}

/** The same where the summary holds the result. */
function withWritten(state: PaneState, result: CheckResult): PaneState {
  return asWritten(withResult(state, result), result);
}

function asWritten(state: PaneState, written: CheckResult): PaneState {
  return {
    ...state,
    written,
    isSummaryCurrent: state.result !== null && isSameCheck(written, state.result),
    numbers: numbersOn(written),
  };
}

/** The numbers that jobs have on the summary: that of the first of their findings. */
function numbersOn({ report, findings }: CheckResult): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  inSummaryOrder(report.form, findings).forEach(({ job }, index) => {
    if (!numbers.has(job)) numbers.set(job, index + 1);
  });
  return numbers;
}

/** How many jobs are still open. */
function left({ listing: { entries } }: PaneState): number {
  const { done, total } = progressOf(entries);
  return total - done;
}

/** A deed that can be taken back, before those of earlier. */
const withDeed = (deeds: readonly Deed[], deed: Deed): readonly Deed[] =>
  deed.changes.length === 0 ? deeds : [deed, ...deeds];

function held({ listing, result }: PaneState, isHeld: boolean): Listing {
  if (result === null) return { ...listing, held: isHeld };
  return hold(listing, isHeld, inSummaryOrder(result.report.form, result.findings), anchorsIn(result.report));
}

function sameCounts(before: CheckResult | null, after: CheckResult): boolean {
  return JSON.stringify(before?.counts) === JSON.stringify(after.counts);
}

/** What the pane shows after something happened. Pure: no Excel, no time, no words. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        activity: { task: event.task, step: null },
        problem: null,
        note: null,
        renewed: null,
      };
    case 'progressed':
      return state.activity === null
        ? state
        : { ...state, activity: { ...state.activity, step: event.step } };
    case 'finished':
      return { ...state, activity: null };
    case 'failed':
      return { ...state, problem: event.problem };
    case 'problemDismissed':
      return { ...state, problem: null };
    case 'noted':
      return { ...state, note: event.note };
    case 'answerAwaited':
      return { ...state, giveUp: event.giveUp };
    case 'inspected':
      return { ...state, workbook: event.workbook };
    case 'reportLost':
      return {
        ...state,
        workbook: event.workbook,
        // What was found of a report that lacks a sheet stays in sight; old it is not where it knows of that.
        ...(event.workbook.kind !== 'no-report'
          ? { stale: state.result !== null && missingTables(state.result.notices).length === 0 }
          : {
              result: null,
              written: null,
              isSummaryCurrent: false,
              deeds: [],
              listing: begunAnew(withFindings({ ...state.listing, held: false }, [])),
              stale: false,
            }),
      };
    case 'renewed':
      return {
        ...state,
        announcement: announce(state, { kind: 'renewed', count: event.count, kept: event.kept }),
        renewed: { count: event.count, kept: event.kept },
      };
    case 'created':
      return { ...state, announcement: announce(state, { kind: 'created', count: event.count }) };
    case 'checked': {
      const next = withResult(state, event.result);
      return {
        ...next,
        listing: begunAnew(next.listing),
        written: null,
        isSummaryCurrent: false,
        deeds: [],
        review: null,
        announcement: announce(state, { kind: 'checked', result: event.result }),
      };
    }
    case 'summaryWritten':
      return state.result === null ? state : asWritten(state, state.result);
    case 'refreshed':
      return {
        ...withWritten(state, event.result),
        announcement: announce(state, { kind: 'refreshed' }),
      };
    case 'rechecked':
      return {
        ...withResult(state, event.result),
        announcement: sameCounts(state.result, event.result)
          ? state.announcement
          : announce(state, { kind: 'rechecked', result: event.result }),
      };
    case 'answered': {
      const next = withWritten(state, event.result);
      const kind = event.takenBack ? 'takenBack' : 'answered';
      return { ...next, announcement: announce(state, { kind, left: left(next) }) };
    }
    case 'explained': {
      const next = withWritten(state, event.result);
      const kind = event.deed.changes.length === 0 ? 'unplaced' : 'explained';
      return {
        ...next,
        deeds: withDeed(next.deeds, event.deed),
        announcement: announce(state, { kind, left: left(next) }),
      };
    }
    case 'fixed': {
      const next = withWritten(state, event.result);
      const changed = event.deed.changes.length;
      const { skipped } = event;
      return {
        ...next,
        deeds: withDeed(next.deeds, event.deed),
        announcement: announce(state, { kind: 'fixed', changed, skipped, left: left(next) }),
      };
    }
    case 'straightened': {
      const next = withResult(state, event.result);
      const { changed } = event;
      return {
        ...next,
        announcement: announce(state, { kind: 'fixed', changed, skipped: 0, left: left(next) }),
      };
    }
    case 'undone': {
      const next = withWritten(state, event.result);
      const { changed, skipped } = event;
      return {
        ...next,
        deeds: next.deeds.filter((deed) => deed !== event.deed),
        announcement: announce(state, { kind: 'undone', changed, skipped, left: left(next) }),
      };
    }
    case 'edited':
      return state.result === null ? state : { ...state, stale: true, recounting: event.recount };
    case 'recountGivenUp':
      return { ...state, recounting: false };
    case 'listHeld':
      return { ...state, listing: held(state, event.held) };
    case 'opened':
      return { ...state, opened: event.opened };
    case 'reasonDrafted':
      return { ...state, listing: withDraft(state.listing, event.id, event.draft) };
    case 'filterChanged':
      return { ...state, screen: 'findings', filter: { ...state.filter, ...event.filter } };
    case 'searchShown':
      // What is not seen filters nothing.
      return {
        ...state,
        screen: 'findings',
        isSearching: event.shown,
        ...(event.shown ? {} : { filter: noFilter }),
      };
    case 'groupingChanged':
      return { ...state, grouping: event.grouping };
    case 'screenChanged':
      return { ...state, screen: event.screen };
    case 'settingsChanged':
      return { ...state, settings: event.settings };
    case 'thresholdsSet':
      return {
        ...state,
        workbook:
          state.workbook?.kind === 'report'
            ? { ...state.workbook, thresholds: event.thresholds }
            : state.workbook,
        stale: state.result !== null,
        announcement: announce(state, { kind: 'thresholds' }),
      };
    case 'reviewed':
      return { ...state, review: event.review };
    case 'saved':
      return { ...state, announcement: announce(state, { kind: event.byHand ? 'written' : 'saved' }) };
    case 'copied':
      return { ...state, announcement: announce(state, { kind: 'copied' }) };
  }
}
