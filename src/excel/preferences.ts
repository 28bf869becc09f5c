import type { Language } from '../form/languages';

/** What a person chose for the pane; it belongs to the person on this computer, not to the workbook. */
export interface Preferences {
  /** `auto` follows the language of Excel. */
  readonly language: Language | 'auto';
  /** Whether edits re-check the report by themselves. */
  readonly live: boolean;
  /** Who gives explanations, as the person typed it; empty until then. */
  readonly name: string;
}

/** Where office-js-helpers keeps the preferences: a container and a key in it. */
const container = 'ngoFinalReport';
const key = 'pane';

/** The key under which its `Storage` writes them into the browser's store, as JSON: `@container/key`. */
export const preferencesKey = `@${container}/${key}`;

/** Keeps the person's preferences. The library is fetched when there is something to keep. */
export async function savePreferences(chosen: Preferences): Promise<Preferences> {
  const { Storage } = await import('@microsoft/office-js-helpers');
  new Storage<Preferences>(container).set(key, chosen);
  return chosen;
}
