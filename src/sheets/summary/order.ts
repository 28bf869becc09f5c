import { isOpen, type Finding } from '../../findings/finding';
import type { Form } from '../../form/form';
import { severities } from '../../rules/rule';

/** Open before answered, worst first, and within that table by table as the form has them. */
export function inReadingOrder(form: Form, findings: readonly Finding[]): Finding[] {
  const tables = form.tables.map(({ id }) => id);
  const rank = (finding: Finding) => rankOf(finding) * 100 + tables.indexOf(finding.table);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

const rankOf = (finding: Finding): number =>
  (isOpen(finding) ? 0 : severities.length) + severities.indexOf(finding.severity);

/**
 * The findings as the summary numbers them: in reading order, but that those of one job stand together, where the first of
 * them stands.
 */
export function inSummaryOrder(form: Form, findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of inReadingOrder(form, findings)) {
    const group = `${rankOf(finding)} ${finding.job}`;
    const same = groups.get(group);
    if (same === undefined) groups.set(group, [finding]);
    else same.push(finding);
  }
  return [...groups.values()].flat();
}
