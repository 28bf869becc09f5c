import { lazyPart } from './shared/lazy-part';

/** What stands under the verdict, fetched when a check is near. */
export const checkedReport = lazyPart(() => import('./CheckedReport'));
/** The verdict itself, and whether the summary holds it. */
export const verdict = lazyPart(() => import('./check/Verdict'));
export const summaryLine = lazyPart(() => import('./check/SummaryLine'));

/** Fetches all of them before they are needed. */
export function prepareChecked(): void {
  for (const { prepare } of [checkedReport, verdict, summaryLine]) prepare();
}
