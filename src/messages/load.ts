import type { Form } from '../form/form';
import type { Language } from '../form/languages';
import type { CompareKey, FileKey, FormWords, Messages, WordFormKey } from './types';
import { createWords, type Words } from './words';

/** Where each language is fetched from; the others are not loaded. */
const sources: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  ru: () => import('./ru'),
  kk: () => import('./kk'),
  en: () => import('./en'),
};

/** A form, and where its own words come from. */
export interface SpokenForm {
  readonly form: Form;
  readonly loadWords: (language: Language) => Promise<FormWords>;
}

/** The words of a language for a form, ready to speak. */
export async function loadWords(language: Language, spoken: SpokenForm): Promise<Words> {
  const [{ messages }, ofForm] = await Promise.all([sources[language](), spoken.loadWords(language)]);
  return createWords(language, messages, spoken.form, ofForm);
}

/** Where the texts are fetched from that the pane needs before any command has run. */
const firstSources: Readonly<
  Record<Language, () => Promise<{ readonly firstTexts: Readonly<Partial<Messages['texts']>> }>>
> = {
  ru: () => import('./ru/first-texts'),
  kk: () => import('./kk/first-texts'),
  en: () => import('./en/first-texts'),
};

/** The words with which the pane opens: no rule and no sheet has spoken yet. `learnTheRest` brings the others. */
export async function loadFirstWords(
  language: Language,
  { form, loadWords: loadFormWords }: SpokenForm,
): Promise<Words> {
  const [{ firstTexts }, ofForm] = await Promise.all([firstSources[language](), loadFormWords(language)]);
  return createWords(language, { texts: firstTexts, rules: {}, isPart: true }, form, ofForm);
}

/** Fetches what words lack that were made by `loadFirstWords`; for others nothing changes. */
export async function learnTheRest(words: Words, spoken: SpokenForm): Promise<void> {
  if (words.isWhole()) return;
  const [{ messages }, ofForm] = await Promise.all([
    sources[words.language](),
    spoken.loadWords(words.language),
  ]);
  words.learn({ texts: messages.texts, rules: { ...messages.rules, ...ofForm.rules } });
}

/** Where the texts are fetched from that are said where a report comes from Word or goes there. */
const wordFormSources: Readonly<
  Record<Language, () => Promise<{ readonly textsOfWordForms: Readonly<Record<WordFormKey, string>> }>>
> = {
  ru: () => import('./ru/word-form-texts'),
  kk: () => import('./kk/word-form-texts'),
  en: () => import('./en/word-form-texts'),
};

/** Fetches what words lack for speaking of Word. */
export async function learnWordForms(words: Words): Promise<void> {
  const { textsOfWordForms } = await wordFormSources[words.language]();
  words.learn({ texts: textsOfWordForms, rules: {} });
}

/** Where the texts of a comparison are fetched from. */
const comparisonSources: Readonly<
  Record<Language, () => Promise<{ readonly compareTexts: Readonly<Record<CompareKey, string>> }>>
> = {
  ru: () => import('./ru/compare'),
  kk: () => import('./kk/compare'),
  en: () => import('./en/compare'),
};

/** Fetches what words lack for speaking of a comparison. */
export async function learnComparisons(words: Words): Promise<void> {
  const { compareTexts } = await comparisonSources[words.language]();
  words.learn({ texts: compareTexts, rules: {} });
}

/** Where the texts of files are fetched from. */
const textsOfFiles: Readonly<
  Record<Language, () => Promise<{ readonly textsOfFiles: Readonly<Record<FileKey, string>> }>>
> = {
  ru: () => import('./ru/file-texts'),
  kk: () => import('./kk/file-texts'),
  en: () => import('./en/file-texts'),
};

/** The words of a language where files are opened and written: on the command line and in the preview. */
export async function loadWordsOfFiles(language: Language, spoken: SpokenForm): Promise<Words<FileKey>> {
  const [{ messages }, ofForm, ofFiles] = await Promise.all([
    sources[language](),
    spoken.loadWords(language),
    textsOfFiles[language](),
  ]);
  return createWords(language, messages, spoken.form, ofForm, ofFiles.textsOfFiles);
}
