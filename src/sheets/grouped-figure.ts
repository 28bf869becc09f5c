import { call, iff, infix, join, number, quotedText, type Formula } from '../rules/formula';

/** The last digits of a number as a text, with zeros before them. */
function lastDigits(zeros: string, of: Formula, count: number): Formula {
  return call('RIGHT', join(quotedText(zeros), of), number(count));
}

/** The digits of a figure, right in so many places, and where each group of them stands: first place and length. */
const places = 15;
const groups = [
  [1, 6],
  [7, 3],
  [10, 3],
  [13, 3],
] as const;

/**
 * A whole figure with its thousands apart, as a formula that gives a text: `5 002 880`, `-15 137`.
 *
 * The digits are moved right in a row of spaces, the row is cut into groups, and TRIM takes away what is left of the
 * spaces: so the figure, which may be a long reference, is written five times only. TEXT would be shorter still, but
 * its formats are spelt otherwise in other languages of Excel, and the calculation engine drops their spaces.
 */
export function groupedFigure(figure: Formula): Formula {
  return join(iff(infix('<', figure, number(0)), quotedText('-'), quotedText('')), groupedSize(figure));
}

/** The same without its sign: how far two figures are apart. */
export function groupedSize(figure: Formula): Formula {
  const whole = call('ROUND', call('ABS', figure), number(0));
  const moved = call('RIGHT', join(quotedText(' '.repeat(places)), whole), number(places));
  const cut = groups.map(([first, length]) => call('MID', moved, number(first), number(length)));
  const apart = cut.flatMap((part, index) => (index === 0 ? [part] : [quotedText(' '), part]));
  return call('TRIM', join(...apart));
}

/** A day as a formula that gives a text: `03.05.2023`. */
export function writtenDay(day: Formula): Formula {
  const dot = quotedText('.');
  return join(
    lastDigits('0', call('DAY', day), 2),
    dot,
    lastDigits('0', call('MONTH', day), 2),
    dot,
    call('YEAR', day),
  );
}
