import type { Cell } from '../report/cell';
import { missingTables, type WorkbookNotice } from '../report/notices';
import type { IsoDate } from '../reading/iso-date';
import type { Report } from '../report/report';
import { contextFor } from '../rules/check-context';
import type { Readings } from '../rules/readings';
import type { RuleBook } from '../rules/rule-book';
import { severities, type Outcome, type Severity, type WorkbookFacts } from '../rules/rule';
import { usualThresholds, type Thresholds } from '../rules/thresholds';
import { findingsOf, isOpen, type Finding } from './finding';
import { jobsOf } from './jobs';
import type { StandingReceipt } from './receipt';
import { answer, waived, type Waiver } from './waiver';

/** `ready`: no error is open and every warning is mended or answered. */
export type Verdict = 'ready' | 'not-ready';

/** Open findings by severity, answered findings, rules that passed or could not be applied, and jobs that are left. */
export type Counts = Readonly<Record<Severity | 'waived' | 'passed' | 'notApplicable' | 'jobs', number>>;

/** A rule that could not be applied at some place, and the cells for want of which it could not. */
export interface Unapplied {
  readonly rule: string;
  readonly missing: readonly Cell[];
  /** False when the rule could be applied to other places. */
  readonly everywhere: boolean;
}

/** Everything that a check says of a report. */
export interface CheckResult {
  readonly report: Report;
  /** What the rules read out of its prose. */
  readonly readings: Readings;
  /** The version of the rule book. */
  readonly rules: string;
  /** The limits that it was held against. */
  readonly thresholds: Thresholds;
  readonly checkedAt: Date;
  /** The day of the check, as the rules were given it. */
  readonly today: IsoDate;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** Worst first, then in the order of the rule book. */
  readonly findings: readonly Finding[];
  readonly passed: readonly string[];
  readonly notApplicable: readonly Unapplied[];
  /** What to know of the workbook that it was read from; none for a report that came from elsewhere. */
  readonly notices: readonly WorkbookNotice[];
  /** Reasons whose findings are no longer there. */
  readonly unusedWaivers: readonly Waiver[];
  /** The receipt of an earlier check that stands in the workbook; null where there is none. */
  readonly receipt: StandingReceipt | null;
}

/** What a check goes by beside the report; what is not given is what holds for most. */
export interface CheckOptions {
  /** The reasons that persons gave; none unless given. */
  readonly waivers?: readonly Waiver[];
  /** The funder's limits; the usual ones unless given. */
  readonly thresholds?: Thresholds;
  /** What was noticed of the workbook when it was read; what is said of a table that is missing does not count. */
  readonly notices?: readonly WorkbookNotice[];
  /** What the workbook tells beside its cells; not given for a report that came from elsewhere. */
  readonly workbook?: WorkbookFacts;
  /** The receipt that stands in it. */
  readonly receipt?: StandingReceipt | null;
}

/**
 * Holds every rule of a book against a report of its form. The same report, options and day always give the same findings.
 *
 * @param checkedAt the moment that the result bears; a rule asks it only for what lies in the future.
 */
export function checkReport(
  book: RuleBook,
  report: Report,
  checkedAt: Date,
  {
    waivers = [],
    thresholds = usualThresholds(book.thresholds),
    notices = [],
    workbook,
    receipt = null,
  }: CheckOptions = {},
): CheckResult {
  const context = contextFor(report, thresholds, checkedAt, workbook);
  const judged = book.rules.map((rule) => ({ rule, outcomes: rule.check(context) }));
  const lacking = new Set(missingTables(notices));
  const failures = judged
    .flatMap(({ rule, outcomes }) =>
      findingsOf(
        rule,
        outcomes.filter((outcome) => outcome.kind === 'fail'),
      ),
    )
    .filter(({ table, cells }) => !lacking.has(table) && !cells.some(({ path }) => lacking.has(path.table)));
  const { findings, unused } = answer(failures, waivers);
  const ofRule = ({ outcomes }: (typeof judged)[number], kind: string) =>
    outcomes.some((outcome) => outcome.kind === kind);
  const passed = judged
    .filter((each) => ofRule(each, 'pass') && !ofRule(each, 'fail'))
    .map(({ rule }) => rule.id);
  const notApplicable = judged
    .map(({ rule, outcomes }) => ({
      rule: rule.id,
      missing: missingIn(outcomes),
      everywhere: outcomes.every(({ kind }) => kind === 'not-applicable'),
    }))
    .filter(({ missing, everywhere }) => everywhere || missing.length > 0);

  const open = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  const counts: Counts = {
    error: open('error'),
    warning: open('warning'),
    question: open('question'),
    waived: waived(findings).length,
    passed: passed.length,
    notApplicable: notApplicable.filter(({ everywhere }) => everywhere).length,
    jobs: jobsOf(findings).filter(({ isDone }) => !isDone).length,
  };
  return {
    report,
    readings: context.readings,
    rules: book.version,
    thresholds,
    checkedAt,
    today: context.today,
    verdict: counts.error === 0 && counts.warning === 0 && lacking.size === 0 ? 'ready' : 'not-ready',
    counts,
    findings: worstFirst(findings),
    passed,
    notApplicable,
    notices,
    unusedWaivers: unused,
    receipt,
  };
}

/** The cells for want of which a rule could not be applied, each once. */
function missingIn(outcomes: readonly Outcome[]): readonly Cell[] {
  const missing = new Set<Cell>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'not-applicable') for (const cell of outcome.missing) missing.add(cell);
  }
  return [...missing];
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
