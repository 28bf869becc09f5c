import { readAround } from '../excel/around-tables';
import { renewalsIn } from '../excel/renewal';
import { renewSheets, type RenewedWorkbook } from '../excel/renew-sheets';
import { longestSheetName } from '../excel/sheet-name';
import { languages } from '../form/languages';
import { loadWords } from '../messages/load';
import type { Words } from '../messages/words';
import { blockName, formName } from '../report/defined-names';
import { readStanding } from '../report/read-report';
import { reportToJson } from '../report/report-json';
import type { WorkbookSnapshot } from '../report/snapshot';
import { planFormSheet } from '../sheets/form-sheet';
import { obstaclesIn } from '../sheets/renewal/obstacles';
import { planRenewal } from '../sheets/renewal/plan-renewal';
import type { CommandContext } from './command';
import { OwnThings } from './own-things';

/**
 * Puts today's sheets in the place of those of an earlier version, with all that the report holds. Where Excel does not tell
 * whether something of the person's hangs on the earlier ones, those are kept at the end of the workbook under another tab.
 *
 * @returns null where every sheet is today's.
 * @throws OwnThings before anything is written, where something of the person's would go with a sheet.
 */
export async function renewEarlierSheets(
  { kit, onNote = () => undefined, onProgress }: CommandContext,
  snapshot: WorkbookSnapshot,
  words: Words,
): Promise<RenewedWorkbook | null> {
  const { form } = kit;
  const begun = renewalsIn(snapshot);
  const { report } = readStanding(form, snapshot);
  const earlier = (await kit.loadEarlierWords?.()) ?? { texts: [], tabs: [] };
  const renewed = planRenewal(kit, snapshot, words, report, { begun, earlierTabs: earlier.tabs });
  if (renewed.length === 0) return null;
  const sheets = form.sheets.filter(({ id }) => renewed.some(({ plan }) => plan.key === id));
  const rewritten = ['contents', 'summary'].flatMap(
    (block) => snapshot.names.get(blockName(form, block)) ?? [],
  );
  const around = await readAround(
    [...new Set(renewed.flatMap(({ sources }) => sources))],
    rewritten,
    formName(form, 'chart_'),
  );
  const spoken = await Promise.all(languages.map((language) => loadWords(language, kit)));
  const obstacles = obstaclesIn(around, {
    form,
    report,
    tables: [...new Set(sheets.flatMap(({ blocks }) => blocks.map(({ table }) => table)))],
    plans: spoken.flatMap((each) => sheets.map((sheet) => planFormSheet(kit, sheet, each, null))),
    earlierTexts: earlier.texts,
    names: new Set([
      ...snapshot.names.keys(),
      ...[...(snapshot.states?.keys() ?? [])].map((key) => formName(form, `state_${key}`)),
    ]),
    isTwice: begun.size > 0,
  });
  if (obstacles.length > 0) throw new OwnThings(obstacles);
  onProgress('creating');
  const before = JSON.stringify(reportToJson(report));
  return renewSheets(
    form,
    renewed,
    snapshot,
    {
      tableNames: around.tableNames,
      definedNames: around.definedNames,
      keptTab: around.isUntold ? (tab) => keptTab(tab, words) : null,
      isWhole: (after) => JSON.stringify(reportToJson(readStanding(form, after).report)) === before,
    },
    onNote,
  );
}

/** What the tab of an earlier sheet is called that is kept: `Гендер – прежний`. */
function keptTab(tab: string, words: Words): string {
  const ending = words.text('sheet.kept');
  return `${tab.slice(0, longestSheetName - ending.length)}${ending}`;
}
