import type { RowKey } from '../report/field-path';
import type { ComparedValue, Failure, Fix, Rule, Severity } from '../rules/rule';
import { evidenceOf, type Evidence } from './evidence';
import { jobKeyOf, type JobKey } from './job-key';

/** Tells findings of one check apart, and finds the same contradiction again in the next check. */
export type FindingKey = string & { readonly __brand: 'FindingKey' };

/** The answer that a person wrote to a finding. A lapsed one answered values that have changed since. */
export interface FindingWaiver {
  readonly reason: string;
  readonly state: 'holds' | 'lapsed';
}

/** Something in the report that has to be mended, answered or looked at. */
export interface Finding extends Omit<Failure, 'kind' | 'severity' | 'evidence'> {
  readonly key: FindingKey;
  /** The same for findings that one deed of the person mends. */
  readonly job: JobKey;
  /** That deed; null where the finding stands alone. */
  readonly deed: string | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly table: string;
  readonly row: RowKey;
  readonly evidence: Evidence;
  /** Whether a written reason can answer it; an error can be only where the form lets one justify it. */
  readonly waivable: boolean;
  /** Whether the form has a place of its own for the words that answer it (`justificationPlace`). */
  readonly explainedInForm: boolean;
  readonly waiver: FindingWaiver | null;
}

/**
 * Whether a written reason answers a finding: an error only where the form itself lets one justify it, and nothing that
 * one press mends.
 */
function isWaivable({ justifiable }: Rule, severity: Severity, fix: Fix | null): boolean {
  return fix === null && (severity !== 'error' || justifiable === true);
}

/** Where a rule failed: `activity-unmatched|activities|3|plan`. Several failures may share a place. */
function placeOf(rule: Rule, { table, row, cells: [first] }: Failure): string {
  return [rule.id, table, row ?? '', first?.path.column ?? ''].join('|');
}

/**
 * The failures of a rule as findings that nobody has answered yet. Where several share a place, the second and
 * later ones are numbered in their keys, and in their evidence too, so that a reason never answers a neighbour.
 */
export function findingsOf(rule: Rule, failures: readonly Failure[]): Finding[] {
  const atPlace = new Map<string, number>();
  return failures.map((failure) => {
    const place = placeOf(rule, failure);
    const number = (atPlace.get(place) ?? 0) + 1;
    atPlace.set(place, number);
    return findingOf(rule, failure, place, number);
  });
}

function findingOf(rule: Rule, failure: Failure, place: string, number: number): Finding {
  const { table, row, cells, expected, actual, difference, values, fix } = failure;
  const severity = failure.severity ?? rule.severity;
  const key = (number === 1 ? place : `${place}|${number}`) as FindingKey;
  return {
    table,
    row,
    cells,
    expected,
    actual,
    difference,
    values,
    fix,
    key,
    job: jobKeyOf(rule, failure, key),
    deed: rule.job?.deed ?? null,
    rule: rule.id,
    severity,
    evidence: evidenceOf([...cells, ...failure.evidence], number),
    waivable: isWaivable(rule, severity, fix),
    explainedInForm: rule.explainedInForm === true,
    waiver: null,
  };
}

/** Whether the finding still waits for a person: it has no reason, or its reason has lapsed. */
export function isOpen({ waivable, waiver }: Finding): boolean {
  return !(waivable && waiver?.state === 'holds');
}

/** What a finding compares as plain data, for programs: days are ISO texts, the days of a period `start/end`. */
export function plainValue(value: ComparedValue | null): number | string | null {
  if (value === null || typeof value !== 'object') return value;
  return value.kind === 'date' ? value.iso : `${value.start}/${value.end}`;
}
