import { lazyPart } from './shared/lazy-part';

/** What stands under the verdict, fetched when a check is near. */
export const checkedReport = lazyPart(() => import('./CheckedReport'));
