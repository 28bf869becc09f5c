/**
 * An Excel formula as a tree, so that nobody counts brackets: in English, with commas, of functions that every Excel
 * since 2010, LibreOffice and the calculation engine of the command line agree on.
 */
export type Formula =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'call'; readonly function: FormulaFunction; readonly arguments: readonly Formula[] }
  | { readonly kind: 'infix'; readonly operator: Operator; readonly terms: readonly Formula[] }
  | { readonly kind: 'group'; readonly of: Formula }
  | { readonly kind: 'number-of'; readonly of: Formula };

export type FormulaFunction =
  | 'ABS'
  | 'AND'
  | 'CHAR'
  | 'CHOOSE'
  | 'COUNT'
  | 'COUNTA'
  | 'COUNTIF'
  | 'COUNTIFS'
  | 'DAY'
  | 'EXACT'
  | 'HYPERLINK'
  | 'IF'
  | 'IFERROR'
  | 'INDEX'
  | 'INT'
  | 'ISERROR'
  | 'ISNUMBER'
  | 'ISREF'
  | 'ISTEXT'
  | 'LEN'
  | 'LEFT'
  | 'MAX'
  | 'MID'
  | 'MIN'
  | 'MOD'
  | 'MONTH'
  | 'NOT'
  | 'OR'
  | 'RIGHT'
  | 'ROUND'
  | 'ROW'
  | 'ROWS'
  | 'SUBSTITUTE'
  | 'SUM'
  | 'SUMPRODUCT'
  | 'TRIM'
  | 'YEAR';

/** Loosest first, as Excel binds them: comparisons, then joining of texts, then sums, then products. */
const strengths = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
} as const;
export type Operator = keyof typeof strengths;

export const name = (defined: string): Formula => ({ kind: 'name', name: defined });
export const number = (value: number): Formula => ({ kind: 'number', value });
export const quotedText = (text: string): Formula => ({ kind: 'text', text });
export const truth = (value: boolean): Formula => ({ kind: 'truth', value });
export const call = (called: FormulaFunction, ...given: readonly Formula[]): Formula => ({
  kind: 'call',
  function: called,
  arguments: given,
});
/** Terms with one operator between them: `infix('+', a, b, c)` is `a+b+c`. */
export const infix = (operator: Operator, ...terms: readonly Formula[]): Formula => ({
  kind: 'infix',
  operator,
  terms,
});
/** In brackets that need not be there: what reads better with them. */
export const group = (of: Formula): Formula => ({ kind: 'group', of });
/** A truth value as 1 or 0, also through a whole range: `--(…)`. */
export const numberOf = (of: Formula): Formula => ({ kind: 'number-of', of });

/** `IF(condition, then, otherwise)`. */
export const iff = (condition: Formula, then: Formula, otherwise: Formula): Formula =>
  call('IF', condition, then, otherwise);
export const ifError = (formula: Formula, otherwise: Formula): Formula => call('IFERROR', formula, otherwise);
export const and = (...conditions: readonly Formula[]): Formula => call('AND', ...conditions);
export const join = (...parts: readonly Formula[]): Formula => infix('&', ...parts);
export const emptyText: Formula = quotedText('');

/** A text as a formula writes it: `он сказал "да"` → `"он сказал ""да"""`. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function strengthOf(formula: Formula): number {
  return formula.kind === 'infix' ? strengths[formula.operator] : Infinity;
}

/** A term of an infix formula; what binds no tighter than its neighbours goes into brackets, but for the first. */
function writeTerm(term: Formula, operator: Operator, isFirst: boolean): string {
  const own = strengthOf(term);
  const needed = isFirst ? strengths[operator] : strengths[operator] + 1;
  return own < needed ? `(${writeFormula(term)})` : writeFormula(term);
}

/**
 * The formula as Excel reads it, without the leading `=`.
 *
 * `writeFormula(infix('-', name('a'), infix('+', name('b'), name('c'))))` gives `a-(b+c)`.
 */
export function writeFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'name':
      return formula.name;
    case 'number':
      return String(formula.value);
    case 'text':
      return quoted(formula.text);
    case 'truth':
      return formula.value ? 'TRUE' : 'FALSE';
    case 'call':
      return `${formula.function}(${formula.arguments.map(writeFormula).join(',')})`;
    case 'infix':
      return formula.terms
        .map((term, index) => writeTerm(term, formula.operator, index === 0))
        .join(formula.operator);
    case 'group':
      return `(${writeFormula(formula.of)})`;
    case 'number-of':
      return `--(${writeFormula(formula.of)})`;
  }
}
