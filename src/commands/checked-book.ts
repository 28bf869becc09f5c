import { grownTables } from '../excel/follow-growth';
import type { Form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { CheckedBook } from '../sheets/summary/unchanged';
import { identityCellIn } from '../sheets/workbook-identity';

/**
 * What of a workbook a check rests on; names that reach further once the summary is written are taken as they then are.
 *
 * @param about what the workbook will know of itself once the summary is written, where that changes.
 */
export function checkedBook(form: Form, snapshot: WorkbookSnapshot, about: string | null): CheckedBook {
  const grown = new Map<string, { readonly top: number; readonly bottom: number }>(
    grownTables(form, snapshot).flatMap(({ names }) => names.map(({ name, area }) => [name, area])),
  );
  return {
    areaOf: (name) => grown.get(name) ?? snapshot.names.get(name) ?? null,
    about: about ?? identityCellIn(form, snapshot),
  };
}
