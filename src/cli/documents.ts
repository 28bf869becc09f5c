import { exportDocument } from '../document/export-document';
import { importDocument, type ImportResult, type RefusalKind } from '../document/import-document';
import { reportIn } from '../commands/read-and-check';
import { readWorkbook } from '../excel/read-workbook';
import type { Language } from '../form/languages';
import type { FormEntry } from '../forms';
import { tableOf, type Form } from '../form/form';
import type { Words } from '../messages/words';
import { foundSheets } from '../report/found-sheets';
import type { Report } from '../report/report';
import { reportFromJson, reportToJson, type ReportJson } from '../report/report-json';
import { newWorkbook } from './commands';
import { Failure } from './failure';
import { readBytes, refuseOtherExtension, refuseToOverwrite, writeWhole } from './files';
import { kitInWorkbook, type Forms } from './forms';
import { openWorkbook, working } from './workbook';
import type { FileKey } from '../messages/types';

/** What `import` and `export` are told beside the files. */
interface DocumentOptions {
  readonly forms: Forms;
  readonly language: Language;
  readonly force: boolean;
}

export type ImportedDocument = Omit<Extract<ImportResult, { readonly kind: 'report' }>, 'report'> & {
  readonly report: Report;
};

/** The form of a document: the first whose layout it follows; the refusal of the first where there is none. */
async function readWith(forms: Forms, file: string, bytes: Uint8Array, language: Language) {
  let refusal: Failure | null = null;
  for (const entry of forms) {
    if (entry.loadWordLayout === null) continue;
    const result = importDocument(entry.form, await entry.loadWordLayout(), bytes);
    if (result.kind === 'report') return { entry, result };
    refusal ??= refused(entry.form, result.why, file, language);
  }
  throw refusal ?? refused(forms[0].form, 'not-the-form', file, language);
}

function refused({ title }: Form, why: RefusalKind, file: string, language: Language): Failure {
  return new Failure(`document.refused.${why}`, { file, form: title[language] });
}

/** `import`: a filled-in Word form becomes a workbook. */
export async function importFile(
  file: string,
  out: string,
  { forms, language, force }: DocumentOptions,
): Promise<ImportedDocument> {
  refuseOtherExtension(out, 'xlsx');
  await refuseToOverwrite(out, force, null);
  const { entry, result } = await readWith(forms, file, await readBytes(file), language);
  const report = reportFromJson(entry.form, result.report as unknown as ReportJson);
  const bytes = await newWorkbook(await entry.load(), out, language, report);
  await writeWhole(out, bytes, { force, source: null });
  return { ...result, report };
}

/** Whether all of the form was found and nothing of the document was left. */
export function isWhole({ notFound, leftOver, pictures }: ImportedDocument): boolean {
  return notFound.length === 0 && leftOver.length === 0 && pictures === 0;
}

/** What was found, what was not, and what was left over with its text. */
export function importText(
  { report, found, notFound, leftOver, pictures }: ImportedDocument,
  words: Words<FileKey>,
): string {
  const { form } = report;
  const placed = (places: ImportedDocument['found']) =>
    places.map(({ table, column }) =>
      column === null
        ? tableOf(form, table).title[words.language]
        : `${tableOf(form, table).title[words.language]}: ${words.value({ kind: 'column', field: { table, row: null, column } })}`,
    );
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `   ${line}`)];
  return [
    words.text('document.found', { count: found.length, all: found.length + notFound.length }),
    ...foundSheets(form, report, words.language).map(
      ({ sheet, unit, count }) =>
        `   ${words.text(count === 0 ? 'document.found.empty' : `document.found.${unit}`, { sheet, count })}`,
    ),
    ...section(words.text('document.notFound'), placed(notFound)),
    ...section(
      words.text('document.leftOver'),
      leftOver.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim()),
    ),
    ...(pictures === 0 ? [] : [words.text('document.pictures', { count: pictures })]),
  ].join('\n');
}

/** `export`: the report of a workbook as the Word form. */
export async function exportFile(
  file: string,
  out: string,
  { forms, language, force }: DocumentOptions,
): Promise<void> {
  refuseOtherExtension(out, 'docx');
  await refuseToOverwrite(out, force, null);
  await openWorkbook(file, language);
  const kit = await kitInWorkbook(forms, null, file);
  const entry: FormEntry | undefined = forms.find(({ form }) => form.id === kit.form.id);
  const layout = entry?.loadWordLayout ?? null;
  if (layout === null) throw new Failure('document.noLayout', { file });
  await working(file, kit, language, async () => {
    const report = reportToJson(reportIn(kit.form, await readWorkbook(kit.form)));
    const bytes = await exportDocument(
      kit.form,
      await layout(),
      report as unknown as Parameters<typeof exportDocument>[2],
      language,
    );
    await writeWhole(out, bytes, { force, source: null });
  });
}
