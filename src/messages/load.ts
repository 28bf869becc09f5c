import type { Language } from '../form/types';
import type { Messages } from './types';
import { createWords, type Words } from './words';

/** Fetches one language; the other two are not loaded. */
async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'ru':
      return (await import('./ru')).messages;
    case 'kk':
      return (await import('./kk')).messages;
    case 'en':
      return (await import('./en')).messages;
  }
}

/** The words of a language, ready to speak. */
export async function loadWords(language: Language): Promise<Words> {
  return createWords(language, await loadMessages(language));
}
