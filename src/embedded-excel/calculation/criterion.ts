import { blank, boolean, number, text, type EngineValue } from './engine-value';

type Test = (value: EngineValue) => boolean;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
};

/** A pattern of Excel's: `*` is any text, lines broken or not, `?` one character, and `~` takes what follows as it is. */
function patternOf(words: string): RegExp {
  const source = words.replace(/~([\s\S])|\*|\?|[\\^$.|+()[\]{}/-]/gu, (found, plain: string | undefined) => {
    if (plain !== undefined) return plain.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
    if (found === '*') return '[\\s\\S]*';
    return found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

function equals(words: string): Test {
  const figure = words.trim() === '' ? NaN : Number(words);
  if (!Number.isNaN(figure))
    return ({ kind, value }) =>
      (kind === number && value === figure) || (kind === text && String(value).trim() === words.trim());
  const pattern = patternOf(words);
  return ({ kind, value }) => kind === text && pattern.test(String(value));
}

/**
 * The test that a criterion of COUNTIF is: a value to be equal to, a pattern, or a comparison. The library's engine ends
 * a pattern at a line break and takes an empty cell for a zero.
 */
export function criterionOf(criterion: EngineValue): Test {
  if (criterion.kind === number || criterion.kind === boolean)
    return ({ kind, value }) => kind === criterion.kind && value === criterion.value;
  if (criterion.kind === blank) return ({ kind, value }) => kind === number && value === 0;
  if (criterion.kind !== text) return () => false;
  const [, operator = '', words = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/u.exec(String(criterion.value)) ?? [];
  const isBlank: Test = ({ kind }) => kind === blank;
  if (operator === '=' && words === '') return isBlank;
  if (operator === '<>') {
    const same = words === '' ? isBlank : equals(words);
    return (value) => !same(value);
  }
  const compared = comparisons[operator];
  if (compared === undefined) {
    if (words === '') return ({ kind, value }) => kind === blank || (kind === text && value === '');
    return equals(words);
  }
  const figure = words.trim() === '' ? NaN : Number(words);
  return Number.isNaN(figure)
    ? ({ kind, value }) =>
        kind === text && compared(String(value).toLowerCase().localeCompare(words.toLowerCase()))
    : ({ kind, value }) => kind === number && compared(Number(value) - figure);
}
