import { lazyPart } from '../shared/lazy-part';

/** The link to the summary, fetched with the first check. */
export const summaryLink = lazyPart(() => import('./SummaryLink'));
