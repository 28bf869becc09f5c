import type { CheckResult } from '../../findings/check';
import { cellsOf, rowsOf, type Report } from '../../report/report';

function isSameReport(one: Report, other: Report): boolean {
  return one.form.tables.every(({ id }) => {
    const [rows, others] = [rowsOf(one, id), rowsOf(other, id)];
    return (
      rows.length === others.length &&
      rows.every((row, index) => {
        const beside = others[index];
        return beside !== undefined && texts(row) === texts(beside);
      })
    );
  });
}

const texts = (row: Parameters<typeof cellsOf>[0]): string =>
  JSON.stringify(cellsOf(row).map(({ value }) => value));

/**
 * Whether a check found what another found, in the same report, with the same explanations and limits. Any change of a
 * cell makes the summary old, though it changes no finding: the summary says so itself, and the pane says the same.
 */
export function isSameCheck(one: CheckResult | null, other: CheckResult): boolean {
  if (one === null) return false;
  if (one === other) return true;
  const said = ({ findings, thresholds }: CheckResult) =>
    JSON.stringify([thresholds, findings.map(({ key, evidence, waiver }) => [key, evidence, waiver])]);
  return said(one) === said(other) && isSameReport(one.report, other.report);
}
