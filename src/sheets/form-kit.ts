import type { Form } from '../form/form';
import type { SpokenForm } from '../messages/load';
import type { MessageValues } from '../rules/rule';
import type { CheckContext } from '../rules/rule';
import type { FieldPath } from '../report/field-path';
import type { RuleBook } from '../rules/rule-book';
import type { Thresholds } from '../rules/thresholds';
import type { Expression } from '../rules/expression';
import type { Formula } from '../rules/formula';
import type { PlannedChart } from './plan';
import type { StyleName } from './styles';

/** A line of the report's head on the front sheet and the summary: what it is called, and the field it shows. */
export interface HeadField {
  /** The key of its label among the form's own texts. */
  readonly label: string;
  readonly field: FieldPath;
  readonly style: StyleName;
}

/** A chart of a table's figures. */
export interface SummaryChart {
  readonly table: string;
  readonly type: PlannedChart['type'];
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

/** A cell of the front sheet that a person fills for the paper: the number of the contract. */
export interface PaperField {
  readonly id: string;
  /** The key of its label among the form's own texts. */
  readonly label: string;
  readonly type: 'text' | 'date';
}

/** What goes with the report on paper: lists, letters, photographs. */
export interface Attachment {
  readonly id: string;
  /** The key of its label among the form's own texts. */
  readonly label: string;
  /** Columns of growing tables whose cells speak of it where they are like this, with Excel's wildcards: `*фото*`. */
  readonly told: readonly { readonly table: string; readonly column: string; readonly like: string }[];
}

/** Who signs: the key of the office among the form's own texts, and where the name stands. */
export interface Signer {
  readonly label: string;
  /** The cell of the front sheet with the name. */
  readonly name: string;
  /** The field of the report that has the name where that cell is empty; null where none has. */
  readonly otherwise: FieldPath | null;
}

/** What the summary of a form shows besides the findings. */
export interface SummaryDefinition {
  readonly head: readonly HeadField[];
  /** What belongs to the paper and not to the report: cells of the front sheet that the summary shows. */
  readonly paper: readonly PaperField[];
  /** What goes with the report, ticked on the front sheet; empty for a form that goes alone. */
  readonly attachments: readonly Attachment[];
  /** What was given, and what of it was spent; null for a form without money. */
  readonly money: {
    readonly granted: FieldPath;
    readonly spent: Expression;
    readonly label: string;
    readonly left: string;
  } | null;
  /** Tables of one row whose parts are told in a line each, with their shares of the total. */
  readonly parts: readonly string[];
  /** A table with named rows, planned and actual; null for a form that has none. */
  readonly indicators: string | null;
  readonly charts: readonly SummaryChart[];
  readonly readSums: readonly ReadSum[];
  /** Who signs; empty for a form that nobody signs. */
  readonly signatures: readonly Signer[];
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
  /** What sheets of earlier versions say; a form that has one version has none. */
  readonly loadEarlierWords?: () => Promise<EarlierWords>;
}

/** What sheets of earlier versions say in all languages and today's do not: around their tables, and on their tabs. */
export interface EarlierWords {
  readonly texts: readonly string[];
  readonly tabs: readonly string[];
}
