import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { figureOf } from '../../report/figure';
import { single } from '../../report/report';
import { formulaOf } from '../../rules/formula';
import type { RuleId } from '../../rules/ids';
import { participantTables, totalOf } from '../../rules/participants/tables';
import { quoted } from '../plan';
import { comparedFigures, type ReconciliationLine } from './reconciliation-line';
import { columnUnchanged } from './unchanged';

/** The rule that reads the people out of the activities' prose and adds them up. */
const rule: RuleId = 'activity-participants-total';

/**
 * The people of all activities as the check read them; null when it read none, or no total to hold them against.
 *
 * The rule tells: where it fails it expected the sum, and where it holds the sum was the total.
 */
export function activityParticipants({ findings, passed, report }: CheckResult): number | null {
  const expected = findings.find((finding) => finding.rule === rule)?.expected;
  if (typeof expected === 'number') return expected;
  if (!passed.includes(rule)) return null;
  const totals = participantTables.map((table) => figureOf(single(report, table).total));
  return totals.find((total) => total !== null) ?? null;
}

/** The total that the rule speaks of, as a formula: of the first participants table that gives one. */
const totals = participantTables.map((table) => formulaOf(totalOf(table)));
const total = totals
  .slice(0, -1)
  .reduceRight((otherwise, name) => `IF(COUNT(${name})=1,${name},${otherwise})`, totals.at(-1) ?? '');

/**
 * The participants of the activities against the total. No formula can read prose, so the sum is the check's: it
 * counts for as long as the column of participants is as it was then, and after that the line asks for a check.
 */
export function activityParticipantsLine(result: CheckResult, words: Words): ReconciliationLine {
  const unchanged = columnUnchanged('activities', 'participants');
  const label = 'reconcile.activities';
  const again = quoted(`! ${words.text('reconcile.checkAgain')}`);
  const nothing = quoted(`– ${words.text('reconcile.notApplicable')}`);
  const said = quoted(words.text(label));
  const sum = activityParticipants(result);
  if (sum === null) {
    return { compared: `=${said}`, outcome: `=IF(${unchanged},${nothing},${again})` };
  }
  const known = `COUNT(${totals.join(',')})>0`;
  const difference = `ROUND(${total}-${sum},2)`;
  const outcome = `IF(${difference}=0,${quoted(`✓ ${words.text('reconcile.equal')}`)},${quoted(`! ${words.text('reconcile.differs')}`)}&ABS(${difference}))`;
  return {
    compared: `=IFERROR(IF(AND(${unchanged},${known}),${comparedFigures(label, String(sum), total, words)},${said}),${said})`,
    outcome: `=IFERROR(IF(${unchanged},IF(${known},${outcome},${nothing}),${again}),${nothing})`,
  };
}
