import type { texts } from './texts.ru';

/** The keys of the final report's own texts. Russian has them first; a language that lacks one does not compile. */
export type FinalReportTextKey = keyof typeof texts;
