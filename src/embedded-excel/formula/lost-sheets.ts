/** A lost reference on a sheet, as files have it: `Гендер!#REF!`. */
const onSheet = /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu;

/**
 * A formula in which lost references name no sheet, as the engine reads them: `Гендер!#REF!` is `#REF!`. The pattern
 * tries every word of a formula, so it is asked only where there is something to find.
 */
export const withoutLostSheets = (formula: string): string =>
  formula.includes('#REF!') ? formula.replaceAll(onSheet, '#REF!') : formula;
