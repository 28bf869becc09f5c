import type { BarLimit, CellValueOperator, ContainsTextOperator } from '../model/conditional-format';
import type { PageLayout } from '../model/page-layout';
import type { ValidationKind, ValidationOperator } from '../model/validation';

/** Excel's words in Office.js and in the file, side by side. */
export const validationTypes: Readonly<Record<ValidationKind, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

export const validationOperators: Readonly<Record<ValidationOperator, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

export const cellValueOperators: Readonly<Record<CellValueOperator, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

export const textRuleTypes: Readonly<Record<ContainsTextOperator, { type: string; operator: string }>> = {
  Contains: { type: 'containsText', operator: 'containsText' },
  NotContains: { type: 'notContainsText', operator: 'notContains' },
  BeginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  EndsWith: { type: 'endsWith', operator: 'endsWith' },
};

export const limitTypes: Readonly<Record<Exclude<BarLimit['type'], 'Automatic'>, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

export const printedComments: Readonly<
  Record<PageLayout['printComments'], 'None' | 'atEnd' | 'asDisplayed'>
> = {
  NoComments: 'None',
  EndSheet: 'atEnd',
  InPlace: 'asDisplayed',
};

export const printedErrors: Readonly<
  Record<PageLayout['printErrors'], 'displayed' | 'blank' | 'dash' | 'NA'>
> = {
  AsDisplayed: 'displayed',
  Blank: 'blank',
  Dash: 'dash',
  NotAvailable: 'NA',
};

/** The key whose word in the file is the given one. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string | undefined,
): Key | null {
  for (const key of Object.keys(words) as Key[]) if (words[key] === word) return key;
  return null;
}
