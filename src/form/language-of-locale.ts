import type { Language } from './types';

/** The language of ours for a locale of Office: `kk-KZ` gives `kk`; what we do not speak gives English. */
export function languageOfLocale(locale: string): Language {
  const language = locale.toLowerCase().split('-')[0];
  return language === 'ru' || language === 'kk' ? language : 'en';
}
