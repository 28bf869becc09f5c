/**
 * A formula as it can be held against another: programs write it with other spaces and capitals, and mark functions that are
 * newer than themselves.
 */
export const comparableFormula = (formula: string): string =>
  formula.replaceAll(/\s|_xlfn\.|_xlws\./gu, '').toUpperCase();
