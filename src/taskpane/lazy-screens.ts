import { lazyPart } from './shared/lazy-part';

// Of these two the pane opens with one; each speaks the words that are there.
export const startScreen = lazyPart(() => import('./start/StartScreen'), 'firstWords');
export const uncheckedReport = lazyPart(() => import('./start/UncheckedReport'), 'firstWords');
// What opens on a click is fetched on that click, or when the pointer comes near; the pane opens sooner for it.
export const settingsScreen = lazyPart(() => import('./settings/SettingsScreen'));
export const wordScreen = lazyPart(() => import('./word/WordScreen'));
export const compareScreen = lazyPart(() => import('./compare/CompareScreen'));
export const overviewScreen = lazyPart(() => import('./overview/OverviewScreen'));
export const beforeSendingScreen = lazyPart(() => import('./before-sending/BeforeSendingScreen'));
/** What a workbook of an earlier version needs, fetched where one is open. */
export const earlierVersion = lazyPart(() => import('./start/EarlierVersion'));
/** What the workbook says of its last check, fetched where it says anything. */
export const lastCheckNote = lazyPart(() => import('./start/LastCheckNote'));
