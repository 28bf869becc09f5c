/** What the add-in sends to Excel for one press, counted at the embedded Excel: round trips, actions, bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { requireSource } from '../require-source.mjs';

const require = createRequire(import.meta.url);
const { EmbeddedWorkbook } = requireSource('embedded-excel/index.ts');
const { installGlobals } = requireSource('embedded-excel/node.ts');
const { checkReport, createSheets, fillReport } = requireSource('commands/index.ts');
const { readAndCheck, checkSnapshot } = requireSource('commands/read-and-check.ts');
const { readWorkbook } = requireSource('excel/read-workbook.ts');
const { loadWordsOfFiles } = requireSource('messages/load.ts');
const { parseReportJson } = requireSource('report/report-json.ts');
const { forms } = requireSource('forms/index.ts');
const { naiveAddIn } = require(join(fileURLToPath(new URL('.', import.meta.url)), 'naive.ts'));

/** The runtime gives ranges back after each run; nobody waits for that. */
const isCleanUp = (actions) =>
  actions.some(({ Name }) => Name === '_RemoveReference') &&
  actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');

/** A new workbook that Office.js speaks to, with what was sent to it since it was last asked. */
function watchedWorkbook() {
  const workbook = EmbeddedWorkbook.create({ sheetName: 'Sheet1' });
  let seen = { trips: 0, actions: 0, sent: 0, received: 0 };
  const execute = workbook.host.execute.bind(workbook.host);
  workbook.host.execute = async (request) => {
    const answer = await execute(request);
    const { Actions } = JSON.parse(request);
    if (!isCleanUp(Actions))
      seen = {
        trips: seen.trips + 1,
        actions: seen.actions + Actions.length,
        sent: seen.sent + Buffer.byteLength(request),
        received: seen.received + Buffer.byteLength(answer),
      };
    return answer;
  };
  installGlobals(workbook);
  const take = () => {
    const taken = seen;
    seen = { trips: 0, actions: 0, sent: 0, received: 0 };
    return taken;
  };
  return { workbook, take };
}

const cpuOf = async (work) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/**
 * The requests of each press over one report, those of the naive add-in, and the time of a check against the same
 * relations as formulas that are calculated anew.
 */
export async function measureRequests(json, withNaive) {
  const kit = await forms[0].load();
  const words = await loadWordsOfFiles('ru', kit);
  const context = { kit, words, now: () => new Date(), onProgress: () => undefined };
  const { report } = parseReportJson(kit.form, JSON.stringify(json));
  const found = {};
  const empty = watchedWorkbook();
  await createSheets.run(context, { language: 'ru' });
  found.create = empty.take();
  const { workbook, take } = watchedWorkbook();
  await fillReport.run(context, { language: 'ru', report });
  found.fill = take();
  await readAndCheck(context);
  found.inspect = take();
  await checkReport.run(context, { show: true, language: 'ru' });
  found.check = take();
  await checkReport.run(context, { show: true, language: 'ru' });
  found.again = take();
  const snapshot = await readWorkbook(kit.form);
  found.rules = await cpuOf(() => checkSnapshot(kit, snapshot, new Date()));
  found.formulas = await cpuOf(() => workbook.calculate());
  if (withNaive) {
    const naive = watchedWorkbook();
    await naiveAddIn(json);
    found.naive = naive.take();
  }
  return found;
}

/** The sample's report. */
export const readSample = (root) =>
  JSON.parse(readFileSync(join(root, 'samples/village-self-government-2023.json'), 'utf8'));
