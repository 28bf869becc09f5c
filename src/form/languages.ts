/** The languages in which the forms, the sheets and the pane can be read. */
export const languages = ['ru', 'kk', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. Russian is the form's own wording; Kazakh and English are translations. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** What is ours where nobody says a language: the form's own, and the default of the manifest. */
export const fallbackLanguage: Language = 'ru';

/** What programs know of a language. */
interface LanguageFacts {
  /** With its region, as Office names it. */
  readonly locale: string;
  /** For plurals, best first; some browsers do not know Kazakh. */
  readonly locales: readonly string[];
  /**
   * The locale in which figures are written. Kazakh and Russian group and point them alike, and Chromium knows Kazakh
   * by its name alone: it would write `25,000,000`.
   */
  readonly figures: string;
}

export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  ru: { locale: 'ru-RU', locales: ['ru'], figures: 'ru' },
  kk: { locale: 'kk-KZ', locales: ['kk', 'ru'], figures: 'ru' },
  en: { locale: 'en-US', locales: ['en'], figures: 'en' },
};

/** The language of ours for a locale of Office: `kk-KZ` gives `kk`. What we do not speak gives the fallback. */
export function languageOfLocale(locale: string): Language {
  const code = locale.toLowerCase().split('-')[0];
  return languages.find((language) => language === code) ?? fallbackLanguage;
}
