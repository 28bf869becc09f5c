import {
  checkReport,
  createSheets,
  fillReport,
  inspectWorkbook,
  recheckReport,
  reviewBeforeSending,
  showSummary,
  switchSheetLanguage,
  type CommandContext,
} from '../../src/commands';
import { problemOf } from '../../src/commands/problem';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { finalReport } from '../../src/forms/final-report';
import { loadWords } from '../../src/messages/load';
import type { Report } from '../../src/report/report';
import { foreignContent, type ForeignContent } from './foreign-content';
import { Random } from './random';

/** What went wrong in a workbook in which a person has things of their own. */
export interface ForeignFault {
  /** The number from which the workbook was made. */
  readonly seed: number;
  readonly command: string;
  readonly outcome: string;
}

const context = async (): Promise<CommandContext> => ({
  kit: finalReport,
  words: await loadWords('ru', finalReport),
  now: () => new Date(2026, 10, 23, 14, 5),
  onProgress: () => undefined,
});

type Command = readonly [string, (report: Report) => Promise<unknown>];

/** How a report comes into the workbook, and what is done with it then. */
const first: readonly [Command, Command] = [
  ['createSheets', async () => createSheets.run(await context(), { language: 'ru' })],
  ['fillReport', async (report) => fillReport.run(await context(), { language: 'ru', report })],
];
const then: readonly [Command, ...Command[]] = [
  ['checkReport', async () => checkReport.run(await context(), { show: true, language: null })],
  ['recheckReport', async () => recheckReport.run(await context(), undefined)],
  ['switchSheetLanguage', async () => switchSheetLanguage.run(await context(), { language: 'kk' })],
  ['showSummary', async () => showSummary.run(await context(), undefined)],
  ['inspectWorkbook', async () => inspectWorkbook.run(await context(), undefined)],
  ['reviewBeforeSending', async () => reviewBeforeSending.run(await context(), undefined)],
  ['createSheets again', async () => createSheets.run(await context(), { language: 'ru' })],
];

async function put({ sheetName, parts, hasProperties }: ForeignContent): Promise<void> {
  await Excel.run(async ({ workbook, ...office }) => {
    void office;
    const sheet = workbook.worksheets.add(sheetName);
    sheet.getRange('A1:F12').values = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => (column % 2 === 0 ? `мое ${String(row)}` : row * column)),
    );
    sheet.getRange('H1').formulas = [['=SUM(B1:B12)']];
    sheet.getRange('A1:F1').format.fill.color = '#DDEBF7';
    if (hasProperties) {
      workbook.properties.title = 'Моя книга';
      workbook.properties.company = 'Моя организация';
    }
    await workbook.context.sync();
  });
  // Some names cannot be given to a table or a style: each part by itself, and what Excel refuses is not there.
  for (const { work } of parts)
    await Excel.run(async ({ workbook, ...office }) => {
      void office;
      work(workbook, workbook.worksheets.getItem(sheetName));
      await workbook.context.sync();
    }).catch(() => undefined);
}

/**
 * Makes a workbook with things of a person's from a number, and presses three commands in it.
 *
 * @returns what of theirs was changed, and which command ended in an error that nobody foresaw.
 */
export async function tryForeignWorkbook(
  seed: number,
  report: Report,
  moreCommands: number,
): Promise<{
  readonly commands: number;
  readonly refused: number;
  readonly faults: readonly ForeignFault[];
}> {
  const random = new Random(seed);
  const workbook = EmbeddedWorkbook.create({ sheetName: 'Лист1' });
  installGlobals(workbook, { locale: 'ru-RU' });
  await put(foreignContent(random));
  // The list of sheets grows, and properties of the file that the person left empty are filled in.
  const own = workbook
    .contentAsWritten()
    .filter((line) => !line.startsWith('sheets ') && line !== 'properties {}');
  const faults: ForeignFault[] = [];
  let refused = 0;
  const commands = [random.of(first), ...Array.from({ length: moreCommands }, () => random.of(then))];
  for (const [command, press] of commands) {
    try {
      await press(report);
    } catch (error) {
      const { kind, detail } = problemOf(error);
      refused += 1;
      if (kind === 'unknown')
        faults.push({ seed, command, outcome: `an error that nobody foresaw: ${detail}` });
    }
    const now = new Set(workbook.contentAsWritten());
    const changed = own.find((line) => !now.has(line));
    if (changed === undefined) continue;
    faults.push({ seed, command, outcome: `changed or gone: ${changed.slice(0, 160)}` });
    break;
  }
  return { commands: commands.length, refused, faults };
}
