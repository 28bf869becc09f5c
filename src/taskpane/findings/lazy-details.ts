import { lazyPart } from '../shared/lazy-part';

// Most findings are only read: what answers or mends one is fetched when it is asked for.
export const reasonEditor = lazyPart(() => import('./ReasonEditor'));
export const fixPreview = lazyPart(() => import('./FixPreview'));
