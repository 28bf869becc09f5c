import { preferencesKey, savePreferences, type Preferences } from '../excel/preferences';
import { languageNamed } from '../form/languages';
import type { Runnable } from './commands';

/** What holds until a person chooses something else. */
export const usualPreferences: Preferences = { language: 'auto', live: true, name: '' };

/**
 * The preferences in a text of the browser's store; for what is missing or strange, the usual ones.
 *
 * It is read without the library that wrote it: a person who once chose something would wait for it each time.
 */
export function readPreferences(stored: string | null): Preferences {
  let kept: unknown = null;
  try {
    kept = JSON.parse(stored ?? 'null');
  } catch {
    return usualPreferences;
  }
  const told = (name: keyof Preferences): unknown =>
    typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : null;
  const [live, name] = [told('live'), told('name')];
  return {
    language: languageNamed(told('language')) ?? usualPreferences.language,
    live: typeof live === 'boolean' ? live : usualPreferences.live,
    name: typeof name === 'string' ? name : usualPreferences.name,
  };
}

/** The person's preferences; the usual ones where nothing was kept. */
export function loadSettings(): Promise<Preferences> {
  try {
    return Promise.resolve(readPreferences(localStorage.getItem(preferencesKey)));
  } catch {
    // A browser that keeps nothing has nothing to read.
    return Promise.resolve(usualPreferences);
  }
}

export const saveSettings: Runnable<Preferences, Preferences> = {
  run: (_, chosen) => savePreferences(chosen),
};
