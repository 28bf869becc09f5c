import { exportDocument } from '../document/export-document';
import type { WordLayout } from '../document/layout';
import { readWorkbook } from '../excel/read-workbook';
import type { Language } from '../form/languages';
import { reportToJson } from '../report/report-json';
import type { LightCommand } from './command';
import { reportIn } from './read-and-check';

export interface WriteWordFormInput {
  readonly layout: WordLayout;
  readonly language: Language;
}

/** Reads the report of the open workbook, in one round trip, and gives it as the Word form: the bytes of a .docx. */
export const writeWordForm: LightCommand<WriteWordFormInput, Uint8Array> = {
  run: async ({ kit: { form }, onProgress }, { layout, language }) => {
    onProgress('reading');
    const report = reportToJson(reportIn(form, await readWorkbook(form)));
    onProgress('writing');
    return exportDocument(form, layout, report as unknown as Parameters<typeof exportDocument>[2], language);
  },
};
