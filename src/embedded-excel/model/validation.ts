import type { Area } from './area';

export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export type ValidationKind = 'wholeNumber' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

/** What a cell accepts. Formulas stand without their equals sign; a bare figure is its own formula. */
export interface ValidationRule {
  readonly kind: ValidationKind;
  readonly operator: ValidationOperator;
  /** For a list: a reference or a formula; null when `choices` hold the list. */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly choices: readonly string[] | null;
  readonly inCellDropDown: boolean;
}

/** A validation and the cells that it stands on. `rule` is null when only a prompt is set. */
export interface Validation {
  areas: readonly Area[];
  rule: ValidationRule | null;
  ignoreBlanks: boolean;
  prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  errorAlert: {
    readonly showAlert: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: 'Stop' | 'Warning' | 'Information';
  };
}

/** A validation that accepts everything. */
export function newValidation(areas: readonly Area[]): Validation {
  return {
    areas,
    rule: null,
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: '', message: '' },
    errorAlert: { showAlert: true, title: '', message: '', style: 'Stop' },
  };
}
