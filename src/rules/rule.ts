import type { Cell, CellValue } from '../report/cell';
import type { FieldPath, RowKey } from '../report/field-path';
import type { IsoDate } from '../reading/iso-date';
import type { Report } from '../report/report';
import { hundredths } from './hundredths';
import type { Readings } from './readings';
import type { LiveLine } from './live-line';
import type { Thresholds } from './thresholds';

/**
 * `error`: the report contradicts itself or the form; blocks "ready to submit".
 * `warning`: must be mended or answered with a written reason.
 * `question`: only a person can decide; never blocks.
 */
export const severities = ['error', 'warning', 'question'] as const;
export type Severity = (typeof severities)[number];

/** What a rule may name in its message; `messages/` says it in the reader's language. */
export type MessageValue =
  | string
  | number
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'field'; readonly field: FieldPath }
  /** A column as the form calls it, without its table and row. */
  | { readonly kind: 'column'; readonly field: FieldPath }
  | DateValue
  /** "Гендер 416": what something is called, and its figure. */
  | { readonly kind: 'labelled'; readonly label: MessageValue; readonly value: MessageValue }
  | { readonly kind: 'list'; readonly items: readonly MessageValue[] }
  /** Another rule by its name. */
  | { readonly kind: 'rule'; readonly rule: string };
/** One day, or the days from the first to the last, both included; ISO texts. */
export type DateValue =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'dates'; readonly start: string; readonly end: string };

/** What a finding compares, in its own kind: a figure in the unit of its cells, days, or a text as it stands. */
export type ComparedValue = number | string | DateValue;

export type MessageValues = Readonly<Record<string, MessageValue>>;

/** A change of one cell that mends a finding. It is made only if the cell still holds `from`. */
export interface CellChange {
  readonly cell: Cell;
  readonly from: CellValue;
  readonly to: number;
}

export const fixKinds = ['convert-to-number', 'write-zero', 'divide-by-thousand', 'set-to-sum'] as const;
export type FixKind = (typeof fixKinds)[number];

/** A mechanical way to mend a finding. It is data: a person sees it before anything is changed. */
export interface Fix {
  readonly kind: FixKind;
  readonly changes: readonly CellChange[];
}

/** A rule was broken. Figures are in the unit of the cells that they come from. */
export interface Failure {
  readonly kind: 'fail';
  readonly table: string;
  readonly row: RowKey;
  /** Where the contradiction shows; the first cell is the one to go to. */
  readonly cells: readonly Cell[];
  /** Every cell that the finding rests on, beyond `cells`: a reason holds as long as none of them changes. */
  readonly evidence: readonly Cell[];
  readonly expected: ComparedValue | null;
  readonly actual: ComparedValue | null;
  /** `actual − expected` where both are numbers. */
  readonly difference: number | null;
  /** Null for the rule's own severity; set where the rule book makes it milder or stricter in this case. */
  readonly severity: Severity | null;
  readonly values: MessageValues;
  readonly fix: Fix | null;
}

/** What a rule says of one place in the report. A rule without any outcome had nothing to look at. */
export type Outcome =
  | { readonly kind: 'pass' }
  | Failure
  | { readonly kind: 'not-applicable'; readonly missing: readonly Cell[] };

/** A text that its printed cell cannot show whole, and how many of its characters it shows. */
export interface CutText {
  readonly cell: Cell;
  readonly shown: number;
  readonly of: number;
}

/** What only a workbook can tell of a report, beside what its cells hold. */
export interface WorkbookFacts {
  /** The cells that the workbook works out: those that hold no formula of ours any more, and how many there are. */
  readonly computed: { readonly replaced: readonly Cell[]; readonly count: number };
  readonly cutTexts: readonly CutText[];
}

/** What a rule is given to judge: the report, and what others have read out of it already. */
export interface CheckContext {
  readonly report: Report;
  /** What the prose of its cells says; every cell is read once. */
  readonly readings: Readings;
  /** The funder's limits, or the usual ones. */
  readonly thresholds: Thresholds;
  /** The day of the check, wherever on earth it is latest. */
  readonly today: IsoDate;
  /** Of the workbook in which the report stands; not given for a report that came from elsewhere. */
  readonly workbook?: WorkbookFacts;
}

/** Where a rule comes from, for people who want to look it up. */
export interface Source {
  /** A section of the form, or the law. */
  readonly clause: string;
}

/** What a person does about findings of a rule, and which of them one deed mends together. */
export interface Deed {
  /** Names the deed, whatever rules share it: `fill-in`. Its words are `job.<deed>`. */
  readonly deed: string;
  /** One job for the whole report, for each table, each row, or each cell to go to. */
  readonly per: 'report' | 'table' | 'row' | 'cell';
}

/** One rule of a rule book. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** The part of the rule book that it stands in. */
  readonly group: string;
  readonly severity: Severity;
  /** In plain English, for docs/rules.md: what the rule looks at and when it fails. */
  readonly meaning: string;
  readonly source: Source;
  /**
   * True for an error that a written reason answers: a deviation from the plan, which the form itself lets one
   * justify. Other errors must be mended.
   */
  readonly justifiable?: true;
  /**
   * True where the form itself has a place for the words that answer its findings: the row's justification, or the
   * text that is common to all. An explanation beside the finding is not the way then.
   */
  readonly explainedInForm?: true;
  /** What mends its findings, where one deed mends several; otherwise each finding is a job of its own. */
  readonly job?: Deed;
  /** How the workbook watches the rule by itself; a rule on prose has no such line. */
  readonly live?: (thresholds: Thresholds) => LiveLine;
  readonly check: (context: CheckContext) => readonly Outcome[];
}

/** A rule whose id the compiler knows. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}

/** A rule that any form may have, with the place where a form asks for it. */
export function citing<Id extends string>(rule: Rule<Id>, clause: string): Rule<Id> {
  return { ...rule, source: { clause } };
}

/** The days from one to another as a value; a single day where they are the same. */
export function daysOf(start: string, end: string): DateValue {
  return start === end ? { kind: 'date', iso: start } : { kind: 'dates', start, end };
}

export const pass: Outcome = { kind: 'pass' };

/**
 * A failure at a cell; what is not given is what most rules have: no figures, no fix, the rule's own severity.
 *
 * @param at the cell to go to; the failure belongs to its table and row unless `table` or `row` say otherwise.
 */
export function fail(at: Cell, details: Partial<Omit<Failure, 'kind'>> = {}): Failure {
  const { expected = null, actual = null } = details;
  return {
    kind: 'fail',
    table: at.path.table,
    row: at.path.row,
    cells: [at],
    evidence: [],
    expected,
    actual,
    difference:
      typeof expected === 'number' && typeof actual === 'number' ? hundredths(actual - expected) : null,
    severity: null,
    values: {},
    fix: null,
    ...details,
  };
}

/** The rule cannot be applied at a place for want of these cells, each of which is named once. */
export function notApplicable(...missing: readonly Cell[]): Outcome {
  return { kind: 'not-applicable', missing: [...new Set(missing)] };
}
