import { basename, join } from 'node:path';
import { checkReport, createSheets, fillReport, type CommandContext } from '../commands';
import { checkSnapshot, reportIn } from '../commands/read-and-check';
import { EmbeddedWorkbook, type ContentNotKept } from '../embedded-excel';
import { deleteEmptySheet } from '../excel/delete-empty-sheet';
import type { CheckResult } from '../findings/check';
import * as z from 'zod/mini';
import { fallbackLanguage, type Language } from '../form/languages';
import { loadWordsOfFiles } from '../messages/load';
import { parseReportJson, reportToJson, type ReportJson } from '../report/report-json';
import type { Report } from '../report/report';
import type { FormKit } from '../sheets/form-kit';
import { readReasons } from '../sheets/summary/reasons';
import { sheetLanguage } from '../sheets/workbook-identity';
import { kitInWorkbook, kitOf, type Forms } from './forms';
import { contentsIn } from './contents';
import { duplicateKeys } from './duplicate-keys';
import { Failure } from './failure';
import {
  isFolder,
  isSameFile,
  readBytes,
  refuseOtherExtension,
  refuseToOverwrite,
  writeWhole,
} from './files';
import { connectWorkbook } from './runtime';
import { lookTrusting } from './stored-values';
import { findUnheldValue } from './unheld-values';
import { openWorkbook, working } from './workbook';

/** The name of the sheet with which a new workbook begins, until ours stand in it. */
const firstSheet = 'Sheet1';

async function contextIn(kit: FormKit, language: Language): Promise<CommandContext> {
  return {
    kit,
    words: await loadWordsOfFiles(language, kit),
    now: () => new Date(),
    onProgress: () => undefined,
  };
}

/** A new workbook with the sheets of a report and no other, as the bytes of an .xlsx file. */
export async function newWorkbook(
  kit: FormKit,
  file: string,
  language: Language,
  report: Report | null,
): Promise<Uint8Array> {
  const workbook = await EmbeddedWorkbook.create({ sheetName: firstSheet });
  connectWorkbook(workbook, language);
  return working(file, kit, language, async () => {
    const context = await contextIn(kit, language);
    await (report === null
      ? createSheets.run(context, { language })
      : fillReport.run(context, { language, report }));
    await deleteEmptySheet(firstSheet);
    return workbook.save();
  });
}

/** What `new`, `fill` and `read` are told beside the files. */
interface MakeOptions {
  readonly forms: Forms;
  /** The id of the form; null for the one that the data names or the workbook holds, or the first. */
  readonly form: string | null;
  readonly language: Language;
  readonly force: boolean;
}

/** `new`: an empty report workbook. */
export async function makeNew(out: string, { forms, form, language, force }: MakeOptions): Promise<void> {
  refuseOtherExtension(out, 'xlsx');
  const kit = await kitOf(forms, form);
  await refuseToOverwrite(out, force, null);
  await writeWhole(out, await newWorkbook(kit, out, language, null), { force, source: null });
}

/** `fill`: a workbook filled from a report in JSON. */
export async function fill(
  data: string,
  out: string,
  { forms, form, language, force }: MakeOptions,
): Promise<void> {
  refuseOtherExtension(out, 'xlsx');
  await refuseToOverwrite(out, force, null);
  const text = jsonTextIn(data, await readBytes(data));
  const kit = await kitOf(forms, form ?? formNamedIn(text, forms));
  const report = parseReport(kit, data, text);
  await writeWhole(out, await newWorkbook(kit, out, language, report), { force, source: null });
}

/** The form that a report in JSON names, when it is one of these. */
export function formNamedIn(text: string, forms: Forms): string | null {
  try {
    const { data } = z.object({ form: z.string() }).safeParse(JSON.parse(text));
    return forms.find(({ form }) => form.id === data?.form)?.form.id ?? null;
  } catch {
    // What is no JSON is told when the report is read.
    return null;
  }
}

/** The report of a form in a text of JSON. @throws Failure that says what is wrong with it. */
export function parseReport({ form }: FormKit, file: string, text: string): Report {
  const { report, problem } = parseReportJson(form, text);
  if (problem === null) {
    refuseUnheld(file, text);
    return report;
  }
  switch (problem.kind) {
    case 'not-json':
      throw new Failure('cli.error.notJson', { file, detail: problem.detail });
    case 'unknown-keys':
      throw new Failure('cli.error.unknownKeys', { file, keys: problem.paths.join(', ') });
    case 'wrong-value':
      throw new Failure('cli.error.wrongValue', { file, path: problem.path });
  }
}

/** A text of JSON in UTF-8; other bytes would become other letters. */
export function jsonTextIn(file: string, bytes: Uint8Array): string {
  // A zero byte stands in no text of UTF-8, and in every other letter of UTF-16.
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (bytes.subarray(0, 64).includes(0) && !isArchive) throw new Failure('file.notUtf8', { file });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(isArchive ? 'cli.error.notJson' : 'file.notUtf8', { file, detail: '' });
  }
}

/** Fails at keys of which one would be lost, and at values that no workbook can hold. */
function refuseUnheld(file: string, text: string): void {
  const keys = duplicateKeys(text);
  if (keys.length > 0) throw new Failure('file.duplicateKeys', { file, keys: keys.join(', ') });
  const unheld = findUnheldValue(JSON.parse(text));
  if (unheld)
    throw new Failure(unheld.kind === 'text' ? 'file.textNotHeld' : 'file.numberNotHeld', {
      file,
      path: unheld.path,
    });
}

/** `read`: the report in a workbook, as the JSON contract has it. */
export async function read(
  file: string,
  { forms, form, language }: Omit<MakeOptions, 'force'>,
): Promise<ReportJson> {
  const workbook = await openWorkbook(file, language, { trustsStoredValues: true });
  const kit = await kitInWorkbook(forms, form, file);
  return working(file, kit, language, () =>
    lookTrusting(kit.form, workbook, (snapshot) => reportToJson(reportIn(kit.form, snapshot))),
  );
}

/** A workbook that was checked; `language` is that of its messages. */
export interface CheckedFile {
  readonly file: string;
  readonly kit: FormKit;
  readonly language: Language;
  readonly result: CheckResult;
  /** What the source holds and the workbook that was written does not; empty where none was written. */
  readonly notKept: readonly ContentNotKept[];
}

/**
 * `check`: checks one workbook, and writes it with its summary where `out` names a file.
 *
 * @param language null for the language in which the workbook's sheets were made.
 */
export async function check(
  file: string,
  options: {
    readonly forms: Forms;
    /** The id of the form; null for the one that stands in the workbook. */
    readonly form: string | null;
    readonly language: Language | null;
    readonly out: string | null;
    readonly force: boolean;
  },
): Promise<CheckedFile> {
  const { forms, form, out, force } = options;
  const spoken = options.language ?? fallbackLanguage;
  if (out !== null) await refuseToOverwrite(out, force, file);
  const workbook = await openWorkbook(file, spoken, { trustsStoredValues: true });
  if (out !== null) refuseOtherExtension(out, workbook.extension);
  const kit = await kitInWorkbook(forms, form, file);
  return working(file, kit, spoken, async () => {
    // Without a file to write there is no summary to write either, and a protected one is no obstacle.
    if (out === null) {
      const { result, language } = await lookTrusting(kit.form, workbook, (snapshot) => ({
        result: checkSnapshot(kit, snapshot, new Date()),
        language: options.language ?? sheetLanguage(kit.form, snapshot),
      }));
      return { file, kit, language, result, notKept: [] };
    }
    // All that the check reads is looked at before it is checked and written.
    const language = await lookTrusting(kit.form, workbook, (snapshot) => {
      reportIn(kit.form, snapshot);
      readReasons(kit.form, snapshot);
      return options.language ?? sheetLanguage(kit.form, snapshot);
    });
    const result = await checkReport.run(await contextIn(kit, language), { show: true, language });
    const { bytes, notKept } = await workbook.saveTelling();
    if (notKept.length > 0 && !force && (await isSameFile(file, out))) {
      throw new Failure('cli.error.wouldLose', {
        file,
        contents: contentsIn(notKept, await loadWordsOfFiles(language, kit)),
      });
    }
    await writeWhole(out, bytes, { force, source: file });
    return { file, kit, language, result, notKept };
  });
}

/** Where a checked workbook goes: the file that `--out` names, or the file's own name in that folder. */
export async function outputOf(
  out: string | undefined,
  file: string,
  several: boolean,
): Promise<string | null> {
  if (out === undefined) return null;
  if (await isFolder(out)) return join(out, basename(file));
  if (several) throw new Failure('cli.error.outNeedsFolder', { file: out });
  return out;
}
