import type { Words } from '../messages/words';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { Thresholds } from '../rules/thresholds';
import type { FormKit } from './form-kit';
import { liveRules, relationColumns, relationsSection } from './live-lines';
import { text, type PlannedCell } from './plan';
import { identityIn, identityFor, identityName, identityText } from './workbook-identity';

/**
 * The cells of the front sheet that depend on the limits of the funder: what the workbook remembers, and the relations
 * that it watches, where they stand now. A front sheet of the first edition has none of them.
 */
export function frontCellsAt(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  words: Words,
  thresholds: Thresholds,
): { readonly sheet: string; readonly cells: readonly PlannedCell[] }[] {
  const { form, book } = kit;
  const identity = snapshot.names.get(identityName(form)) ?? null;
  const columns = relationColumns(form, 'contents');
  const relations = snapshot.names.get(columns.actual) ?? null;
  const known = { ...identityFor(kit, words.language, thresholds), ...pick(identityIn(form, snapshot)) };
  return [
    ...(identity === null
      ? []
      : [
          {
            sheet: identity.sheet,
            cells: [{ row: identity.top, column: identity.left, value: text(identityText(known)) }],
          },
        ]),
    ...(relations === null
      ? []
      : [
          {
            sheet: relations.sheet,
            cells: relationsSection(
              form,
              liveRules(book, thresholds),
              columns,
              words,
              relations.top,
              relations.left,
            ).cells,
          },
        ]),
  ];
}

/** What a workbook keeps of its making when its limits change: its edition and columns. */
function pick(known: ReturnType<typeof identityIn>) {
  return known === null ? {} : { edition: known.edition, columns: known.columns };
}
