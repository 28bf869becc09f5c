import type { ColumnOfTable } from '../compare/change';
import type { ComparedReport } from '../compare/compare';
import type { RefusalKind } from '../document/refusal';
import { Refusal } from '../document/refusal';
import type { WordLayout } from '../document/layout';
import { usualLimits } from '../document/package/limits';
import { checkReport, type CheckResult } from '../findings/check';
import type { Form } from '../form/form';
import type { PackageFault } from '../package/package-rules';
import { otherFile } from '../package/refuse-other-files';
import { parseReportJson } from '../report/report-json';
import type { FormKit } from '../sheets/form-kit';
import { readSnapshot } from '../workbook-file/read-snapshot';
import { checkSnapshot } from './read-and-check';
import { readWordForm, type ReadForm } from './read-word-form';
import { ReportProblem } from './report-problem';

/** Why a file is not taken for a report; the pane has words for each. */
export type RefusedBeside =
  | 'other-kind'
  /** A workbook or a document of Office before 2007. */
  | 'older'
  /** A file without a byte. */
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'too-big'
  | 'no-report'
  /** A workbook whose formulas stand without values. */
  | 'uncalculated'
  | 'not-json';

/** A file that lies beside the open workbook, with its report checked, or why there is none. */
export type BesideFile =
  | { readonly kind: 'report'; readonly compared: ComparedReport }
  | { readonly kind: 'refused'; readonly why: RefusedBeside; readonly detail: string };

const whys: Readonly<Record<RefusalKind, RefusedBeside>> = {
  'not-docx': 'other-kind',
  'old-doc': 'older',
  encrypted: 'encrypted',
  damaged: 'damaged',
  'too-big': 'too-big',
  'not-the-form': 'no-report',
  empty: 'no-report',
};

const refused = (why: RefusedBeside, detail = ''): BesideFile => ({ kind: 'refused', why, detail });

/**
 * Reads and checks the report in a file, a workbook, a Word form or JSON by the end of its name. The open workbook is not
 * asked.
 *
 * @param loadLayout where the form stands in Word; null for a form that is not filled in there.
 */
export async function readBeside(
  kit: FormKit,
  file: string,
  bytes: Uint8Array,
  loadLayout: (() => Promise<WordLayout>) | null,
  now: Date,
): Promise<BesideFile> {
  if (bytes.length > usualLimits.file) return refused('too-big');
  if (bytes.length === 0) return refused('empty');
  if (/\.json$/i.test(file)) return readJson(kit, bytes, now);
  const other = otherFile(bytes);
  if (other !== null) return refused(faults[other.fault]);
  if (/\.docx$/i.test(file)) {
    if (loadLayout === null) return refused('other-kind');
    const read = readWordForm(kit.form, await loadLayout(), bytes);
    if (read.kind === 'refused') return refused(whys[read.why], read.detail);
    const result = checkReport(kit.book, read.report, now);
    return { kind: 'report', compared: { result, lacking: lackingInDocument(kit.form, read) } };
  }
  return /\.xl[st][xm]$/i.test(file) ? readWorkbookFile(kit, bytes, now) : refused('other-kind');
}

const faults: Readonly<Record<PackageFault, RefusedBeside>> = {
  empty: 'empty',
  password: 'encrypted',
  'older-workbook': 'older',
  'older-document': 'older',
  other: 'other-kind',
  damaged: 'damaged',
  'too-large': 'too-big',
};

function readJson({ form, book }: FormKit, bytes: Uint8Array, now: Date): BesideFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('not-json', 'UTF-8');
  }
  const { report, problem } = parseReportJson(form, text);
  if (problem === null) {
    return { kind: 'report', compared: { result: checkReport(book, report, now), lacking: [] } };
  }
  switch (problem.kind) {
    case 'not-json':
      return refused('not-json', problem.detail);
    case 'unknown-keys':
      return refused('not-json', problem.paths.join(', '));
    case 'wrong-value':
      return refused('not-json', problem.path);
  }
}

function readWorkbookFile(kit: FormKit, bytes: Uint8Array, now: Date): BesideFile {
  try {
    const { snapshot, isUncalculated } = readSnapshot(kit.form, bytes);
    if (isUncalculated) return refused('uncalculated');
    const result = checkSnapshot(kit, snapshot, now);
    return { kind: 'report', compared: { result, lacking: lackingInWorkbook(result) } };
  } catch (error) {
    if (error instanceof Refusal) return refused(whys[error.kind], error.message);
    if (error instanceof ReportProblem) return refused('no-report', error.message);
    throw error;
  }
}

/** The columns that a Word document has no place for: those of ours, and those that were not found in it. */
export function lackingInDocument(form: Form, { notFound }: Pick<ReadForm, 'notFound'>): ColumnOfTable[] {
  return [
    ...form.tables.flatMap(({ id: table, columns }) =>
      columns.filter((column) => column.addedByUs === true).map(({ id: column }) => ({ table, column })),
    ),
    ...notFound.flatMap(({ table, column }) => (column === null ? [] : [{ table, column }])),
  ];
}

/** The columns of the form that a workbook does not have. */
export function lackingInWorkbook({ notices }: Pick<CheckResult, 'notices'>): readonly ColumnOfTable[] {
  return notices.flatMap((notice) => (notice.kind === 'missing-columns' ? notice.columns : []));
}
