import type { FormSheet } from '../../form/form';
import type { Words } from '../../messages/words';
import { mayBeOfForm } from '../../report/recognise-blocks';
import type { Report } from '../../report/report';
import type { WorkbookSnapshot } from '../../report/snapshot';
import type { FormKit } from '../form-kit';
import { planFormSheet } from '../form-sheet';
import type { SheetPlan } from '../plan';
import { isEarlierSheet, standingSheets } from './earlier-version';

/** What is known of the earlier version. */
interface Earlier {
  /** What a broken renewal left, by the ids of the form's sheets. */
  readonly begun: ReadonlyMap<
    string,
    { readonly made: readonly string[]; readonly standing: readonly string[] }
  >;
  /** Tabs that an earlier version gave and today's does not. */
  readonly earlierTabs: readonly string[];
}

/** A sheet of the form that is made anew, and the sheets that go for it. */
export interface RenewedSheet {
  readonly plan: SheetPlan;
  /** The tab that it gets in the end: one that a person chose stays. */
  readonly name: string;
  readonly sources: readonly string[];
  /** Those of the sources that a broken renewal made. */
  readonly made: readonly string[];
}

/**
 * The sheets of an earlier version as today's, filled from the report that stands in them. One earlier sheet may hold what two
 * of today's hold: then both are made.
 */
export function planRenewal(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  words: Words,
  report: Report,
  { begun, earlierTabs }: Earlier,
): RenewedSheet[] {
  const { form } = kit;
  const there = new Set(snapshot.sheetNames);
  const sourcesOf = (sheet: FormSheet): string[] => {
    const { made = [], standing = [] } = begun.get(sheet.id) ?? {};
    return [...new Set([...standingSheets(form, snapshot, sheet), ...standing, ...made])].filter((name) =>
      there.has(name),
    );
  };
  let renewed = form.sheets.filter((sheet) => begun.has(sheet.id) || isEarlierSheet(form, snapshot, sheet));
  for (let count = -1; count !== renewed.length;) {
    count = renewed.length;
    const going = new Set(renewed.flatMap(sourcesOf));
    renewed = form.sheets.filter(
      (sheet) =>
        renewed.includes(sheet) || standingSheets(form, snapshot, sheet).some((name) => going.has(name)),
    );
  }
  const shared = renewed.flatMap(sourcesOf);
  return renewed.map((sheet): RenewedSheet => {
    const plan = planFormSheet(kit, sheet, words, report);
    const sources = sourcesOf(sheet);
    const made = begun.get(sheet.id)?.made ?? [];
    return {
      plan,
      sources,
      made: made.filter((name) => there.has(name)),
      name:
        ownTab(
          sources.filter((name) => !made.includes(name)),
          shared,
          (tab) => mayBeOfForm(form, tab) || earlierTabs.includes(tab),
        ) ?? plan.name,
    };
  });
}

/** A tab that a person named; null where the form named it, or where several sheets become one or one becomes several. */
function ownTab(
  sources: readonly string[],
  all: readonly string[],
  isOfForm: (tab: string) => boolean,
): string | null {
  const [only, ...others] = sources;
  const isAlone =
    only !== undefined && others.length === 0 && all.filter((name) => name === only).length === 1;
  return isAlone && !isOfForm(only) ? only : null;
}
