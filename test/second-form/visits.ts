import { checkReport, fillReport, type CommandContext } from '../../src/commands';
import { reportIn } from '../../src/commands/read-and-check';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { CheckResult } from '../../src/findings/check';
import type { Form } from '../../src/form/form';
import type { Language } from '../../src/form/languages';
import { finalReport } from '../../src/forms/final-report';
import { loadWords } from '../../src/messages/load';
import { parseReference } from '../../src/report/address';
import { reportToJson, type ReportJson } from '../../src/report/report-json';
import type { Report } from '../../src/report/report';
import type { FormKit } from '../../src/sheets/form-kit';
import { visitReport } from '../fixtures/visit-report';

/** Work on workbooks with the reports of either form, as a face does it. */

/** The moment at which every check is made. */
export const checkedAt = new Date(2026, 10, 23, 14, 5);

/** A new embedded workbook that `Excel.run` speaks to from now on. */
export function newWorkbook(): EmbeddedWorkbook {
  const workbook = EmbeddedWorkbook.create({ sheetName: 'Лист1' });
  installGlobals(workbook);
  return workbook;
}

/** Opens the bytes of a file as the workbook that `Excel.run` speaks to from now on. */
export async function opened(file: Uint8Array): Promise<EmbeddedWorkbook> {
  const workbook = await EmbeddedWorkbook.open(file);
  installGlobals(workbook);
  return workbook;
}

/** Saves a workbook and opens it again, in the place of the first. */
export async function reopened(workbook: EmbeddedWorkbook): Promise<EmbeddedWorkbook> {
  return opened(await workbook.save());
}

export async function contextOf(kit: FormKit, language: Language = 'ru'): Promise<CommandContext> {
  return {
    kit,
    otherForms: [finalReport, visitReport].filter((each) => each !== kit).map(({ form }) => form),
    words: await loadWords(language, kit),
    now: () => checkedAt,
    onProgress: () => undefined,
  };
}

/** Makes the sheets of a form in the open workbook, filled from a report. */
export async function fill(
  report: Report,
  kit: FormKit = visitReport,
  language: Language = 'ru',
): Promise<void> {
  await fillReport.run(await contextOf(kit, language), { language, report });
}

/** A new workbook with a visit. */
export async function visitWorkbook(report: Report, language: Language = 'ru'): Promise<EmbeddedWorkbook> {
  const workbook = newWorkbook();
  await fill(report, visitReport, language);
  return workbook;
}

/** Checks a report of the open workbook and writes its summary, as the ribbon's button does. */
export async function check(kit: FormKit = visitReport): Promise<CheckResult> {
  return checkReport.run(await contextOf(kit), { show: false, language: null });
}

/** The report of a form in the open workbook, as JSON. */
export async function readJson(form: Form = visitReport.form): Promise<ReportJson> {
  return reportToJson(reportIn(form, await readWorkbook(form)));
}

/** The rules with findings, each once. */
export function rulesFound({ findings }: CheckResult): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** Everything of one form in the open workbook: its sheets cell by cell with their charts, its names, tables, settings. */
export function traceOf({ form }: FormKit): Promise<object> {
  const { prefix, tablePrefix, settingsPrefix } = form.names;
  return Excel.run(async (context) => {
    const { workbook } = context;
    const names = workbook.names.load('items/name,items/formula');
    const tables = workbook.tables.load('items/name');
    const settings = workbook.settings.load('items/key,items/value');
    const sheets = workbook.worksheets.load('items/name,items/visibility,items/tabColor,items/position');
    await context.sync();
    const ours = names.items.filter(({ name }) => name.startsWith(prefix));
    const wanted = sheets.items
      .filter((sheet) => ours.some(({ formula }) => parseReference(String(formula))?.sheet === sheet.name))
      .map((sheet) => ({
        sheet,
        used: sheet
          .getUsedRange()
          .load('address,formulas,values,numberFormat,valueTypes')
          .load('format/columnWidth'),
        charts: sheet.charts.load('items/name,items/top,items/left,items/width,items/height'),
      }));
    await context.sync();
    return {
      names: ours.map(({ name, formula }) => [name, formula]),
      tables: tables.items.map(({ name }) => name).filter((name) => name.startsWith(tablePrefix)),
      settings: settings.items
        .filter(({ key }) => key.startsWith(settingsPrefix))
        .map(({ key, value }): unknown[] => [key, value]),
      sheets: wanted.map(({ sheet, used, charts }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        position: sheet.position,
        address: used.address,
        formulas: used.formulas,
        values: used.values,
        numberFormat: used.numberFormat,
        charts: charts.items.map(({ name, top, left, width, height }) => [name, top, left, width, height]),
      })),
    };
  });
}

/** The cells of the open workbook that hold an Excel error. */
export async function errorsInCells(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRangeOrNullObject(true).load('values,valueTypes'),
    }));
    await context.sync();
    return used.flatMap(({ name, range }) =>
      range.isNullObject
        ? []
        : range.valueTypes.flatMap((row, y) =>
            row.flatMap((kind, x) =>
              kind === Excel.RangeValueType.error ? [`${name} ${String(range.values[y]?.[x])}`] : [],
            ),
          ),
    );
  });
}
