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

/** Where the texts alone are fetched from, without the words of the rules. */
const firstSources: Readonly<Record<Language, () => Promise<{ readonly texts: FormWords['texts'] }>>> = {
  ru: () => import('./texts.ru'),
  kk: () => import('./texts.kk'),
  en: () => import('./texts.en'),
};

/** What the final report says before any rule has spoken: the pane opens with it, and fetches the rest with the rules. */
export async function loadFirstFinalReportWords(language: Language): Promise<FormWords> {
  return { texts: (await firstSources[language]()).texts, rules: {} };
}
