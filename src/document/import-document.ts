import type { DocumentForm, WordLayout } from './layout';
import { Draft, type LeftOver, type Place } from './import/draft';
import { Flow } from './import/flow';
import { HeadingFinder } from './import/headings';
import { Labels } from './import/labels';
import { FormTables } from './import/table-reader';
import type { Limits } from './package/limits';
import { readDocument } from './read/read-document';
import type { Aside, WordDocument } from './read/model';
import { Refusal, type RefusalKind } from './refusal';
import type { DocumentReport } from './report';

export type { LeftOver, Place } from './import/draft';
export type { RefusalKind } from './refusal';

/** A Word document read as a report, or why it is none. */
export type ImportResult =
  | {
      readonly kind: 'report';
      readonly report: DocumentReport;
      /** The tables and fields of the form that stand in the document, filled in or not, in the form's order. */
      readonly found: readonly Place[];
      readonly notFound: readonly Place[];
      /** Everything that found no place in the report, in the order of the document. */
      readonly leftOver: readonly LeftOver[];
      /** Pictures and embedded objects, which a report has no place for. */
      readonly pictures: number;
    }
  | { readonly kind: 'refused'; readonly why: RefusalKind; readonly detail: string };

/** A document with fewer places of the form than these is another document. */
const fewestPlaces = 4;
const fewestPlacesUnderTitle = 2;

/**
 * Reads a filled-in Word form.
 *
 * Tables and texts are found by what their headings say, in any of the form's languages, in any order. Figures of
 * number columns become numbers and days of date columns ISO dates; what is neither stays the text that it is.
 *
 * @param bytes a .docx; anything else is refused with its kind.
 */
export function importDocument(
  form: DocumentForm,
  layout: WordLayout,
  bytes: Uint8Array,
  options: { readonly limits?: Limits } = {},
): ImportResult {
  try {
    return placeDocument(form, layout, readDocument(bytes, options.limits));
  } catch (cause) {
    if (cause instanceof Refusal) return { kind: 'refused', why: cause.kind, detail: cause.message };
    throw cause;
  }
}

function placeDocument(form: DocumentForm, layout: WordLayout, document: WordDocument): ImportResult {
  const draft = new Draft(form, layout);
  const labels = new Labels(form, layout);
  const tables = new FormTables(draft, new HeadingFinder(form, layout));
  new Flow(draft, labels, tables).readAll(document.blocks);
  const report = draft.report();
  const places = placesOf(form, layout);
  const found = places.filter(({ table, column }) => draft.sees(table, column));
  const empty = found.length === 0 && draft.leftOver.length === 0 && document.asides.length === 0;
  if (empty && !draft.titleFound) throw new Refusal('empty', 'The document has no text.');
  if (found.length < (draft.titleFound ? fewestPlacesUnderTitle : fewestPlaces)) {
    throw new Refusal('not-the-form', `Only ${found.length} places of the form were found.`);
  }
  for (const aside of document.asides) leaveAside(aside, draft, labels);
  const notFound = places.filter(({ table, column }) => !draft.sees(table, column));
  return { kind: 'report', report, found, notFound, leftOver: draft.leftOver, pictures: document.pictures };
}

/** What stands outside the flow is told, but for the form's own name at the top of every page. */
function leaveAside({ kind, text }: Aside, draft: Draft, labels: Labels): void {
  const found = kind === 'header' || kind === 'footer' ? labels.find(text) : null;
  if (found?.target.kind !== 'title') draft.leave(kind, text);
}

/** The places that a complete document has: each table, and each field and column that the paper form has. */
function placesOf(form: DocumentForm, layout: WordLayout): Place[] {
  const tables = new Set(layout.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])));
  return form.tables.flatMap(({ id, columns }): Place[] => [
    ...(tables.has(id) ? [{ table: id, column: null }] : []),
    ...columns
      .filter(({ type, addedByUs }) => type !== 'fixed' && addedByUs !== true)
      .map((column) => ({ table: id, column: column.id })),
  ]);
}
