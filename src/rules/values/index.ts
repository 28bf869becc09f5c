export { unreadableDate } from './dates';
export { formulaError, fractionalCount, negativeNumber, notANumber, numberAsText } from './figures';
export { blankCategory, duplicateRow, emptyTable, requiredField } from './filled';
export { phoneFormat } from './phones';
