/** Functions that treat a cell given by reference otherwise than its bare value: `COUNT(A1)` does not count a text. */
const referenceFunctions = new Set([
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'COUNTBLANK',
  'COUNTIF',
  'COUNTIFS',
  'MAX',
  'MIN',
  'PRODUCT',
  'SUM',
  'SUMIF',
  'SUMIFS',
]);

const mayNeedIt = new RegExp(`(?:${[...referenceFunctions].join('|')})\\(`, 'i');

/** One cell, on whatever sheet: `A1`, `$B$6`, `'Мой лист'!C3`. */
const singleCell = /^((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})$/iu;
const wordLetter = /[\p{L}\p{N}_.]/u;

/** The word that a text ends with, looked for from its end: formulas can be long. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && wordLetter.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/**
 * The formula with every single cell that such a function is given written as a range of one cell. The library's
 * engine hands a function the value of a single cell, and the reference only of a range.
 *
 * `COUNT(A1,Report_gender_men)` → `COUNT(A1:A1,Гендер!$C$6:$C$6)`
 *
 * @param nameOf what a defined name refers to, without the equals sign; undefined for a name that there is not
 */
export function withReferenceArguments(
  formula: string,
  nameOf: (name: string) => string | undefined,
): string {
  if (!mayNeedIt.test(formula)) return formula;
  let result = '';
  /** For every open parenthesis: where its current argument begins in the result, or null for another function's. */
  const open: (number | null)[] = [];
  const endArgument = () => {
    const start = open.at(-1) ?? null;
    if (start !== null) result = result.slice(0, start) + asRange(result.slice(start), nameOf);
  };
  for (let index = 0; index < formula.length; index++) {
    const letter = formula.charAt(index);
    if (letter === '"' || letter === "'") {
      const end = formula.indexOf(letter, index + 1);
      const last = end < 0 ? formula.length - 1 : end;
      result += formula.slice(index, last + 1);
      index = last;
    } else if (letter === '(') {
      const name = lastWord(result).toUpperCase();
      result += letter;
      open.push(referenceFunctions.has(name) ? result.length : null);
    } else if (letter === ',' || letter === ')') {
      endArgument();
      result += letter;
      const wasReference = open.pop();
      if (letter === ',' && wasReference !== undefined)
        open.push(wasReference === null ? null : result.length);
    } else {
      result += letter;
    }
  }
  return result;
}

function asRange(argument: string, nameOf: (name: string) => string | undefined): string {
  const text = argument.trim();
  const match = singleCell.exec(text) ?? singleCell.exec(nameOf(text) ?? '');
  return match === null ? argument : `${match[1] ?? ''}${match[2] ?? ''}:${match[2] ?? ''}`;
}
