import { impossibleDate, unreadableDate } from './dates';
import { formulaError, fractionalCount, negativeNumber, notANumber, numberAsText } from './figures';
import { blankCategory, duplicateRow, emptyTable, requiredField } from './filled';
import { phoneFormat } from './phones';
import { formulaReplaced, textTooLong } from './workbook';

export {
  blankCategory,
  duplicateRow,
  emptyTable,
  formulaError,
  formulaReplaced,
  fractionalCount,
  impossibleDate,
  negativeNumber,
  notANumber,
  numberAsText,
  phoneFormat,
  requiredField,
  textTooLong,
  unreadableDate,
};

/** The rules on what single cells hold, which any form can have; a form says which of them are its own. */
export const valueRules = [
  requiredField,
  emptyTable,
  notANumber,
  numberAsText,
  negativeNumber,
  fractionalCount,
  formulaError,
  blankCategory,
  unreadableDate,
  impossibleDate,
  phoneFormat,
  duplicateRow,
  formulaReplaced,
  textTooLong,
] as const;

export type ValueRuleId = (typeof valueRules)[number]['id'];
