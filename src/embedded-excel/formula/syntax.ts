import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { HostError } from '../errors';
import { withoutLostSheets } from './lost-sheets';
import { mapWords } from './references';

/** Formulas that were taken before: a report writes the same ones again and again. */
const known = new Map<string, string>();

/** A formula without its equals sign, functions in capitals; `InvalidArgument` when Excel would not take it. */
export function requireFormula(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const formula = checkedFormula(text);
  if (known.size > 20_000) known.clear();
  known.set(text, formula);
  return formula;
}

function checkedFormula(text: string): string {
  const formula = text.startsWith('=') ? text.slice(1) : text;
  try {
    parse(tokenize(withoutLostSheets(formula)));
  } catch (error) {
    throw new HostError(
      'InvalidArgument',
      `The formula ${text} is not valid: ${error instanceof Error ? error.message : ''}`,
    );
  }
  return mapWords(formula.trim(), (word) => {
    if (word.kind === 'function') return word.text.toUpperCase();
    return /^(true|false)$/i.test(word.text) ? word.text.toUpperCase() : null;
  });
}
