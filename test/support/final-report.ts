import { checkReport as checkByBook, type CheckOptions, type CheckResult } from '../../src/findings/check';
import { reportIn as reportInOf } from '../../src/commands/read-and-check';
import { readWorkbook as readWorkbookOf } from '../../src/excel/read-workbook';
import { tableOf as tableOfForm } from '../../src/form/form';
import type { Language } from '../../src/form/languages';
import type { Table } from '../../src/form/types';
import { finalReport } from '../../src/forms/final-report';
import { finalReportForm, type FinalReportForm } from '../../src/forms/final-report/form';
import type { ColumnId, TableId } from '../../src/forms/final-report/ids';
import { catalogue, finalReportRules } from '../../src/forms/final-report/rules/catalogue';
import { limitsIn, type FinalReportThresholds } from '../../src/forms/final-report/thresholds';
import { words as englishOfForm } from '../../src/forms/final-report/words/en';
import { words as kazakhOfForm } from '../../src/forms/final-report/words/kk';
import { words as russianOfForm } from '../../src/forms/final-report/words/ru';
import { messages as english } from '../../src/messages/en';
import { messages as kazakh } from '../../src/messages/kk';
import { loadWords as loadWordsOf } from '../../src/messages/load';
import { messages as russian } from '../../src/messages/ru';
import { createWords, type Words } from '../../src/messages/words';
import * as names from '../../src/report/defined-names';
import type { FieldPath } from '../../src/report/field-path';
import type { TypedRow } from '../../src/report/form-access';
import * as reading from '../../src/report/read-report';
import * as json from '../../src/report/report-json';
import { buildReport as buildReportOf, rowsOf, type FieldReader, type Report } from '../../src/report/report';
import type { WorkbookSnapshot } from '../../src/report/snapshot';
import { contextFor } from '../../src/rules/check-context';
import type { LiveRelation } from '../../src/rules/live-line';
import type { CheckContext, Rule } from '../../src/rules/rule';
import type { Thresholds } from '../../src/rules/thresholds';
import { planContents as planContentsOf } from '../../src/sheets/contents';
import { planFormSheet } from '../../src/sheets/form-sheet';
import type { SheetPlan } from '../../src/sheets/plan';
import { planSummary as planSummaryOf } from '../../src/sheets/summary/summary';
import type { CheckedBook } from '../../src/sheets/summary/unchanged';
import * as identity from '../../src/sheets/workbook-identity';

/** The engine with the final report in its hands: what the tests of the engine ask, they ask about this form. */

export { catalogue, type RuleId } from '../../src/forms/final-report/rules/catalogue';
export type { FinalReportThresholds, TableId, ColumnId };
export const form = finalReportForm;
export const kit = finalReport;
export const book = finalReportRules;

/** The ids of all rules, in the order of the rule book. */
export const ruleIds = catalogue.map(({ id }) => id);

/** Rules that look at a workbook; of a report that came from elsewhere they say nothing. */
export const workbookRules: readonly string[] = ['formula-replaced', 'text-too-long'];

/** What holds unless the funder sets another. */
export const usualThresholds: FinalReportThresholds = limitsIn({});

/** The table of the form with this id. */
export const tableOf = (id: string): Table => tableOfForm(form, id);

const messages = {
  ru: [russian, russianOfForm],
  kk: [kazakh, kazakhOfForm],
  en: [english, englishOfForm],
} as const;

/** The words of a language, without waiting for them. */
export function wordsIn(language: Language): Words {
  const [ofAll, ofForm] = messages[language];
  return createWords(language, ofAll, form, ofForm);
}

/** The words of a language as the add-in fetches them. */
export const loadWords = (language: Language): Promise<Words> => loadWordsOf(language, finalReport);

export const blockName = (block: string) => names.blockName(form, block);
export const fieldName = (path: FieldPath) => names.fieldName(form, path);
export const columnName = (table: string, column: string) => names.columnName(form, table, column);
export const excelTableName = (table: string) => names.excelTableName(form, table);
export const liveName = (rule: string) => names.liveName(form, rule);

/** The snapshot of the workbook that `Excel.run` speaks to. */
export const readWorkbook = (): Promise<WorkbookSnapshot> => readWorkbookOf(form);

export const readReport = (snapshot: WorkbookSnapshot) => reading.readReport(form, snapshot);
export const presentTables = (snapshot: WorkbookSnapshot) => reading.presentTables(form, snapshot);

/** The report in a snapshot; throws a `ReportProblem` where there is none. */
export const reportIn = (snapshot: WorkbookSnapshot): Report => reportInOf(form, snapshot);

export const buildReport = (rowCount: (table: string) => number, read: FieldReader): Report =>
  buildReportOf(form, rowCount, read);
export const parseReportJson = (text: string) => json.parseReportJson(form, text);
export const reportFromJson = (given: json.ReportJson): Report => json.reportFromJson(form, given);

/** The rows of a report by the ids of the form. */
export type Tables = { readonly [Id in TableId]: readonly TypedRow<FinalReportForm, Id>[] };

/** The rows of a report, table by table, as the compiler knows them. */
export function tablesOf(report: Report): Tables {
  return Object.fromEntries(form.tables.map(({ id }) => [id, rowsOf(report, id)])) as unknown as Tables;
}

/** What a rule is given to judge a report by itself. */
export function contextOf(
  report: Report,
  thresholds: Thresholds = usualThresholds,
  checkedAt = new Date('2026-03-01T09:00:00Z'),
): CheckContext {
  return contextFor(report, thresholds, checkedAt);
}

/** The relations that the workbook holds for a rule; none for a rule on prose. */
export const relationsOf = (
  { live }: Rule,
  thresholds: Thresholds = usualThresholds,
): readonly LiveRelation[] => live?.(thresholds).relations ?? [];

/** Holds all rules against a report. */
export const checkReport = (report: Report, at: Date, options: CheckOptions = {}): CheckResult =>
  checkByBook(book, report, at, options);

export const sheetLanguage = (snapshot: WorkbookSnapshot) => identity.sheetLanguage(form, snapshot);
export const thresholdsIn = (snapshot: WorkbookSnapshot) => identity.thresholdsIn(finalReport, snapshot);
export const settingsFor = (language: Language, thresholds: Thresholds) =>
  identity.settingsFor(finalReport, language, thresholds);

/** The front sheet as it is planned. */
export const planContents = (words: Words, thresholds: Thresholds = usualThresholds): SheetPlan =>
  planContentsOf(finalReport, words, thresholds);

/** The sheets of the form as they are planned, filled from a report or empty. */
export const planSheets = (words: Words, report: Report | null): SheetPlan[] =>
  finalReportForm.sheets.map((sheet) => planFormSheet(finalReport, sheet, words, report));

/** A workbook in which every name stands over twenty rows, and which does not say what it is. */
const wholeBook: CheckedBook = { areaOf: () => ({ top: 0, bottom: 19 }), about: null };

/** The summary as it is planned for such a workbook, unless said otherwise. */
export const planSummary = (result: CheckResult, words: Words, book = wholeBook): SheetPlan =>
  planSummaryOf(finalReport, result, words, book);
