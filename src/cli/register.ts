import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import { EmbeddedWorkbook } from '../embedded-excel';
import { deleteEmptySheet } from '../excel/delete-empty-sheet';
import { writeRegister } from '../excel/write-register';
import { languages, type Language } from '../form/languages';
import { loadWordsOfFiles } from '../messages/load';
import { registered, type RegisteredReport, type RegisterEntry } from '../register/entry';
import { inflateBy } from '../package/inflate';
import { keptEntries, keptKey, registerIn, type FoundRegister } from '../register/kept';
import { planRegister } from '../register/plan-register';
import type { RegisteredFile, UnreadFile } from '../register/register';
import type { FormKit } from '../sheets/form-kit';
import { readCells } from '../workbook-file/read-cells';
import { Refusal } from '../document/refusal';
import { Failure } from './failure';
import { isSameFile, readBytes, refuseOtherExtension, writeWhole } from './files';
import { filesOf, type PassedOver } from './folders';
import { kitOf, type Forms } from './forms';
import { inflateByNode } from './inflate-by-node';
import { runPool, servePool } from './pool';
import { readReportFile, reportFileName } from './read-report-file';
import { connectWorkbook } from './runtime';
import { working } from './workbook';

/** The name of the work of a register's threads. */
export const registerTask = 'register';

/** The sheet with which a new workbook begins. */
const firstSheet = 'Sheet1';

/** What reading a file takes beside its path: plain data, for it goes to threads. */
const setupSchema = z.object({ form: z.string(), language: z.enum(languages) });
type Setup = z.infer<typeof setupSchema>;

export interface RegisterOptions {
  readonly forms: Forms;
  readonly form: string | null;
  readonly language: Language;
  readonly force: boolean;
  /** The program's own file, started again on every processor; null to read the files one after another. */
  readonly program: string | null;
  readonly onProgress: (done: number, all: number) => void;
}

/** What came of a register: how many reports are in it, and what is not. */
export interface MadeRegister {
  readonly count: number;
  readonly read: number;
  readonly kept: number;
  /** Files that could not be read, with their lines. */
  readonly unread: readonly UnreadFile[];
  readonly passedOver: readonly PassedOver[];
}

/** `register`: one workbook over the reports of folders. What an earlier register at the same place holds of unchanged files is taken from it. */
export async function makeRegister(
  paths: readonly string[],
  out: string,
  options: RegisterOptions,
): Promise<MadeRegister> {
  const { forms, language, force, program, onProgress } = options;
  refuseOtherExtension(out, 'xlsx');
  const kit = await kitOf(forms, options.form);
  const words = await loadWordsOfFiles(language, kit);
  const standing = await standingRegister(out, force);
  const { files: found, passedOver } = await filesOf(paths, {
    isWanted: (name) => reportFileName.test(name),
    empty: 'register.empty',
  });
  const files = await withoutOutput(found, out);
  const setup: Setup = { form: kit.form.id, language };
  const reader = readerOf(forms, setup);

  const known: (RegisteredReport | null)[] = [];
  const keys: string[] = [];
  for (const [index, file] of files.entries()) {
    const key = await keyOf(file, kit, language);
    keys[index] = key ?? '';
    known[index] = key === null ? null : (standing?.reports.get(key) ?? null);
  }
  const jobs = files.filter((_, index) => (known[index] ?? null) === null);
  const outcomes = await runPool<string, RegisterEntry>({
    program,
    task: registerTask,
    setup,
    jobs,
    here: reader,
    onDone: (done) => {
      onProgress(done, jobs.length);
    },
  });
  const read = new Map<string, RegisterEntry>(
    jobs.map((file, index): [string, RegisterEntry] => {
      const outcome = outcomes[index];
      if (outcome?.kind === 'answer') return [file, outcome.answer];
      const detail = outcome?.detail ?? '';
      return [file, { kind: 'problem', problem: words.text('register.broken', { file, detail }) }];
    }),
  );
  const registeredFiles: RegisteredFile[] = [];
  const unread: UnreadFile[] = [];
  const kept: { key: string; report: RegisteredReport }[] = [];
  for (const [index, file] of files.entries()) {
    const entry = known[index] ?? read.get(file);
    if (entry === undefined) continue;
    const path = linkPath(file, out);
    if (entry.kind === 'problem') unread.push({ path, problem: entry.problem });
    else {
      registeredFiles.push({ path, report: entry });
      kept.push({ key: keys[index] ?? '', report: entry });
    }
  }
  const sheets = planRegister({ kit, files: registeredFiles, unread, madeAt: new Date() }, words);
  const workbook = EmbeddedWorkbook.create({ sheetName: firstSheet });
  connectWorkbook(workbook, language);
  const bytes = await working(out, kit, language, async () => {
    await writeRegister(kit.form, sheets, keptEntries(sheets, kept));
    await deleteEmptySheet(firstSheet);
    return workbook.save();
  });
  // A register that nobody has changed is brought up to date, and holds no less than before.
  await writeWhole(out, bytes, { force, source: standing !== null ? out : null });
  return {
    count: registeredFiles.length,
    read: jobs.length - unread.length,
    kept: files.length - jobs.length,
    unread,
    passedOver,
  };
}

/** The thread's side of a register. */
export function serveRegister(forms: Forms): void {
  inflateBy(inflateByNode);
  servePool<string, RegisterEntry>((setup) => readerOf(forms, z.parse(setupSchema, setup)));
}

/** Reads files into what a register keeps of them. */
function readerOf(forms: Forms, { form, language }: Setup): (file: string) => Promise<RegisterEntry> {
  return async (file) => {
    const kit = await kitOf(forms, form);
    const words = await loadWordsOfFiles(language, kit);
    try {
      const {
        result,
        kit: own,
        leftOver,
      } = await readReportFile(file, { forms, form: null, now: new Date() });
      if (own.form.id !== form) throw new Failure('register.otherForm', { file, other: own.form.id, form });
      return registered(kit, result, leftOver, words);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return {
        kind: 'problem',
        problem: words.text(error.key, error.values).replaceAll(/\s+/g, ' '),
      };
    }
  };
}

/** The register that stands where one is to be written. Fails where writing would lose something. */
async function standingRegister(out: string, force: boolean): Promise<FoundRegister | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(out);
  } catch (error) {
    if (error instanceof Failure && error.key === 'cli.error.missing') return null;
    throw error;
  }
  const found = registerOf(bytes);
  if (force) return found;
  if (found === null && bytes.length > 0) throw new Failure('cli.error.exists', { file: out });
  if (found?.isTouched === true) throw new Failure('register.touched', { file: out });
  return found;
}

function registerOf(bytes: Uint8Array): FoundRegister | null {
  try {
    return registerIn(readCells(bytes));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function withoutOutput(files: readonly string[], out: string): Promise<string[]> {
  const same = await Promise.all(files.map((file) => isSameFile(file, out)));
  return files.filter((_, index) => same[index] !== true);
}

/** What a file's report is kept under; null for a file that cannot be read, which is told when it is. */
async function keyOf(file: string, { book }: FormKit, language: Language): Promise<string | null> {
  try {
    const content = createHash('sha256')
      .update(await readBytes(file))
      .digest('base64url');
    // The end of the name says how the bytes are read.
    return keptKey(`${content}${file.slice(file.lastIndexOf('.')).toLowerCase()}`, book.version, language);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** A file's path from the folder of the register, with slashes. */
function linkPath(file: string, out: string): string {
  return relative(dirname(resolve(out)), resolve(file))
    .split(sep)
    .join('/');
}
