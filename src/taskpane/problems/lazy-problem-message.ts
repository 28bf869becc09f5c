import { lazyPart } from '../shared/lazy-part';

/** What is told of a problem, fetched when there is one. */
export const problemMessage = lazyPart(() => import('./ProblemMessage'));
/** What else came of a press, fetched when there is anything to tell. */
export const noted = lazyPart(() => import('./Noted'));
