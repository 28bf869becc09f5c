import { addressesOf } from './addresses';
import { addressOf } from '../report/address';
import type { Unapplied } from '../findings/check';
import { unappliedText } from '../sheets/summary/coverage';
import { isOpen, plainValue, type Finding } from '../findings/finding';
import type { Words } from '../messages/words';
import type { CheckedFile } from './commands';
import type { FileKey } from '../messages/types';

/** One finding as the contract prints it. */
export function findingJson(finding: Finding, words: Words<FileKey>) {
  const said = words.finding(finding);
  return {
    rule: finding.rule,
    severity: finding.severity,
    table: finding.table,
    job: finding.job,
    ...(finding.row === null ? {} : { row: finding.row }),
    cells: addressesOf(finding.cells),
    expected: plainValue(finding.expected),
    actual: plainValue(finding.actual),
    difference: finding.difference,
    message: `${said.finding}. ${said.rule}`,
    action: said.action,
    fix:
      finding.fix === null
        ? null
        : {
            kind: finding.fix.kind,
            changes: finding.fix.changes.map(({ cell, to }) => ({
              cell: cell.place === null ? null : addressOf(cell.place),
              to,
            })),
          },
    waiver: finding.waiver === null ? null : { ...finding.waiver, answers: !isOpen(finding) },
  };
}

/** A rule that could not be applied at some place, and why. */
function unappliedJson({ rule, missing }: Unapplied, words: Words<FileKey>) {
  return { rule, cells: addressesOf(missing), why: unappliedText(missing, words) };
}

/** What `check --json` prints of one file. */
export function checkJson({ file, result }: CheckedFile, words: Words<FileKey>) {
  return {
    file,
    form: result.report.form.id,
    edition: result.report.form.edition,
    rules: result.rules,
    checkedAt: result.checkedAt.toISOString(),
    verdict: result.verdict,
    counts: result.counts,
    findings: result.findings.map((finding) => findingJson(finding, words)),
    notApplicable: result.notApplicable.map((unapplied) => unappliedJson(unapplied, words)),
    // Where an earlier check left one.
    ...(result.receipt === null ? {} : { receipt: result.receipt }),
  };
}
