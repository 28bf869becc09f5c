import { connectWorkbook } from './runtime';
import { EmbeddedWorkbook, HostError, NotAWorkbookError, type OpenWorkbookOptions } from '../embedded-excel';
import { problemWords } from '../commands/problem-words';
import { ReportProblem } from '../commands/report-problem';
import { ExcelProblem } from '../excel/problem';
import type { Language } from '../form/languages';
import type { FormKit } from '../sheets/form-kit';
import { loadWordsOfFiles } from '../messages/load';
import { tableOf } from '../form/form';
import { Failure } from './failure';
import { readBytes } from './files';

/**
 * Opens a workbook and connects Office.js to it. Files are worked on one after another. Who asks it to trust
 * values that the file stores reads them by `lookTrusting`.
 *
 * @param options `content` are the file's bytes where they have been read already.
 */
export async function openWorkbook(
  file: string,
  language: Language,
  { content, ...options }: OpenWorkbookOptions & { readonly content?: Uint8Array } = {},
): Promise<EmbeddedWorkbook> {
  const bytes = content ?? (await readBytes(file));
  try {
    const workbook = await EmbeddedWorkbook.open(bytes, options);
    connectWorkbook(workbook, language);
    return workbook;
  } catch (error) {
    if (error instanceof NotAWorkbookError) throw new Failure(`file.fault.${error.fault}`, { file });
    throw error;
  }
}

/** Does something with a workbook; what goes wrong is told of the file. */
export async function working<Result>(
  file: string,
  kit: FormKit,
  language: Language,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReportProblem) {
      const tables = error.missing.map((id) => tableOf(kit.form, id).sheet[language]).join(', ');
      throw error.kind === 'no-report'
        ? new Failure('cli.error.noReport', { file })
        : new Failure('cli.error.incomplete', { file, tables });
    }
    if (error instanceof ExcelProblem) {
      const { what, next } = problemWords(error.kind, await loadWordsOfFiles(language, kit));
      throw new Failure('cli.error.problem', { file, what, next, detail: error.detail });
    }
    if (error instanceof HostError) throw new Failure('cli.error.excel', { file, detail: error.code });
    throw error;
  }
}
