import { lazyPart } from './shared/lazy-part';

// What opens on a click is fetched on that click, or when the pointer comes near; the pane opens sooner for it.
export const checkedReport = lazyPart(() => import('./CheckedReport'));
export const summaryLink = lazyPart(() => import('./check/SummaryLink'));
export const settingsScreen = lazyPart(() => import('./settings/SettingsScreen'));
export const overviewScreen = lazyPart(() => import('./overview/OverviewScreen'));
export const beforeSendingScreen = lazyPart(() => import('./before-sending/BeforeSendingScreen'));
export const reasonEditor = lazyPart(() => import('./findings/ReasonEditor'));
export const fixPreview = lazyPart(() => import('./findings/FixPreview'));
export const problemMessage = lazyPart(() => import('./problems/ProblemMessage'));
