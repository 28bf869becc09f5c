import { importDocument, type ImportResult } from '../document/import-document';
import type { WordLayout } from '../document/layout';
import type { Form } from '../form/form';
import { reportFromJson, type ReportJson } from '../report/report-json';
import type { Report } from '../report/report';

/** A Word document that is the form: its report, and what was found, not found and left over. */
export type ReadForm = Omit<Extract<ImportResult, { readonly kind: 'report' }>, 'report'> & {
  readonly report: Report;
};

/** A Word document read as a report of a form, or why it is none. */
export type WordForm = ReadForm | Extract<ImportResult, { readonly kind: 'refused' }>;

/** Reads a filled-in Word form. Nothing of Excel is asked. */
export function readWordForm(form: Form, layout: WordLayout, bytes: Uint8Array): WordForm {
  const result = importDocument(form, layout, bytes);
  return result.kind === 'refused'
    ? result
    : { ...result, report: reportFromJson(form, result.report as unknown as ReportJson) };
}
