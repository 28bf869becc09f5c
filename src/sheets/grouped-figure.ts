import { call, iff, infix, join, number, quotedText, type Formula } from '../rules/formula';

/** The last digits of a number as a text, with zeros before them. */
function lastDigits(zeros: string, of: Formula, count: number): Formula {
  return call('RIGHT', join(quotedText(zeros), of), number(count));
}

/**
 * A figure of zero or more, whole and with its thousands apart, as a formula that gives a text: `5 002 880`.
 *
 * TEXT would be shorter, but its formats are spelt otherwise in other languages of Excel, and the calculation engine
 * drops their spaces.
 */
export function groupedSize(figure: Formula): Formula {
  const whole = call('ROUND', figure, number(0));
  const three = (of: Formula) => lastDigits('00', call('MOD', of, number(1000)), 3);
  const thousands = call('INT', infix('/', whole, number(1000)));
  const millions = call('INT', infix('/', whole, number(1_000_000)));
  const space = quotedText(' ');
  return iff(
    infix('<', whole, number(1000)),
    whole,
    join(
      iff(infix('<', whole, number(1_000_000)), thousands, join(millions, space, three(thousands))),
      space,
      three(whole),
    ),
  );
}

/** The same with a sign: `-15 137`. */
export function groupedFigure(figure: Formula): Formula {
  const sign = iff(infix('<', figure, number(0)), quotedText('-'), quotedText(''));
  return join(sign, groupedSize(call('ABS', figure)));
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
