import { lazyPart } from '../shared/lazy-part';

/** What is told of a problem, fetched when there is one. */
export const problemMessage = lazyPart(() => import('./ProblemMessage'));
