import type { Words } from '../messages/words';
import { blockName } from '../report/defined-names';
import type { WorkbookSnapshot } from '../report/snapshot';
import { planContents } from './contents';
import type { FormKit } from './form-kit';
import { text, type SheetPlan } from './plan';
import { verdictName } from './summary/names';
import { identityFor, identityIn, identityName, identityText, thresholdsIn } from './workbook-identity';

/** The front sheet as it is laid out now, for a workbook whose own was made by an earlier version; null for any other. */
export function earlierFront(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  words: Words,
): { readonly plan: SheetPlan; readonly about: string } | null {
  const { form } = kit;
  const stands = (snapshot.names.get(blockName(form, 'contents')) ?? null) !== null;
  if (!stands || (snapshot.names.get(verdictName(form)) ?? null) !== null) return null;
  const thresholds = thresholdsIn(kit, snapshot);
  const plan = planContents(kit, words, thresholds);
  // What it was made for stays on record: the check tells of another edition, and of columns that are missed.
  const known = identityIn(form, snapshot);
  const fresh = identityFor(kit, words.language, thresholds);
  const about = identityText(
    known === null ? fresh : { ...fresh, edition: known.edition, columns: known.columns },
  );
  const place = plan.names.find(({ name }) => name === identityName(form))?.area;
  const cells = plan.cells.map((cell) =>
    cell.row === place?.top && cell.column === place.left ? { ...cell, value: text(about) } : cell,
  );
  return { plan: { ...plan, cells }, about };
}
