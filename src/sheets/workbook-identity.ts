import * as z from 'zod/mini';
import { inputColumns, type Form } from '../form/form';
import { fallbackLanguage, languages, type Language } from '../form/languages';
import { cellReader } from '../report/cell-reader';
import { formName, type DefinedName } from '../report/defined-names';
import { isHeadingOf } from '../report/headings';
import type { WorkbookSnapshot } from '../report/snapshot';
import {
  areAllowed,
  areUsual,
  usualThresholds,
  type Thresholds,
  type ThresholdSet,
} from '../rules/thresholds';
import type { FormBasics } from './form-kit';

/**
 * What a workbook knows of itself: the form that it was made for, its edition and columns, the language of its sheets
 * and the limits of its funder. It stands in a cell of the front sheet, which every program keeps; workbooks of the
 * first edition have the language and the limits in the add-in's settings alone.
 */
const identity = z.object({
  version: z.literal(2),
  form: z.string(),
  edition: z.string(),
  language: z.enum(languages),
  /** The columns that each table had when the workbook was made. */
  columns: z.record(z.string(), z.array(z.string())),
  thresholds: z.optional(z.record(z.string(), z.number())),
});
export type WorkbookIdentity = z.infer<typeof identity>;

/** The settings of a workbook of the first edition. */
const firstSettings = z.object({
  version: z.literal(1),
  language: z.enum(languages),
  edition: z.string(),
  thresholds: z.optional(z.unknown()),
});

/** The cell that holds the identity: `Report_about`. */
export const identityName = (form: Form): DefinedName => formName(form, 'about');

/** The identity of a workbook that is made now. */
export function identityFor(
  { form, book }: FormBasics,
  language: Language,
  thresholds: Thresholds,
): WorkbookIdentity {
  return {
    version: 2,
    form: form.id,
    edition: form.edition,
    language,
    columns: Object.fromEntries(
      form.tables.map((table) => [table.id, inputColumns(table).map(({ id }) => id)]),
    ),
    ...(areUsual(book.thresholds, thresholds) ? {} : { thresholds }),
  };
}

/** One entry of the add-in's settings in a workbook. */
export interface StoredSettings {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The add-in's settings of the same workbook, as the first edition stored them. They are written beside the cell for
 * workbooks that have none, and drop out of a file that another program saves.
 */
export function settingsFor(
  { form, book }: FormBasics,
  language: Language,
  thresholds: Thresholds,
): StoredSettings {
  return {
    key: `${form.names.settingsPrefix}report`,
    value: {
      version: 1,
      language,
      edition: form.edition,
      ...(areUsual(book.thresholds, thresholds) ? {} : { thresholds }),
    },
  };
}

/** The text of the cell; `parseIdentity` reads it. */
export function identityText(given: WorkbookIdentity): string {
  return JSON.stringify(given);
}

function parseIdentity(text: string): WorkbookIdentity | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = identity.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** The identity that stands in the workbook; null in one of the first edition, or where the cell was lost. */
export function identityIn(form: Form, snapshot: WorkbookSnapshot): WorkbookIdentity | null {
  const stands = identityCellIn(form, snapshot);
  return stands === null ? null : parseIdentity(stands);
}

/** The text of the cell that says what the workbook is; null where there is none. */
export function identityCellIn(form: Form, snapshot: WorkbookSnapshot): string | null {
  const area = snapshot.names.get(identityName(form)) ?? null;
  if (area === null) return null;
  const value = cellReader(snapshot)(area.sheet, area.top, area.left);
  return value.kind === 'text' ? value.text : null;
}

function firstSettingsIn(snapshot: WorkbookSnapshot): z.infer<typeof firstSettings> | null {
  for (const value of snapshot.settings.values()) {
    const parsed = firstSettings.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** The language in which the sheets were made: as the workbook says, else as its headings are written. */
export function sheetLanguage(form: Form, snapshot: WorkbookSnapshot): Language {
  return (
    identityIn(form, snapshot)?.language ??
    firstSettingsIn(snapshot)?.language ??
    languageOfHeadings(form, snapshot) ??
    fallbackLanguage
  );
}

/** The language in which most headings of the form's tables stand; null where none is found. */
function languageOfHeadings(form: Form, snapshot: WorkbookSnapshot): Language | null {
  const columns = form.tables.flatMap((table) => table.columns);
  const counts = languages.map((language) => ({ language, count: 0 }));
  for (const { values } of snapshot.sheets) {
    for (const value of values.flat()) {
      if (value.kind !== 'text') continue;
      for (const each of counts) {
        if (columns.some((column) => isHeadingOf(column, value, [each.language]))) each.count++;
      }
    }
  }
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : best.language;
}

const limits = z.record(z.string(), z.number());

function allowed(set: ThresholdSet, given: unknown): Thresholds | null {
  const { data } = limits.safeParse(given);
  return data !== undefined && areAllowed(set, data) ? data : null;
}

/** The limits that the funder set for this report; the usual ones where none are set or they cannot be read. */
export function thresholdsIn({ form, book }: FormBasics, snapshot: WorkbookSnapshot): Thresholds {
  const own = identityIn(form, snapshot);
  const given = own === null ? firstSettingsIn(snapshot)?.thresholds : own.thresholds;
  return allowed(book.thresholds, given) ?? usualThresholds(book.thresholds);
}

/** Whether a workbook was made for another edition of the form; null where it does not say. */
export function otherEdition(form: Form, snapshot: WorkbookSnapshot): string | null {
  const edition = identityIn(form, snapshot)?.edition ?? firstSettingsIn(snapshot)?.edition ?? form.edition;
  return edition === form.edition ? null : edition;
}
