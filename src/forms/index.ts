import type { SpokenForm } from '../messages/load';
import type { ThresholdSet } from '../rules/thresholds';
import type { FormKit } from '../sheets/form-kit';
import { finalReportForm } from './final-report/form';
import { finalReportThresholds } from './final-report/thresholds';
import { loadFinalReportWords } from './final-report/words';

/** A form as a face knows it before it works on one: rules and sheets are fetched when they are needed. */
export interface FormEntry extends SpokenForm {
  readonly thresholds: ThresholdSet;
  readonly load: () => Promise<FormKit>;
}

/** The forms that the add-in knows; the first is the one that is made where none is named. */
export const forms: readonly [FormEntry, ...FormEntry[]] = [
  {
    form: finalReportForm,
    loadWords: loadFinalReportWords,
    thresholds: finalReportThresholds,
    load: async () => (await import('./final-report')).finalReport,
  },
];
