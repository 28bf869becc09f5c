import { compare, isSame, type Comparison } from '../compare/compare';
import type { Change } from '../compare/change';
import { saidChanges, saidFindings, saidNotCompared } from '../compare/said-changes';
import type { CheckResult } from '../findings/check';
import type { Finding } from '../findings/finding';
import type { FileKey } from '../messages/types';
import type { Words } from '../messages/words';
import { addressOf } from '../report/address';
import type { Cell } from '../report/cell';
import { cellsOf, type Row } from '../report/report';
import { tableOf, type Form } from '../form/form';
import { cellJson, type JsonCell } from '../report/report-json';
import { findingMark } from '../sheets/summary/findings';
import { verdictMark, verdictText } from '../sheets/summary/verdict';
import { addressesOf } from './addresses';
import { findingJson } from './check-json';
import { Failure } from './failure';
import type { Forms } from './forms';
import { readReportFile, type ReportFile } from './read-report-file';

/** Two files and what changed from one to the other. */
export interface ComparedFiles {
  readonly before: ReportFile;
  readonly after: ReportFile;
  readonly comparison: Comparison;
}

/** `compare`: what changed between two versions of a report, each a workbook, a Word form or JSON. */
export async function compareFiles(
  before: string,
  after: string,
  options: { readonly forms: Forms; readonly form: string | null },
): Promise<ComparedFiles> {
  const now = new Date();
  const old = await readReportFile(before, { ...options, now });
  const fresh = await readReportFile(after, { ...options, now });
  if (old.kit.form.id !== fresh.kit.form.id) {
    throw new Failure('compare.otherForm', {
      file: after,
      other: fresh.kit.form.id,
      form: old.kit.form.id,
    });
  }
  return { before: old, after: fresh, comparison: compare(old, fresh) };
}

/** Whether two files hold the same report. */
export const isUnchanged = ({ comparison }: ComparedFiles): boolean => isSame(comparison);

/** A comparison as a person reads it: the changes table by table, then the findings; empty where nothing changed. */
export function comparedText({ before, after, comparison }: ComparedFiles, words: Words<FileKey>): string {
  if (isSame(comparison)) return '';
  const changes = saidChanges(comparison, words);
  const fell = changes.filter((change) => change.fell).length;
  const lines = [`${before.file} → ${after.file}`];
  const [old, fresh] = [before, after].map(({ result }) => saidVerdict(result, words));
  lines.push(old === fresh ? (fresh ?? '') : `${old ?? ''} → ${fresh ?? ''}`, '');
  if (changes.length > 0) lines.push(words.text('compare.changes', { count: changes.length, fell }));
  let table = '';
  for (const change of changes) {
    if (change.table !== table) lines.push(change.table);
    table = change.table;
    const place = change.place === null ? '' : ` (${addressOf(change.place)})`;
    lines.push(`${indent}${change.fell ? '↓' : '•'} ${change.text}${place}`);
  }
  for (const { heading, findings } of saidFindings(comparison, words)) {
    lines.push('', heading, ...findings.map((finding) => `${indent}${saidFinding(finding, words)}`));
  }
  const left = saidNotCompared(comparison, words);
  if (left !== null) lines.push('', left);
  return lines.join('\n');
}

const indent = '   ';

function saidVerdict(result: CheckResult, words: Words<FileKey>): string {
  return `${verdictMark(result)} ${verdictText(result, words)}`;
}

function saidFinding(finding: Finding, words: Words<FileKey>): string {
  const [place] = addressesOf(finding.cells);
  return `${findingMark(finding)} ${words.finding(finding).finding}${place === undefined ? '' : ` (${place})`}`;
}

/** What `compare --json` prints; docs/comparing-and-registers.md says what each key means. */
export function comparedJson({ before, after, comparison }: ComparedFiles, words: Words<FileKey>) {
  const { findings, notCompared } = comparison;
  const side = ({ file, kit, result }: ReportFile) => ({
    file,
    form: kit.form.id,
    edition: kit.form.edition,
    rules: result.rules,
    verdict: result.verdict,
    counts: result.counts,
  });
  const listed = (list: readonly Finding[]) => list.map((finding) => findingJson(finding, words));
  return {
    old: side(before),
    new: side(after),
    same: isSame(comparison),
    changes: comparison.changes.map((change) => changeJson(change, after.kit.form)),
    findings: {
      came: listed(findings.came),
      gone: listed(findings.gone),
      explained: listed(findings.explained),
      reopened: listed(findings.reopened),
    },
    notCompared,
  };
}

const address = ({ place }: Cell): string | null => (place === null ? null : addressOf(place));

/** A change: its place in both files, and what stood and stands there. */
function changeJson(change: Change, form: Form) {
  switch (change.kind) {
    case 'cell': {
      const { before, after, fell } = change;
      const table = tableOf(form, after.path.table);
      return {
        kind: change.kind,
        table: table.id,
        ...(before.path.row === null ? {} : { oldRow: before.path.row }),
        ...(after.path.row === null ? {} : { row: after.path.row }),
        column: after.path.column,
        oldCell: address(before),
        cell: address(after),
        old: cellJson(before, table),
        new: cellJson(after, table),
        fell,
      };
    }
    case 'row-added':
      return {
        kind: change.kind,
        table: change.after.table,
        row: change.after.key,
        new: rowJson(change.after, form),
      };
    case 'row-removed':
      return {
        kind: change.kind,
        table: change.before.table,
        oldRow: change.before.key,
        old: rowJson(change.before, form),
      };
    case 'row-moved':
      return {
        kind: change.kind,
        table: change.after.table,
        oldRow: change.before.key,
        row: change.after.key,
      };
  }
}

function rowJson(row: Row, form: Form): Readonly<Record<string, JsonCell>> {
  const table = tableOf(form, row.table);
  return Object.fromEntries(cellsOf(row).map((cell) => [cell.path.column, cellJson(cell, table)]));
}
