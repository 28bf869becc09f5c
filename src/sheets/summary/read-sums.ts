import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { and, call, ifError, iff, infix, join, number, quotedText, type Formula } from '../../rules/formula';
import type { FormKit, ReadSum } from '../form-kit';
import { groupedSize } from '../grouped-figure';
import { brokenMarks } from '../live-lines';
import { columnUnchanged } from './unchanged';

/**
 * The line of a sum that the check read out of prose. No formula can read prose, so the sum is the check's: it counts
 * for as long as its column is as it was then, and after that the line asks for a check.
 */
export function readSumLine(
  { form, book }: FormKit,
  { rule, column, sum: read, against }: ReadSum,
  result: CheckResult,
  words: Words,
): Formula {
  const severity = book.rules.find(({ id }) => id === rule)?.severity ?? 'warning';
  const unchanged = columnUnchanged(form, column.table, column.column);
  const again = quotedText(`! ${words.text('live.checkAgain')}`);
  const nothing = quotedText(`– ${words.text('live.nothing')}`);
  const sum = read(result);
  if (sum === null) return ifError(iff(unchanged, nothing, again), nothing);
  const difference = call('ROUND', infix('-', against.figure, number(sum)), number(2));
  const figures = join(
    quotedText(': '),
    groupedSize(against.figure),
    quotedText(` ${words.text('live.and')} `),
    quotedText(words.number(sum).replaceAll(/\s/gu, ' ')),
  );
  const holds = join(quotedText(`✓ ${words.text('live.equal.holds')}`), figures);
  const broken = join(
    quotedText(`${brokenMarks[severity]} ${words.text('live.equal.broken')} `),
    groupedSize(call('ABS', difference)),
    figures,
  );
  const judged = iff(infix('=', difference, number(0)), holds, broken);
  return ifError(iff(and(unchanged), iff(against.known, judged, nothing), again), nothing);
}
