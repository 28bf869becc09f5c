import type { Language } from './types';

/**
 * The language of ours for a locale of Office: `kk-KZ` gives `kk`. What we do not speak gives Russian, the form's own
 * and the default of the manifest, so that the ribbon and the pane agree.
 */
export function languageOfLocale(locale: string): Language {
  const language = locale.toLowerCase().split('-')[0];
  return language === 'kk' || language === 'en' ? language : 'ru';
}
