import * as z from 'zod/mini';
import { languages, type Language } from '../form/types';
import { form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';
import { areAllowed, areUsual, usualThresholds, type Thresholds } from '../rules/thresholds';

/** What a workbook remembers of its report: the language of its sheets and the edition of the form. */
const reportSettings = z.object({
  version: z.literal(1),
  language: z.enum(languages),
  edition: z.string(),
});

/** The limits of the funder beside them; left out as long as the usual ones hold. */
const withThresholds = z.object({
  thresholds: z.object({
    largeOtherPercent: z.number(),
    leastStorySentences: z.number(),
    mostStorySentences: z.number(),
  }),
});
export type ReportSettings = z.infer<typeof reportSettings> & Partial<z.infer<typeof withThresholds>>;

/** The settings of a report whose sheets are made in this language and whose funder set these limits. */
export function settingsFor(language: Language, chosen: Thresholds): ReportSettings {
  return {
    version: 1,
    language,
    edition: form.edition,
    ...(areUsual(chosen) ? {} : { thresholds: chosen }),
  };
}

/** The settings as the workbook holds them; null where it holds none that can be read. */
function settingsIn(snapshot: WorkbookSnapshot): ReportSettings | null {
  for (const value of snapshot.settings.values()) {
    const parsed = reportSettings.safeParse(value);
    if (!parsed.success) continue;
    // Apart from the rest, so that broken limits do not cost the language.
    const { data: limits } = withThresholds.safeParse(value);
    return limits !== undefined && areAllowed(limits.thresholds)
      ? { ...parsed.data, ...limits }
      : parsed.data;
  }
  return null;
}

/**
 * The language in which the sheets were made. Some programs drop a workbook's settings when they save it; then
 * it is Russian, the form's own.
 */
export function sheetLanguage(snapshot: WorkbookSnapshot): Language {
  return settingsIn(snapshot)?.language ?? 'ru';
}

/** The limits that the funder set for this report; the usual ones where none are set or they cannot be read. */
export function thresholdsIn(snapshot: WorkbookSnapshot): Thresholds {
  return settingsIn(snapshot)?.thresholds ?? usualThresholds;
}
