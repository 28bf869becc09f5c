import type { Form } from '../form/form';
import { hash } from '../findings/evidence';
import type { Area } from '../report/address';
import { formName } from '../report/defined-names';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { SheetPlan } from '../sheets/plan';
import { lastCheckName } from '../sheets/summary/names';
import { earlierMark } from '../sheets/renewal/earlier-version';
import type { RestoredFormula } from '../sheets/restored-formulas';
import { bringToFront } from './bring-to-front';
import { finishLooks, looksParts, noteOfLastActions, type LooksPart, type OnNote } from './finish-looks';
import {
  askPrintAreas,
  grownTables,
  tooShort,
  writeGrowth,
  writePrintAreas,
  type LongerPrintArea,
} from './follow-growth';
import { refuseTaken } from './refuse-taken';
import { runWriting } from './run';
import { siteOf, type Site } from './sheet-site';
import { StateWriter, statePartsOf } from './states';
import {
  frontLooks,
  placeSummary,
  writeFrontInPlace,
  writeSummaryContents,
  type SummaryPlace,
} from './summary-contents';
import { takingBack } from './take-back';
import { deleteBrokenCharts, refreshCharts, writeCharts } from './write-charts';
import { restoreFormulas } from './restore-formulas';
import { writeHeaders, writePrint } from './write-print';
import { writeProperties, type FileProperties } from './write-properties';
import { writeWindow } from './write-sheet';

/**
 * Writes the summary: anew where there is none, else in place, wherever the person has moved it. What stands outside
 * its block is kept, and moves down when the block grows. Contents go in one round trip; window, print and charts in one
 * more where they are new or other than they were, and their failure is a note.
 *
 * @param show whether the summary's sheet comes to the front.
 * @param front the front sheet, where that of an earlier version is to be laid out anew with the summary.
 */
export async function writeSummary(
  form: Form,
  planned: SheetPlan,
  snapshot: WorkbookSnapshot,
  { show, restored, pages, properties }: SummaryWishes,
  onNote: OnNote = () => undefined,
  front: SheetPlan | null = null,
): Promise<void> {
  // A chart draws a block by its name; a block whose name was lost cannot be drawn, and the rest is still written.
  const charts = planned.charts.filter(
    ({ source }) => source.kind === 'columns' || (snapshot.names.get(source.block) ?? null) !== null,
  );
  refuseTaken(form, [planned], snapshot);
  const site = siteOf({ ...planned, charts }, snapshot, snapshot.sheetNames);
  const place = placeSummary(site, snapshot);
  const due = dueLooks(form, site, place.plan, snapshot);
  const frontPlace = front === null ? null : placeFront(front, snapshot);
  const isShownAtOnce = show && due.parts.length === 0 && frontPlace === null;
  const isHidden = snapshot.hiddenSheets.has(place.sheet);
  const grown = grownTables(form, snapshot);
  let states: ReadonlySet<string> = new Set();
  let longer: readonly LongerPrintArea[] = [];
  try {
    const writing = runWriting(async (context) => {
      const writer = new StateWriter(context, form, snapshot.states?.keys() ?? []);
      if (due.isNew) writer.set('summary', 'contents', place.sheet);
      else if (due.isEarlier) writer.set('summary', 'looks', looksText(due, due.parts));
      const sheet = await writeSummaryContents(
        form,
        context,
        { ...place, isEarlier: due.isEarlier },
        snapshot,
        writer,
      );
      if (frontPlace !== null) await writeFrontInPlace(form, context, frontPlace, snapshot, writer);
      writeGrowth(context, form, grown, snapshot.names);
      restoreFormulas(context, restored);
      writeProperties(context, snapshot, properties);
      if (due.isNew) writer.set('summary', 'looks', looksText(due, due.parts));
      const printed = askPrintAreas(context, grown);
      // The very last: where it alone fails, all else is done.
      if (isShownAtOnce) bringToFront(sheet, isHidden);
      await context.sync();
      longer = tooShort(printed);
      return writer.keys;
    });
    states = await takingBack(
      form,
      writing,
      place.stage === 'new' ? [{ key: 'summary', name: place.sheet }] : [],
    );
  } catch (error) {
    const note = noteOfLastActions(error);
    if (note === null) throw error;
    onNote(note);
    states = new Set([...(snapshot.states?.keys() ?? []), ...(due.isNew ? ['summary'] : [])]);
  }
  await finish(form, place, due, { snapshot, states, longer, show, isHidden, pages, frontPlace }, onNote);
}

/** Where the front sheet of an earlier version stands: its block began one row lower, under a line that belongs to it. */
export function placeFront(plan: SheetPlan, snapshot: WorkbookSnapshot): SummaryPlace | null {
  const standing = snapshot.names.get(plan.block) ?? null;
  if (standing === null) return null;
  const whole = { ...standing, top: Math.max(0, standing.top - 1) };
  const names = new Map(snapshot.names).set(plan.block, whole);
  const site = siteOf(plan, snapshot, snapshot.sheetNames);
  return placeSummary({ ...site, stage: 'new' }, { ...snapshot, names });
}

/** What else is written with the summary. */
export interface SummaryWishes {
  /** Whether the summary's sheet comes to the front. */
  readonly show: boolean;
  /** Formulas of ours that do not stand in their cells any more. */
  readonly restored: readonly RestoredFormula[];
  /** The other sheets of the report, whose pages have the same head and foot. */
  readonly pages: readonly string[];
  /** What the file says of itself where it says nothing yet. */
  readonly properties: FileProperties;
}

/** What of the looks is to be written. */
interface DueLooks {
  readonly parts: readonly LooksPart[];
  /** Whether the sheet is made just now, or was and its looks broke off: then charts that are missing are drawn. */
  readonly isNew: boolean;
  /** Whether an earlier version laid it out: its charts stand where something else stands now. */
  readonly isEarlier: boolean;
  readonly done: string;
}

/**
 * A sheet that stands is touched where what it should look like has changed since it was written last. One of an earlier
 * version remembers nothing; its looks are written once more.
 */
function dueLooks(form: Form, site: Site, plan: SheetPlan, { states, names }: WorkbookSnapshot): DueLooks {
  const drawn = plan.charts.map(({ source }): Area | null =>
    source.kind === 'columns' ? null : (names.get(source.block) ?? null),
  );
  const done = hash(JSON.stringify([plan.print, plan.charts.map(({ title, name }) => [title, name]), drawn]));
  const { stage, rest } = statePartsOf(states?.get('summary') ?? '|');
  const hasBlock = (names.get(plan.block) ?? null) !== null;
  const isEarlier =
    (hasBlock && !names.has(lastCheckName(form))) ||
    (stage === 'looks' && rest.split(',').includes(earlierMark));
  if (stage === 'looks' && site.stage === 'looks')
    return {
      parts: looksParts.filter((part) => rest.split(',').includes(part)),
      isNew: true,
      isEarlier,
      done,
    };
  if (!hasBlock || site.stage === 'begun') return { parts: looksParts, isNew: true, isEarlier, done };
  return {
    parts: stage === 'done' && rest === done ? [] : isEarlier ? looksParts : ['charts', 'print'],
    isNew: false,
    isEarlier,
    done,
  };
}

/** What a state says of looks that are due. */
const looksText = ({ isEarlier }: DueLooks, parts: readonly LooksPart[]): string =>
  [...parts, ...(isEarlier && parts.includes('charts') ? [earlierMark] : [])].join(',');

interface Surroundings {
  readonly snapshot: WorkbookSnapshot;
  readonly states: ReadonlySet<string>;
  readonly longer: readonly LongerPrintArea[];
  readonly show: boolean;
  readonly isHidden: boolean;
  readonly frontPlace: SummaryPlace | null;
  readonly pages: readonly string[];
}

function finish(
  form: Form,
  { plan, sheet: name }: SummaryPlace,
  due: DueLooks,
  { snapshot, states, longer, show, isHidden, pages, frontPlace }: Surroundings,
  onNote: OnNote,
): Promise<void> {
  const { parts, isNew, isEarlier, done } = due;
  const sheetIn = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(name);
  const all = {
    window: (context: Excel.RequestContext) => {
      if (parts.includes('window')) writeWindow(sheetIn(context), plan);
      if (frontPlace !== null)
        writeWindow(context.workbook.worksheets.getItem(frontPlace.sheet), frontPlace.plan);
      if (show) bringToFront(sheetIn(context), isHidden);
    },
    charts: async (context: Excel.RequestContext, again: boolean) => {
      const sheet = sheetIn(context);
      if (isEarlier) {
        const isOurs = (chart: string) => chart.startsWith(formName(form, 'chart_'));
        const standing = [...snapshot.chartNames];
        // Tried again, those that were deleted a moment ago may be gone; the person's own stay.
        if (again)
          await deleteBrokenCharts(context, sheet, new Set(standing.filter((each) => !isOurs(each))));
        else for (const chart of standing.filter(isOurs)) sheet.charts.getItem(chart).delete();
        writeCharts(context, sheet, plan, new Set());
        return;
      }
      if (!isNew) {
        refreshCharts(context, sheet, plan, snapshot.chartNames);
        return;
      }
      if (again) await deleteBrokenCharts(context, sheet, snapshot.chartNames);
      writeCharts(context, sheet, plan, snapshot.chartNames);
    },
    print: (context: Excel.RequestContext) => {
      if (frontPlace !== null)
        writePrint(context.workbook.worksheets.getItem(frontPlace.sheet), {
          ...frontPlace.plan.print,
          header: plan.print.header,
          checked: plan.print.checked,
          footer: plan.print.footer,
        });
      if (parts.includes('print')) {
        writePrint(sheetIn(context), plan.print);
        // The other sheets say on every page whose report it is and when it was checked, as the summary does.
        for (const page of pages) writeHeaders(context.workbook.worksheets.getItem(page), plan.print);
      }
      writePrintAreas(context, longer);
    },
  };
  const wanted = looksParts.filter(
    (part) =>
      parts.includes(part) ||
      (part === 'window' && (frontPlace !== null || (show && parts.length > 0))) ||
      (part === 'print' && (longer.length > 0 || frontPlace !== null)),
  );
  return finishLooks(
    wanted.map((part) => ({ part, write: all[part] })),
    (context, failed) => {
      const writer = new StateWriter(context, form, states);
      const left = failed.filter((part) => parts.includes(part));
      if (left.length === 0) writer.set('summary', 'done', done);
      else if (isNew || isEarlier) writer.set('summary', 'looks', looksText(due, left));
      if (frontPlace === null) return;
      const ofFront = frontLooks.filter((part) => failed.includes(part));
      if (ofFront.length === 0) writer.clear('contents');
      else writer.set('contents', 'looks', ofFront.join(','));
    },
    onNote,
  );
}
