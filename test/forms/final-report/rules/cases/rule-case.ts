import type { RowKey } from '../../../../../src/report/field-path';
import type { FixKind, Rule, Severity } from '../../../../../src/rules/rule';
import type { Changes } from '../../../../fixtures/reports';

/** A finding as a case pins it. */
export interface PinnedFinding {
  /** The cells, by their keys, the one to go to first. */
  readonly at: readonly string[];
  /** The row that the finding belongs to, where it is not that of the first cell. */
  readonly row?: RowKey;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly expected?: number | string;
  readonly actual?: number | string;
  /** The headline in Russian; its no-break spaces are written as spaces. */
  readonly says: string;
  readonly fix?: { readonly kind: FixKind; readonly to: Readonly<Record<string, number>> };
}

/** What a consistent report is changed to, and every finding of the rule on it. */
export interface FailingCase {
  readonly changes: Changes;
  readonly findings: readonly PinnedFinding[];
}

/** One rule's cases. It passes on the consistent reports; `passes` are others that it must let pass. */
export interface RuleCase {
  readonly passes?: readonly Changes[];
  readonly fails: readonly [FailingCase, ...FailingCase[]];
  /** Changes after which it cannot be applied anywhere, and the cells that it misses; or why that cannot be. */
  readonly notApplicable:
    { readonly changes: Changes; readonly missing: readonly string[] } | { readonly never: string };
}

/** The cases of some rules; a rule without them does not compile. */
export type CasesOf<Rules extends readonly Rule[]> = Readonly<Record<Rules[number]['id'], RuleCase>>;

/** Rules that look at a workbook, not at a report; test/sheets/workbook-facts.test.ts has their cases. */
export type WorkbookRuleId = 'formula-replaced' | 'text-too-long';
