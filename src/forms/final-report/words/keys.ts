import type { summaryTexts } from './summary-texts.ru';
import type { sheetTexts } from './sheet-texts.ru';
import type { texts } from './texts.ru';

/** The keys of the final report's own texts. Russian has them first; a language that lacks one does not compile. */
export type FinalReportTextKey = keyof typeof texts;

/** The keys of what its summary says, which no face needs before there is one. */
export type FinalReportSummaryKey = keyof typeof summaryTexts;

/** The keys of what its sheets print and say, which no face needs before there are sheets. */
export type FinalReportSheetKey = keyof typeof sheetTexts;
