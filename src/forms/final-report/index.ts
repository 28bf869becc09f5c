import type { FormKit } from '../../sheets/form-kit';
import { finalReportForm } from './form';
import { finalReportRules } from './rules/catalogue';
import { finalReportSummary } from './summary';
import { loadFinalReportWords } from './words';

/** The final report on a state grant: its form, its rules, its words and its summary. */
export const finalReport: FormKit = {
  form: finalReportForm,
  book: finalReportRules,
  loadWords: loadFinalReportWords,
  summary: finalReportSummary,
  loadEarlierWords: async () => (await import('./earlier-words')).earlierWords,
};
