import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { and, call, ifError, iff, infix, join, number, quotedText, truth, type Formula } from '../../rules/formula';
import type { FormKit, ReadSum } from '../form-kit';
import { groupedSize } from '../grouped-figure';
import { brokenMarks } from '../live-lines';
import { columnUnchanged } from './unchanged';

/** `120`, `120–130`, `120…` where nothing tells the most. */
function rangeText(
  { least, most }: { readonly least: number; readonly most: number },
  plain: (value: number) => string,
): string {
  if (least === most) return plain(least);
  return Number.isFinite(most) ? `${plain(least)}–${plain(most)}` : `${plain(least)}…`;
}

/**
 * The line of a sum that the check read out of prose. No formula can read prose, so the sum is the check's: it counts
 * for as long as its column is as it was then, and after that the line asks for a check.
 */
export function readSumLine(
  { form, book }: FormKit,
  { rule, column, sum: sumIn, against }: ReadSum,
  result: CheckResult,
  words: Words,
): Formula {
  const severity = book.rules.find(({ id }) => id === rule)?.severity ?? 'warning';
  const unchanged = columnUnchanged(form, column.table, column.column);
  const again = quotedText(`! ${words.text('live.checkAgain')}`);
  const nothing = quotedText(`– ${words.text('live.nothing')}`);
  const sum = sumIn(result);
  if (sum === null) return ifError(iff(unchanged, nothing, again), nothing);
  const { figure, known } = against;
  const plain = (value: number) => words.number(value).replaceAll(/\s/gu, ' ');
  const read = rangeText(sum, plain);
  const figures = join(
    quotedText(': '),
    groupedSize(figure),
    quotedText(` ${words.text('live.and')} ${read}`),
  );
  const isBelow = infix('<', figure, number(sum.least));
  const isAbove = Number.isFinite(sum.most) ? infix('>', figure, number(sum.most)) : truth(false);
  const difference = iff(
    isBelow,
    infix('-', number(sum.least), figure),
    infix('-', figure, number(Number.isFinite(sum.most) ? sum.most : 0)),
  );
  const holds = join(quotedText(`✓ ${words.text('live.equal.holds')}`), figures);
  const broken = join(
    quotedText(`${brokenMarks[severity]} ${words.text('live.equal.broken')} `),
    groupedSize(difference),
    figures,
  );
  const judged = iff(call('OR', isBelow, isAbove), broken, holds);
  return ifError(iff(and(unchanged), iff(known, judged, nothing), again), nothing);
}
