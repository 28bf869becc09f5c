/** A cell of a report in JSON. Dates are ISO text; a text in a figure's column stays text. */
export type DocumentCell = number | string | null;
export type DocumentRow = Readonly<Partial<Record<string, DocumentCell>>>;
export type DocumentTable =
  DocumentRow | readonly DocumentRow[] | Readonly<Partial<Record<string, DocumentRow>>>;

/** A report as the JSON contract has it, of whatever form: the ids of the form's tables are keys beside these two. */
export interface DocumentReport {
  readonly form: string;
  readonly edition: string;
  readonly [table: string]: DocumentTable | string | undefined;
}

function isRow(value: unknown): value is DocumentRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one row of a table of fields or of figures. */
export function rowIn(report: DocumentReport, table: string): DocumentRow {
  const content: unknown = report[table];
  return isRow(content) ? content : {};
}

/** The rows of a table that grows. */
export function rowsIn(report: DocumentReport, table: string): readonly DocumentRow[] {
  const content: unknown = report[table];
  return Array.isArray(content) ? content.filter(isRow) : [];
}

/** A row of a table whose rows the form names. */
export function namedRowIn(report: DocumentReport, table: string, row: string): DocumentRow {
  const content: unknown = rowIn(report, table)[row];
  return isRow(content) ? content : {};
}
