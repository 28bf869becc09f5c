import * as z from 'zod/mini';
import { languages } from '../form/types';

/** What a person chose for the pane; it belongs to the person on this computer, not to the workbook. */
const preferences = z.object({
  /** `auto` follows the language of Excel. */
  language: z.enum([...languages, 'auto']),
  /** Whether edits re-check the report by themselves. */
  live: z.boolean(),
});
export type Preferences = z.infer<typeof preferences>;

export const defaultPreferences: Preferences = { language: 'auto', live: true };

const container = 'ngoFinalReport';
const key = 'pane';

/** The store of office-js-helpers, fetched when it is needed: the pane's first picture does not wait for it. */
async function storage() {
  const { Storage } = await import('@microsoft/office-js-helpers');
  return new Storage<unknown>(container);
}

/** The person's preferences; the usual ones where none were kept or they cannot be read. */
export async function loadPreferences(): Promise<Preferences> {
  const parsed = preferences.safeParse((await storage()).get(key));
  return parsed.success ? parsed.data : defaultPreferences;
}

/** Keeps the person's preferences. */
export async function savePreferences(chosen: Preferences): Promise<Preferences> {
  (await storage()).set(key, chosen);
  return chosen;
}
