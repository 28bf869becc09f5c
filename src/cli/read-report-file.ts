import { checkSnapshot, readAndCheck } from '../commands/read-and-check';
import { lackingInDocument, lackingInWorkbook } from '../commands/read-beside';
import { ReportProblem } from '../commands/report-problem';
import type { ColumnOfTable } from '../compare/change';
import { importDocument } from '../document/import-document';
import { Refusal } from '../document/refusal';
import { checkReport, type CheckResult } from '../findings/check';
import { fallbackLanguage, type Language } from '../form/languages';
import type { FormEntry } from '../forms';
import { loadWordsOfFiles } from '../messages/load';
import { presentTables } from '../report/read-report';
import { reportFromJson, type ReportJson } from '../report/report-json';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { FormKit } from '../sheets/form-kit';
import { sheetLanguage } from '../sheets/workbook-identity';
import { readSnapshot } from '../workbook-file/read-snapshot';
import { formNamedIn, jsonTextIn, parseReport } from './commands';
import { Failure } from './failure';
import { readBytes } from './files';
import { kitInWorkbook, kitOf, type Forms } from './forms';
import { openWorkbook, working } from './workbook';

/** A report that was read and checked, whatever kind of file it came from. */
export interface ReportFile {
  readonly file: string;
  readonly kit: FormKit;
  /** The language in which the report's sheets were made; the fallback where there are none. */
  readonly language: Language;
  readonly result: CheckResult;
  /** Columns of the form that the file has no place for. */
  readonly lacking: readonly ColumnOfTable[];
  /** How much of a Word document found no place in the report. */
  readonly leftOver: number;
  /** What was read of a workbook; null for other files. */
  readonly snapshot: WorkbookSnapshot | null;
}

interface ReadOptions {
  readonly forms: Forms;
  /** The id of the form; null for the one that the file is of. */
  readonly form: string | null;
  readonly now: Date;
}

/** Which files hold reports, by the ends of their names. */
export const reportFileName = /\.(?:xlsx|xlsm|docx|json)$/i;

/**
 * Reads a workbook, a Word form or a report in JSON, and checks it.
 *
 * @throws Failure for what cannot be read, in words of its kind of file.
 */
export async function readReportFile(
  file: string,
  options: ReadOptions,
  bytes?: Uint8Array,
): Promise<ReportFile> {
  const content = bytes ?? (await readBytes(file));
  if (/\.docx$/i.test(file)) return readDocument(file, content, options);
  if (/\.json$/i.test(file)) return readJson(file, content, options);
  return (await readFromFile(file, content, options)) ?? readThroughExcel(file, content, options);
}

async function readDocument(
  file: string,
  bytes: Uint8Array,
  { forms, form: asked, now }: ReadOptions,
): Promise<ReportFile> {
  let refusal: Failure | null = null;
  for (const entry of candidates(forms, asked)) {
    if (entry.loadWordLayout === null) continue;
    const read = importDocument(entry.form, await entry.loadWordLayout(), bytes);
    if (read.kind === 'refused') {
      refusal ??= new Failure(`document.refused.${read.why}`, { file });
      continue;
    }
    const kit = await entry.load();
    const report = reportFromJson(kit.form, read.report as unknown as ReportJson);
    return {
      file,
      kit,
      language: fallbackLanguage,
      result: checkReport(kit.book, report, now),
      lacking: lackingInDocument(kit.form, read),
      leftOver: read.leftOver.length,
      snapshot: null,
    };
  }
  throw refusal ?? new Failure('document.refused.not-the-form', { file });
}

async function readJson(
  file: string,
  bytes: Uint8Array,
  { forms, form, now }: ReadOptions,
): Promise<ReportFile> {
  const text = jsonTextIn(file, bytes);
  const kit = await kitOf(forms, form ?? formNamedIn(text, forms));
  const result = checkReport(kit.book, parseReport(kit, file, text), now);
  return { file, kit, language: fallbackLanguage, result, lacking: [], leftOver: 0, snapshot: null };
}

/** Reads a workbook without an Excel; null where only an Excel reads it whole, or says best what is wrong with it. */
async function readFromFile(
  file: string,
  bytes: Uint8Array,
  { forms, form: asked, now }: ReadOptions,
): Promise<ReportFile | null> {
  try {
    const found: { readonly entry: FormEntry; readonly snapshot: WorkbookSnapshot }[] = [];
    for (const entry of candidates(forms, asked)) {
      const { snapshot, isUncalculated } = readSnapshot(entry.form, bytes);
      if (isUncalculated) return null;
      if (presentTables(entry.form, snapshot).length > 0) found.push({ entry, snapshot });
    }
    const [only, other] = found;
    if (only === undefined || other !== undefined) return null;
    return fileOf(file, await only.entry.load(), only.snapshot, (kit) =>
      checkSnapshot(kit, only.snapshot, now),
    );
  } catch (error) {
    if (error instanceof Refusal || error instanceof ReportProblem) return null;
    throw error;
  }
}

async function readThroughExcel(
  file: string,
  bytes: Uint8Array,
  { forms, form, now }: ReadOptions,
): Promise<ReportFile> {
  await openWorkbook(file, fallbackLanguage, { content: bytes });
  const kit = await kitInWorkbook(forms, form, file);
  return working(file, kit, fallbackLanguage, async () => {
    const words = await loadWordsOfFiles(fallbackLanguage, kit);
    const { snapshot, result } = await readAndCheck({
      kit,
      words,
      now: () => now,
      onProgress: () => undefined,
    });
    return fileOf(file, kit, snapshot, () => result);
  });
}

function fileOf(
  file: string,
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  resultOf: (kit: FormKit) => CheckResult,
): ReportFile {
  const result = resultOf(kit);
  const lacking = lackingInWorkbook(result);
  return { file, kit, language: sheetLanguage(kit.form, snapshot), result, lacking, leftOver: 0, snapshot };
}

function candidates(forms: Forms, asked: string | null): readonly FormEntry[] {
  return asked === null ? forms : forms.filter(({ form }) => form.id === asked);
}
