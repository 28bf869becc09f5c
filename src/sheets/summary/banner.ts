import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
import { areUsual } from '../../rules/thresholds';
import type { FormKit } from '../form-kit';
import { cellArea, formula, linkTo, rowArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { changesName, summaryVerdictName } from './names';
import { printedTime } from './printed-time';
import type { EvidencePart } from './unchanged';
import { changesFormula, verdictFormula } from './verdict';

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

/** The verdict across the page, when it was reached and by which rules, and what has changed since: the first and third are live. */
export function bannerSection(
  kit: FormKit,
  result: CheckResult,
  parts: readonly EvidencePart[],
  lines: number,
  words: Words,
): Section {
  const { form } = kit;
  const verdict = rowArea(1, at.number, at.reason);
  const changes = rowArea(3, at.number, at.reason);
  return section(3, {
    cells: [
      {
        row: 0,
        column: at.number,
        value: linkTo(blockName(form, 'contents'), words.text('summary.breadcrumb')),
      },
      { row: 1, column: at.number, value: formula(verdictFormula(kit, result, words)) },
      { row: 2, column: at.number, value: text(checkedText(kit, result, words)) },
      { row: 3, column: at.number, value: formula(changesFormula(kit, parts, lines, words)) },
    ],
    styles: [
      { area: cellArea(0, at.number), style: 'Report link' },
      { area: verdict, style: 'Report verdict' },
      { area: cellArea(2, at.number), style: 'Report instruction' },
      { area: changes, style: 'Report control' },
    ],
    names: [
      { name: summaryVerdictName(form), area: cellArea(1, at.number) },
      { name: changesName(form), area: cellArea(3, at.number) },
    ],
    marks: [{ area: verdict }, { area: changes }],
  });
}
