import type { Language } from '../../../form/languages';
import type { FormWords } from '../../../messages/types';

/** Where each language of the form is fetched from; the others are not loaded. */
const sources: Readonly<Record<Language, () => Promise<{ readonly words: FormWords }>>> = {
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  en: () => import('./en'),
};

/** What the final report says in a language beside its labels. */
export async function loadFinalReportWords(language: Language): Promise<FormWords> {
  return (await sources[language]()).words;
}
