import type { Rule } from '../rule';
import { formulaError, fractionalCount, negativeNumber, notANumber, numberAsText } from './figures';
import { blankCategory, duplicateRow, emptyTable, requiredField } from './filled';
import { periodOrder, unreadableDate } from './period';
import { phoneFormat } from './phones';

/** What single cells hold. */
export const valueRules: readonly Rule[] = [
  requiredField,
  emptyTable,
  notANumber,
  numberAsText,
  negativeNumber,
  fractionalCount,
  formulaError,
  blankCategory,
  unreadableDate,
  periodOrder,
  phoneFormat,
  duplicateRow,
];
