import * as z from 'zod/mini';
import { languages, type Language } from '../form/types';
import { form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';

/** What a workbook remembers of its report: the language of its sheets and the edition of the form. */
const reportSettings = z.object({
  version: z.literal(1),
  language: z.enum(languages),
  edition: z.string(),
});
export type ReportSettings = z.infer<typeof reportSettings>;

/** The settings of a report whose sheets are made in this language. */
export function settingsFor(language: Language): ReportSettings {
  return { version: 1, language, edition: form.edition };
}

/**
 * The language in which the sheets were made. Some programs drop a workbook's settings when they save it; then
 * it is Russian, the form's own.
 */
export function sheetLanguage(snapshot: WorkbookSnapshot): Language {
  for (const value of snapshot.settings.values()) {
    const parsed = reportSettings.safeParse(value);
    if (parsed.success) return parsed.data.language;
  }
  return 'ru';
}
