/** What programs know of a language. */
interface LanguageFacts {
  /** As it calls itself; where there is little room, its first letters. */
  readonly name: string;
  readonly shortName: string;
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

/**
 * The languages in which the forms, the sheets and the pane can be read, in the order in which they are offered: one
 * entry a language. What else a language needs does not compile without it, or test/form/languages.test.ts names it.
 */
const facts = {
  ru: { name: 'Русский', shortName: 'Рус', locale: 'ru-RU', locales: ['ru'], figures: 'ru' },
  kk: { name: 'Қазақша', shortName: 'Қаз', locale: 'kk-KZ', locales: ['kk', 'ru'], figures: 'ru' },
  en: { name: 'English', shortName: 'Eng', locale: 'en-US', locales: ['en'], figures: 'en' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof facts;
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = facts;
export const languages: readonly Language[] = keysOf(facts);

/** What is ours where nobody says a language: the form's own, and the default of the manifest. */
export const fallbackLanguage: Language = 'ru';

/** One text in every language. Russian is the form's own wording; Kazakh and English are translations. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** One value a language: `inEveryLanguage((language) => units[language].person)`. */
export function inEveryLanguage<Value>(
  valueIn: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  const values: Partial<Record<Language, Value>> = {};
  for (const language of languages) values[language] = valueIn(language);
  return values as Record<Language, Value>;
}

/** The language of ours that a text names: an answer of a select, a word of an address. */
export function languageNamed(text: unknown): Language | undefined {
  return languages.find((language) => language === text);
}

/** The language of ours for a locale of Office: `kk-KZ` gives `kk`. What we do not speak gives the fallback. */
export function languageOfLocale(locale: string): Language {
  return languageNamed(locale.toLowerCase().split('-')[0]) ?? fallbackLanguage;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
