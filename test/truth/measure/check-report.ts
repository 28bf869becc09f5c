import { checkReport } from '../../../src/findings/check';
import { parseReportJson } from '../../../src/report/report-json';
import { finalReport } from '../../../src/forms/final-report';
import type { Json } from './change-report';

/** What the cases ask of a finding. */
export interface Found {
  readonly rule: string;
  readonly group: string;
  readonly severity: 'error' | 'warning' | 'question';
  /** `activities.6`: the tables and rows of its cells, rows from 0; the table alone where it has one row. */
  readonly rows: readonly string[];
  /** Rule and place, without figures: the same for the same contradiction in a changed report. */
  readonly key: string;
}

const groups: ReadonlyMap<string, string> = new Map(
  finalReport.book.rules.map(({ id, group }) => [id, group]),
);

/** Everything that the product says of a report. */
export function findingsIn(json: Json): readonly Found[] {
  const { report, problem } = parseReportJson(finalReport.form, JSON.stringify(json));
  if (report === null) throw new Error(`The case is no report: ${JSON.stringify(problem)}`);
  return checkReport(finalReport.book, report, new Date(0)).findings.map(
    ({ rule, severity, table, row, cells, key }) => ({
      rule,
      group: groups.get(rule) ?? '',
      severity,
      rows: [rowOf(table, row), ...cells.map(({ path }) => rowOf(path.table, path.row))],
      key,
    }),
  );
}

function rowOf(table: string, row: string | number | null): string {
  if (row === null) return table;
  return `${table}.${typeof row === 'number' ? row - 1 : row}`;
}

/** The findings that a report has and its base has not. */
export function newFindings(json: Json, base: readonly Found[]): readonly Found[] {
  const known = new Set(base.map(({ key }) => key));
  return findingsIn(json).filter(({ key }) => !known.has(key));
}
