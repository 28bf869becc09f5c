import { withoutLostSheets } from '../formula/lost-sheets';

/** A function that measures a reference, given one name or a lost reference alone. */
const measured = /(?<![\p{L}\p{N}_.])(?:ROWS|COLUMNS)\(\s*([\p{L}_#][\p{L}\p{N}_.]*(?:REF!)?)\s*\)/giu;

/**
 * A formula in which lost references stand as the engine reads them. The engine takes the error that it gets instead
 * of a reference for one cell, where Excel passes the error on: `ROWS(Report_gender)` → `#REF!` once the name is lost.
 *
 * @param nameOf what a defined name refers to; undefined for a name that there is not
 */
export function withLostReferences(formula: string, nameOf: (name: string) => string | undefined): string {
  const plain = withoutLostSheets(formula);
  if (!/(?:ROWS|COLUMNS)\(/i.test(plain)) return plain;
  return plain.replaceAll(measured, (call, name: string) =>
    name === '#REF!' || nameOf(name)?.includes('#REF!') === true ? '#REF!' : call,
  );
}
