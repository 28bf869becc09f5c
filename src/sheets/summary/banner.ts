import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
import { areUsual } from '../../rules/thresholds';
import type { FormKit } from '../form-kit';
import { cellArea, linkTo, rowArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** Day and time as the summary prints them: `23.11.2026 14:05`, by the clock of the person who checked. */
export function printedTime(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join('.');
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The verdict in words: "Готов к сдаче", "Не готов: 2 ошибки, 5 предупреждений". */
export function verdictText(
  { verdict, counts }: Pick<CheckResult, 'verdict' | 'counts'>,
  words: Words,
): string {
  return verdict === 'ready'
    ? words.text('verdict.ready', { questions: counts.question })
    : words.text('verdict.notReady', { errors: counts.error, warnings: counts.warning });
}

/** When it was checked and by what; limits of the funder are named where they are not the usual ones. */
function checkedText(
  { book, summary }: FormKit,
  { report, checkedAt, rules, thresholds }: CheckResult,
  words: Words,
): string {
  const checked = words.text('summary.checked', {
    time: printedTime(checkedAt),
    rules,
    edition: report.form.edition,
  });
  if (areUsual(book.thresholds, thresholds)) return checked;
  // In the same cell: a line more would push the charts of a standing summary off their place.
  return `${checked} · ${words.ofForm('thresholds', summary.thresholdValues(thresholds))}`;
}

/** The verdict across the page, when it was reached, and by which rules. */
export function bannerSection(kit: FormKit, result: CheckResult, words: Words): Section {
  const ready = result.verdict === 'ready';
  return section(2, {
    cells: [
      {
        row: 0,
        column: at.number,
        value: linkTo(blockName(kit.form, 'contents'), words.text('summary.breadcrumb')),
      },
      { row: 1, column: at.number, value: text(`${ready ? '✓' : '✗'} ${verdictText(result, words)}`) },
      { row: 2, column: at.number, value: text(checkedText(kit, result, words)) },
    ],
    styles: [
      { area: cellArea(0, at.number), style: 'Report link' },
      { area: rowArea(1, at.number, at.reason), style: ready ? 'Report ready' : 'Report not ready' },
      { area: cellArea(2, at.number), style: 'Report instruction' },
    ],
  });
}
