import type { Form } from '../form/form';
import type { SpokenForm } from '../messages/load';
import type { MessageValues } from '../rules/rule';
import type { CheckContext } from '../rules/rule';
import type { FieldPath } from '../report/field-path';
import type { RuleBook } from '../rules/rule-book';
import type { Thresholds } from '../rules/thresholds';
import type { Formula } from '../rules/formula';
import type { PlannedChart } from './plan';
import type { SummaryColumn } from './summary/columns';
import type { StyleName } from './styles';

/** A line of the report's head on the front sheet and the summary: what it is called, and the field it shows. */
export interface HeadField {
  /** The key of its label among the form's own texts. */
  readonly label: string;
  readonly field: FieldPath;
  readonly style: StyleName;
}

/** A chart of a table's figures, and the columns of the summary that it covers. */
export interface SummaryChart {
  readonly table: string;
  readonly type: PlannedChart['type'];
  readonly from: SummaryColumn;
  readonly to: SummaryColumn;
}

/**
 * A sum that the check reads out of prose, which no formula can, held against a figure of the report. It counts for as
 * long as the column that it was read from is as it was at the check.
 */
export interface ReadSum {
  /** The rule that asks for it; its name is the line's label, its severity the mark. */
  readonly rule: string;
  readonly column: { readonly table: string; readonly column: string };
  /** The least and the most that the sum can be, the same where it is exact; null where nothing could be read. */
  readonly sum: (context: CheckContext) => { readonly least: number; readonly most: number } | null;
  /** The figure that it must be, and the condition under which there is one. */
  readonly against: { readonly figure: Formula; readonly known: Formula };
}

/** What the summary of a form shows besides the findings. */
export interface SummaryDefinition {
  readonly head: readonly HeadField[];
  /** A table with named rows, planned and actual; null for a form that has none. */
  readonly indicators: string | null;
  readonly charts: readonly SummaryChart[];
  readonly readSums: readonly ReadSum[];
  /** Who signs: the keys of their names among the form's own texts; empty for a form that nobody signs. */
  readonly signatures: readonly string[];
  /** What the message `thresholds` of the form's texts is given. */
  readonly thresholdValues: (thresholds: Thresholds) => MessageValues;
}

/** What a form needs without its rules: to see what a workbook is, and what it remembers. */
export interface FormBasics {
  readonly form: Form;
  readonly book: Pick<RuleBook, 'thresholds'>;
}

/** A form with all that belongs to it: what faces take from `forms/` and hand down to the engine. */
export interface FormKit extends SpokenForm {
  readonly form: Form;
  readonly book: RuleBook;
  readonly summary: SummaryDefinition;
}
