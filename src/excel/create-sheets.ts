import type { Form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { SheetPlan } from '../sheets/plan';
import type { StoredSettings } from '../sheets/workbook-identity';
import { finishLooks, type LooksPart, type OnNote } from './finish-looks';
import { payloadOf } from './payload';
import { refuseTaken } from './refuse-taken';
import { runWriting } from './run';
import { siteOf, tablesOn, type Site } from './sheet-site';
import { StateWriter } from './states';
import { takingBack } from './take-back';
import { writeContents } from './write-contents';
import { writePrint } from './write-print';
import { writeProperties, type FileProperties } from './write-properties';
import { writeNames } from './write-names';
import { writeWindow } from './write-sheet';
import { writeStyles } from './write-styles';

const looks = ['window', 'print'] as const satisfies readonly LooksPart[];

/**
 * Makes planned sheets after those that the workbook has, and completes those whose making broke off; nothing else that
 * stands in it is touched. The first of the sheets is shown.
 *
 * Contents go in one round trip (in more only where Excel on the web would refuse so much), what needs the window or the
 * printer in one more, whose failure is a note. The workbook itself remembers what was begun, from the first action to
 * the last, so that a break-off anywhere is seen and mended by the next press.
 *
 * @param settings the report's settings, stored with the workbook.
 * @returns the names of the sheets as Excel has them afterwards.
 * @throws ExcelProblem of the kind `taken` before anything is written, where the person's own names are in the way.
 */
export async function createSheets(
  form: Form,
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
  settings: StoredSettings,
  properties: FileProperties,
  onNote: OnNote = () => undefined,
): Promise<string[]> {
  refuseTaken(form, plans, snapshot);
  const sites = sitesOf(plans, snapshot);
  const standing = await writeAll(form, sites, snapshot, settings, properties);
  await finishSheets(form, sites, standing, onNote);
  return sites.map(({ name }) => name);
}

function sitesOf(plans: readonly SheetPlan[], snapshot: WorkbookSnapshot): Site[] {
  const taken = [...snapshot.sheetNames];
  return plans.map((plan) => {
    const site = siteOf(plan, snapshot, taken);
    taken.push(site.name);
    return site;
  });
}

/** Writes the contents of the sheets; gives the states that then stand in the workbook. */
async function writeAll(
  form: Form,
  sites: readonly Site[],
  snapshot: WorkbookSnapshot,
  settings: StoredSettings,
  properties: FileProperties,
): Promise<ReadonlySet<string>> {
  const begun = snapshot.states?.keys() ?? [];
  const unwritten = sites.filter(({ stage }) => stage !== 'looks');
  if (unwritten.length === 0) return new Set(begun);
  const tables = await tablesOn(unwritten.filter(({ stage }) => stage === 'begun'));
  const writing = runWriting(async (context) => {
    const { worksheets, settings: stored } = context.workbook;
    const makeRoom = payloadOf(context);
    const states = new StateWriter(context, form, begun);
    for (const { plan, name } of unwritten) states.set(plan.key, 'contents', name);
    const made = unwritten.map((site) => ({
      site,
      sheet: site.stage === 'new' ? worksheets.add(site.name) : worksheets.getItem(site.name),
    }));
    stored.add(settings.key, settings.value);
    writeProperties(context, snapshot, properties);
    writeStyles(context, snapshot, states);
    // Names first: formulas of one sheet speak of the cells of others.
    for (const site of unwritten) {
      await makeRoom(0, site.plan.names.length);
      // Those that stand on a sheet that was begun follow its cells by themselves.
      const names = site.plan.names.filter(({ name }) => snapshot.names.get(name)?.sheet !== site.name);
      writeNames(context, site.name, names, snapshot.names);
    }
    for (const { site, sheet } of made) {
      await writeContents(sheet, site, tables, makeRoom);
    }
    for (const { plan } of unwritten) states.set(plan.key, 'looks', looks.join(','));
    await context.sync();
    return states.keys;
  });
  return takingBack(
    form,
    writing,
    unwritten.map(({ plan: { key }, name }) => ({ key, name })),
  );
}

/** Writes what needs the window and the printer, and lets the workbook forget what it remembered. */
export function finishSheets(
  form: Form,
  sites: readonly Pick<Site, 'plan' | 'name'>[],
  standing: ReadonlySet<string>,
  onNote: OnNote,
): Promise<void> {
  const onSheets = (
    context: Excel.RequestContext,
    write: (sheet: Excel.Worksheet, plan: SheetPlan) => void,
  ): void => {
    for (const { plan, name } of sites) write(context.workbook.worksheets.getItem(name), plan);
  };
  return finishLooks(
    [
      {
        part: 'window',
        write: (context) => {
          onSheets(context, writeWindow);
          const [first] = sites;
          if (first !== undefined) context.workbook.worksheets.getItem(first.name).activate();
        },
      },
      {
        part: 'print',
        write: (context) => {
          onSheets(context, (sheet, plan) => writePrint(sheet, plan.print));
        },
      },
    ],
    (context, failed) => {
      const states = new StateWriter(context, form, standing);
      for (const { plan } of sites) {
        if (failed.length === 0) states.clear(plan.key);
        else states.set(plan.key, 'looks', failed.join(','));
      }
    },
    onNote,
  );
}
