import type { CheckResult } from '../../findings/check';
import type { PaneEvent } from './events';
import { anchorOf } from './follow';
import { hold, withDraft, withFindings, type Listing } from './listing';
import type { Announcement, PaneState } from './state';

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
  return withFindings(listing, findings, (finding) => anchorOf(finding, report));
}

/** What every new result of a check changes. */
function withResult(state: PaneState, result: CheckResult): PaneState {
  const { opened } = state;
  const listing = listed(state.listing, result);
  return {
    ...state,
    result,
    stale: false,
    recounting: false,
    listing,
    opened: listing.entries.some(({ id }) => id === opened) ? opened : null,
  };
}

function held({ listing, result }: PaneState, isHeld: boolean): Listing {
  if (result === null) return { ...listing, held: isHeld };
  return hold(listing, isHeld, result.findings, (finding) => anchorOf(finding, result.report));
}

function sameCounts(before: CheckResult | null, after: CheckResult): boolean {
  return JSON.stringify(before?.counts) === JSON.stringify(after.counts);
}

/** What the pane shows after something happened. Pure: no Excel, no time, no words. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, activity: { task: event.task, step: null }, problem: null, note: null };
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
        ...(event.workbook.kind === 'report'
          ? {}
          : { result: null, listing: withFindings({ ...state.listing, held: false }, []), stale: false }),
      };
    case 'created':
      return { ...state, announcement: announce(state, { kind: 'created', count: event.count }) };
    case 'checked':
      return {
        ...withResult(state, event.result),
        summaryWritten: false,
        review: null,
        announcement: announce(state, { kind: 'checked', result: event.result }),
      };
    case 'summaryWritten':
      return { ...state, summaryWritten: true };
    case 'rechecked':
      return {
        ...withResult(state, event.result),
        announcement: sameCounts(state.result, event.result)
          ? state.announcement
          : announce(state, { kind: 'rechecked', result: event.result }),
      };
    case 'answered':
      return {
        ...withResult(state, event.result),
        summaryWritten: true,
        announcement: announce(state, { kind: event.takenBack ? 'takenBack' : 'answered' }),
      };
    case 'fixed':
      return {
        ...withResult(state, event.result),
        announcement: announce(state, { kind: 'fixed', changed: event.changed, skipped: event.skipped }),
      };
    case 'edited':
      return state.result === null ? state : { ...state, stale: true, recounting: event.recount };
    case 'recountGivenUp':
      return { ...state, recounting: false };
    case 'listHeld':
      return { ...state, listing: held(state, event.held) };
    case 'findingOpened':
      return { ...state, opened: event.id };
    case 'reasonDrafted':
      return { ...state, listing: withDraft(state.listing, event.id, event.draft) };
    case 'filterChanged':
      return { ...state, screen: 'findings', filter: { ...state.filter, ...event.filter } };
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
