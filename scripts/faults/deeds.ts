import {
  answerFinding,
  applyFix,
  checkReport,
  createSheets,
  fillReport,
  goToCell,
  inspectWorkbook,
  recheckReport,
  reviewBeforeSending,
  setThresholds,
  showSummary,
  switchSheetLanguage,
  type CommandContext,
} from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { finalReport } from '../../src/forms/final-report';
import { loadWords } from '../../src/messages/load';
import type { Report } from '../../src/report/report';

/** A command that a person presses in a workbook of a kind. */
export interface Deed {
  readonly command: string;
  /** The kind of workbook: `empty`, `template`, `filled`, `checked`, `half made`, `half summary`. */
  readonly state: string;
  /** The workbook before the press; every try works on a copy. */
  readonly workbook: EmbeddedWorkbook;
  readonly press: () => Promise<unknown>;
}

/** The moment at which every check is made, so that two runs write the same. */
const now = () => new Date(2026, 10, 23, 14, 5);

/** Lets Office.js speak to a workbook from now on. */
export function speakTo(workbook: EmbeddedWorkbook): EmbeddedWorkbook {
  installGlobals(workbook, { locale: 'ru-RU' });
  return workbook;
}

async function context(): Promise<CommandContext> {
  return {
    kit: finalReport,
    words: await loadWords('ru', finalReport),
    now,
    onProgress: () => undefined,
  };
}

const pressCreate = async () => createSheets.run(await context(), { language: 'ru' });
const pressCheck = async () => checkReport.run(await context(), { show: true, language: null });

async function edit(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (office) => {
    work(office.workbook);
    await office.sync();
  });
}

/** Reasons typed on the summary, a figure changed since, and words of the person's around the summary. */
async function typeReasons(): Promise<void> {
  await Excel.run(async ({ workbook, ...office }) => {
    void office;
    const block = workbook.names.getItem('Report_summary').getRange().load('rowIndex,columnIndex,rowCount');
    const reasons = workbook.names.getItem('Report_summary_reasons').getRange().load('rowCount');
    await workbook.context.sync();
    for (let row = 0; row < reasons.rowCount; row += 3)
      reasons.getCell(row, 0).values = [[`Пояснение ${String(row + 1)}: по письму заказчика`]];
    const sheet = block.worksheet;
    sheet.getCell(block.rowIndex + block.rowCount + 1, 3).values = [['Проверил главный бухгалтер']];
    workbook.names.getItem('Report_gender_total').getRange().values = [[7]];
    workbook.names.getItem('Report_effects_staff_actual').getRange().values = [['много']];
    await workbook.context.sync();
  });
}

/** A copy of a workbook in which a press broke off at a share of its actions. */
async function brokenOff(
  workbook: EmbeddedWorkbook,
  press: () => Promise<unknown>,
  share: number,
): Promise<EmbeddedWorkbook> {
  const counted = speakTo(workbook.copy());
  counted.host.faults.plan([]);
  await press();
  const at = { action: Math.round(counted.host.faults.seen.actions.length * share) };
  const broken = speakTo(workbook.copy());
  broken.host.faults.plan([{ at, when: 'before', fault: { kind: 'refuse', code: 'GeneralException' } }]);
  await press().catch(() => undefined);
  broken.host.faults.plan([]);
  return broken;
}

/** Every command over the kinds of workbook that matter to it. */
export async function deedsWith(report: Report): Promise<Deed[]> {
  const pressFill = async () => fillReport.run(await context(), { language: 'ru', report });
  const empty = speakTo(EmbeddedWorkbook.create({ sheetName: 'Мой лист' }));
  await edit(({ worksheets }) => {
    worksheets.getItem('Мой лист').getRange('A1:B1').formulas = [['Моё', '=1+1']];
  });
  const after = async (before: EmbeddedWorkbook, ...presses: (() => Promise<unknown>)[]) => {
    const workbook = speakTo(before.copy());
    for (const press of presses) await press();
    return workbook;
  };
  const template = await after(empty, pressCreate);
  const filled = await after(empty, pressFill);
  const checked = await after(filled, pressCheck, typeReasons);
  const halfMade = await brokenOff(empty, pressCreate, 0.5);
  const halfSummary = await brokenOff(filled, pressCheck, 0.6);

  speakTo(checked.copy());
  const { findings } = await recheckReport.run(await context(), undefined);
  const open = findings.find(({ waiver }) => waiver === null);
  const answered = findings.find(({ waiver }) => waiver !== null);
  const fixable = findings.find(({ fix }) => fix !== null);
  const place = open?.cells[0]?.place ?? null;
  if (open === undefined || answered === undefined || place === null)
    throw new Error('The sample has a finding with a reason and one without.');
  const answer = (finding: typeof open, reason: string) => async () =>
    answerFinding.run(await context(), { key: finding.key, evidence: finding.evidence, reason });

  return [
    { command: 'createSheets', state: 'empty', workbook: empty, press: pressCreate },
    { command: 'createSheets', state: 'half made', workbook: halfMade, press: pressCreate },
    { command: 'fillReport', state: 'empty', workbook: empty, press: pressFill },
    { command: 'checkReport', state: 'template', workbook: template, press: pressCheck },
    { command: 'checkReport', state: 'filled', workbook: filled, press: pressCheck },
    { command: 'checkReport', state: 'half summary', workbook: halfSummary, press: pressCheck },
    { command: 'checkReport', state: 'checked', workbook: checked, press: pressCheck },
    { command: 'answerFinding', state: 'checked', workbook: checked, press: answer(open, 'Новое пояснение') },
    {
      command: 'answerFinding (taken back)',
      state: 'checked',
      workbook: checked,
      press: answer(answered, ''),
    },
    ...(fixable === undefined
      ? []
      : [
          {
            command: 'applyFix',
            state: 'checked',
            workbook: checked,
            press: async () => applyFix.run(await context(), [fixable]),
          },
        ]),
    {
      command: 'switchSheetLanguage',
      state: 'checked',
      workbook: checked,
      press: async () => switchSheetLanguage.run(await context(), { language: 'kk' }),
    },
    {
      command: 'setThresholds',
      state: 'checked',
      workbook: checked,
      press: async () => setThresholds.run(await context(), { largeOtherPercent: 42 }),
    },
    {
      command: 'showSummary',
      state: 'filled',
      workbook: filled,
      press: async () => showSummary.run(await context(), undefined),
    },
    {
      command: 'showSummary',
      state: 'checked',
      workbook: checked,
      press: async () => showSummary.run(await context(), undefined),
    },
    {
      command: 'goToCell',
      state: 'checked',
      workbook: checked,
      press: async () => goToCell.run(await context(), { place }),
    },
    {
      command: 'recheckReport',
      state: 'checked',
      workbook: checked,
      press: async () => recheckReport.run(await context(), undefined),
    },
    {
      command: 'inspectWorkbook',
      state: 'checked',
      workbook: checked,
      press: async () => inspectWorkbook.run(await context(), undefined),
    },
    {
      command: 'reviewBeforeSending',
      state: 'checked',
      workbook: checked,
      press: async () => reviewBeforeSending.run(await context(), undefined),
    },
  ];
}
