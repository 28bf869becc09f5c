import type { Language, LocalizedText } from '../form/languages';
import type { WordLayout } from '../document/layout';
import type { SpokenForm } from '../messages/load';
import type { FormWords } from '../messages/types';
import type { ThresholdSet } from '../rules/thresholds';
import type { FormKit } from '../sheets/form-kit';
import { finalReportForm } from './final-report/form';
import { finalReportThresholds } from './final-report/thresholds';
import { loadFinalReportWords, loadFirstFinalReportWords } from './final-report/words';

/** A form as a face knows it before it works on one: rules and sheets are fetched when they are needed. */
export interface FormEntry extends SpokenForm {
  /** What it says before any rule has spoken; the pane opens with it. */
  readonly loadFirstWords: (language: Language) => Promise<FormWords>;
  readonly thresholds: ThresholdSet;
  readonly load: () => Promise<FormKit>;
  /** What the form looks like in Word; null for a form that is not filled in there. */
  readonly loadWordLayout: (() => Promise<WordLayout>) | null;
  /** The page that says what each rule means, rules by their ids, beside the pane's own pages; null where none is made. */
  readonly rulesPage: ((language: Language) => string) | null;
  /** A report to look at in the preview: its file in samples/, and what its workbook is called; null for none. */
  readonly sample: { readonly file: string; readonly name: LocalizedText } | null;
}

/** The forms that the add-in knows; the first is the one that is made where none is named. */
export const forms: readonly [FormEntry, ...FormEntry[]] = [
  {
    form: finalReportForm,
    loadWords: loadFinalReportWords,
    loadFirstWords: loadFirstFinalReportWords,
    thresholds: finalReportThresholds,
    load: async () => (await import('./final-report')).finalReport,
    loadWordLayout: async () => (await import('./final-report/word-layout')).wordLayout,
    rulesPage: (language) => `rules.${language}.html`,
    sample: {
      file: 'village-self-government-2023.json',
      name: {
        ru: 'Отчет сельское самоуправление 2023',
        kk: 'Есеп ауылдық өзін-өзі басқару 2023',
        en: 'Report village self-government 2023',
      },
    },
  },
];
