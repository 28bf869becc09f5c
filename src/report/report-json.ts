import * as z from 'zod/mini';
import { inputColumns, tableOf, type Form } from '../form/form';
import type { Table } from '../form/types';
import { emptyValue, textOf, textValue, type Cell, type CellValue } from './cell';
import type { FieldPath } from './field-path';
import { buildReport, cellsOf, rowsOf, type Report, type Row } from './report';
import { dateFromExcelSerial, dateToExcelSerial, parseIsoDate } from '../reading/iso-date';

/** What a cell of Excel holds at most, in UTF-16 units ("Excel specifications and limits"). */
const longestText = 32_767;

/** A cell of the JSON contract. Dates are ISO text; a text in a figure's column stays text. */
const jsonCell = z.union([z.number(), z.string().check(z.maxLength(longestText)), z.null()]);
export type JsonCell = z.infer<typeof jsonCell>;
type JsonRow = Readonly<Partial<Record<string, JsonCell>>>;
type JsonTable = JsonRow | readonly JsonRow[] | Readonly<Partial<Record<string, JsonRow>>>;

/**
 * A report in JSON: the ids of the form are the keys. An absent cell is the same as null, and so is an empty
 * text, because Excel has no cell that holds one.
 */
export type ReportJson = { readonly form: string; readonly edition: string } & {
  readonly [table: string]: JsonTable | string | undefined;
};

function rowSchema(table: Table) {
  return z.strictObject(Object.fromEntries(inputColumns(table).map(({ id }) => [id, z.optional(jsonCell)])));
}

function tableSchema(table: Table) {
  switch (table.kind) {
    case 'fields':
    case 'singleRow':
      return rowSchema(table);
    case 'fixedRows':
      return z.strictObject(
        Object.fromEntries(table.rows.map(({ id }) => [id, z.optional(rowSchema(table))])),
      );
    case 'rows':
      return z.array(rowSchema(table));
  }
}

/** The schema of the JSON contract, made from a form. Keys that the form does not have are an error. */
export function reportSchema(form: Form) {
  return z.strictObject({
    form: z.literal(form.id),
    edition: z.literal(form.edition),
    ...Object.fromEntries(form.tables.map((table) => [table.id, z.optional(tableSchema(table))])),
  });
}

/** Why a text is no report in JSON. Paths are those of the contract: `activities[2].plan`. */
export type JsonProblem =
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'unknown-keys'; readonly paths: readonly string[] }
  | { readonly kind: 'wrong-value'; readonly path: string };

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/** Reads a report of a form in JSON, or says what is wrong with it. */
export function parseReportJson(
  form: Form,
  text: string,
):
  | { readonly report: Report; readonly problem: null }
  | { readonly report: null; readonly problem: JsonProblem } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      report: null,
      problem: { kind: 'not-json', detail: error instanceof Error ? error.message : '' },
    };
  }
  const result = reportSchema(form).safeParse(data);
  if (result.success)
    return { report: reportFromJson(form, result.data as unknown as ReportJson), problem: null };
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => pathText([...issue.path, key])) : [],
  );
  const problem: JsonProblem =
    unknown.length > 0
      ? { kind: 'unknown-keys', paths: unknown }
      : { kind: 'wrong-value', path: pathText(result.error.issues[0]?.path ?? []) };
  return { report: null, problem };
}

function valueOf(json: JsonCell | undefined, isDate: boolean): CellValue {
  if (json === undefined || json === null) return emptyValue;
  if (typeof json === 'number') return { kind: 'number', value: json };
  const date = isDate ? parseIsoDate(json) : null;
  const serial = date === null ? null : dateToExcelSerial(date);
  return serial === null ? textValue(json) : { kind: 'number', value: serial };
}

function jsonRow(json: ReportJson, { table, row }: FieldPath): JsonRow {
  const content = json[table] ?? {};
  if (Array.isArray(content)) return typeof row === 'number' ? ((content as JsonRow[])[row - 1] ?? {}) : {};
  if (typeof row === 'string') return (content as Partial<Record<string, JsonRow>>)[row] ?? {};
  return content as JsonRow;
}

/** The report that a valid JSON value describes; its cells have no places. */
export function reportFromJson(form: Form, json: ReportJson): Report {
  return buildReport(
    form,
    (table) => {
      const rows = json[table];
      return Array.isArray(rows) ? rows.length : 0;
    },
    (path) => {
      const type = tableOf(form, path.table).columns.find(({ id }) => id === path.column)?.type;
      return { value: valueOf(jsonRow(json, path)[path.column], type === 'date'), place: null };
    },
  );
}

/** A cell of a table as the JSON contract has it: days as ISO text, null where it is empty. */
export function cellJson(cell: Cell, table: Table): JsonCell {
  const { value } = cell;
  if (value.kind === 'empty') return null;
  if (value.kind !== 'number') return textOf(cell);
  const type = table.columns.find(({ id }) => id === cell.path.column)?.type;
  // A date that Excel took for a date is a serial number in the cell, in "dates" as in "date" columns.
  return type === 'date' || type === 'dates'
    ? (dateFromExcelSerial(value.value) ?? value.value)
    : value.value;
}

/** The report as the JSON contract has it: every key present, null where a cell is empty. */
export function reportToJson(report: Report): ReportJson {
  const { form } = report;
  const rowToJson = (row: Row): JsonRow =>
    Object.fromEntries(
      cellsOf(row).map((cell) => [cell.path.column, cellJson(cell, tableOf(form, row.table))]),
    );
  const content = form.tables.map((table): [string, JsonTable] => {
    const rows = rowsOf(report, table.id);
    switch (table.kind) {
      case 'fields':
      case 'singleRow':
        return [table.id, rows.map(rowToJson)[0] ?? {}];
      case 'fixedRows':
        return [table.id, Object.fromEntries(rows.map((row) => [String(row.key), rowToJson(row)]))];
      case 'rows':
        return [table.id, rows.map(rowToJson)];
    }
  });
  return { form: form.id, edition: form.edition, ...Object.fromEntries(content) };
}
