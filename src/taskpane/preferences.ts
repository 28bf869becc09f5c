import type { Preferences } from '../excel/preferences';
import type { Runnable } from './commands';

/** What holds until a person chooses something else. */
export const usualPreferences: Preferences = { language: 'auto', live: true };

/** Marks in the browser's own store that the person chose something. */
const chosenMark = 'ngoFinalReport.chosen';

function hasChosen(): boolean {
  try {
    return localStorage.getItem(chosenMark) !== null;
  } catch {
    // A browser that keeps nothing has nothing to fetch.
    return false;
  }
}

function markChosen(): void {
  try {
    localStorage.setItem(chosenMark, '1');
  } catch {
    // The choice holds as long as the pane is open.
  }
}

/**
 * The person's preferences. The library that keeps them is fetched only when there is something to read: most
 * people change nothing, and the pane opens sooner for them.
 */
export const loadSettings: Runnable<void, Preferences> = {
  run: async () =>
    hasChosen() ? (await import('../excel/preferences')).loadPreferences() : usualPreferences,
};

export const saveSettings: Runnable<Preferences, Preferences> = {
  run: async (_, chosen) => {
    const { savePreferences } = await import('../excel/preferences');
    markChosen();
    return savePreferences(chosen);
  },
};
