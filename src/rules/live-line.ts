import type { FieldPath } from '../report/field-path';
import type { Relation } from './relation';

/** A relation that the workbook holds by its own formulas. */
export interface LiveRelation extends Relation {
  /** A text that answers a broken relation: the justification in the same row. */
  readonly answeredBy?: FieldPath;
  /** Broken, it is a question only, whatever the severity of its rule. */
  readonly asks?: true;
}

/** How a workbook watches a rule without the add-in: one line on the front sheet. */
export interface LiveLine {
  readonly relations: readonly LiveRelation[];
  /** `all` must hold, unless the rule asks the `first` alone that can be judged. */
  readonly judged?: 'first';
  /** Where this text is filled in, what is broken is only a question. */
  readonly askedWith?: FieldPath;
}
