import type { CheckResult } from '../../findings/check';
import { form } from '../../form/form';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
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

/** The verdict across the page, when it was reached, and by which rules. */
export function bannerSection(result: CheckResult, words: Words): Section {
  const ready = result.verdict === 'ready';
  const checked = words.text('summary.checked', {
    time: printedTime(result.checkedAt),
    rules: result.rules,
    edition: form.edition,
  });
  return section(2, {
    cells: [
      { row: 0, column: at.number, value: linkTo(blockName('contents'), words.text('summary.breadcrumb')) },
      { row: 1, column: at.number, value: text(`${ready ? '✓' : '✗'} ${verdictText(result, words)}`) },
      { row: 2, column: at.number, value: text(checked) },
    ],
    styles: [
      { area: cellArea(0, at.number), style: 'Report link' },
      { area: rowArea(1, at.number, at.reason), style: ready ? 'Report ready' : 'Report not ready' },
      { area: cellArea(2, at.number), style: 'Report instruction' },
    ],
  });
}
