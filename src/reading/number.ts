/** A number that a cell holds as text. */
export interface NumberInText {
  value: number;
}

/** The spaces that people and programs put between thousands: U+0020, U+00A0, U+202F, U+2009. */
const SPACE = '[ \\u00a0\\u202f\\u2009]';

const CURRENCY = '(?:тенге|теңге|тг\\.?|kzt|₸)';
const WITH_CURRENCY = new RegExp(
  `^(?:${CURRENCY}${SPACE}?)?([-−]?\\d[\\d., \\u00a0\\u202f\\u2009]*?)(?:${SPACE}?${CURRENCY})?$`,
  'iu',
);

const PLAIN = /^\d+(?:[.,]\d+)?$/u;
const SPACED = new RegExp(`^\\d{1,3}(?:${SPACE}\\d{3})+(?:[.,]\\d+)?$`, 'u');
const POINTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const COMMAED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
/** One separator with exactly three digits behind it: `1,755` is 1755 to one reader and 1.755 to another. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/u;

/** Excel keeps 15 significant digits; a longer number would not come back as written. */
const MOST_DIGITS = 15;

/**
 * Reads a text that is nothing but a number, so that a cell holding it can be converted:
 * `"1 755 600 тг."` gives `{ value: 1755600 }`.
 *
 * Thousands stand apart by one kind of mark: a space of rules.md `number-as-text`, or points (`1.755.600`), or
 * commas (`1,755,600`). The decimal mark is a comma or a point. A leading `-` or `−` is a minus. A currency word
 * (тенге, теңге, тг, KZT, ₸) may stand before or after.
 *
 * Gives null for everything else, and on purpose for
 * - `1,755` and `1.755`: thousands or a fraction, only a person knows (`0,755` and `1755,600` are clear);
 * - `25 тыс`, `1,5 млн`: the column may itself be in thousands, so the scale is not ours to apply;
 * - `416 чел`, `80%`: a unit other than money;
 * - more than 15 digits, which Excel cannot hold.
 */
export function readNumberInText(text: string): NumberInText | null {
  const match = WITH_CURRENCY.exec(text.trim());
  const figure = match?.[1];
  if (figure === undefined) return null;
  const negative = /^[-−]/u.test(figure);
  const digits = decimalText(negative ? figure.slice(1) : figure);
  if (digits === null || digits.replace('.', '').length > MOST_DIGITS) return null;
  const value = Number(digits);
  return { value: negative && value !== 0 ? -value : value };
}

/** The figure with a decimal point and without thousands marks, or null where it is not clearly a number. */
function decimalText(figure: string): string | null {
  if (AMBIGUOUS.test(figure)) return null;
  if (PLAIN.test(figure)) return figure.replace(',', '.');
  if (SPACED.test(figure)) return figure.replace(/[ \u00a0\u202f\u2009]/gu, '').replace(',', '.');
  if (POINTED.test(figure)) return figure.replaceAll('.', '').replace(',', '.');
  if (COMMAED.test(figure)) return figure.replaceAll(',', '');
  return null;
}
