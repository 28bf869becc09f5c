import type { DocumentForm, DocumentLanguage, Said, WordLayout } from '../layout';
import type { DocumentReport } from '../report';

/** What every part of the document is made from. */
export interface Context {
  readonly form: DocumentForm;
  readonly layout: WordLayout;
  readonly report: DocumentReport;
  readonly language: DocumentLanguage;
}

/** A text of the form in the language of the document. */
export function said({ language }: Context, text: Said): string {
  return text.print[language];
}

/** A line to write on where the report has nothing yet. */
export const blankLine = '_'.repeat(24);
export const longBlankLine = '_'.repeat(60);

/** Letters, in half points. */
export const sizes = { text: 24, table: 18, narrowTable: 17, footer: 18 } as const;
