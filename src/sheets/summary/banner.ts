import type { CheckResult } from '../../findings/check';
import { isOpen } from '../../findings/finding';
import { jobsOf } from '../../findings/jobs';
import type { Form } from '../../form/form';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
import { areUsual } from '../../rules/thresholds';
import type { FormKit } from '../form-kit';
import { jobHeadline } from '../job-headline';
import { brokenMarks } from '../live-lines';
import {
  cellArea,
  columnArea,
  formula,
  linkTo,
  longestLabel,
  rowArea,
  text,
  type PlannedValue,
} from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { targetOf } from './findings';
import { blockersName, changesName, findingsName, summaryVerdictName } from './names';
import { printedTime } from './printed-time';
import type { TracePart } from './unchanged';
import { changesFormula, verdictFormula } from './verdict';
import { inSummaryOrder } from './order';

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

/** How many jobs are named under the verdict; the rest is counted. */
const mostBlockers = 3;

/** What blocks the submission, in the order of the findings below: each leads to the cell where it is mended. */
function blockerLinks(form: Form, { findings, report }: CheckResult, words: Words): PlannedValue[] {
  const jobs = jobsOf(inSummaryOrder(form, findings)).filter(
    ({ isDone, severity }) => !isDone && severity !== 'question',
  );
  const links = jobs.slice(0, mostBlockers).map((job): PlannedValue => {
    const open = job.findings.filter(isOpen);
    const label = `${brokenMarks[job.severity]} ${jobHeadline({ ...job, findings: open }, report, words)}`;
    const [cell] = open[0]?.cells ?? [];
    return cell === undefined || cell.place === null
      ? text(label)
      : linkTo(targetOf(form, { path: cell.path, place: cell.place }), cutForLink(label));
  });
  const rest = jobs.length - links.length;
  return rest > 0 ? [...links, text(words.text('summary.blockers.more', { count: rest }))] : links;
}

const cutForLink = (label: string): string =>
  label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`;

/** The row of the verdict. */
export const verdictRow = 1;

/** The verdict across the page, when it was reached and by which rules, and what has changed since: the first and third are live. */
export function bannerSection(
  kit: FormKit,
  result: CheckResult,
  parts: readonly TracePart[],
  lines: number,
  words: Words,
): Section {
  const { form } = kit;
  const verdict = rowArea(verdictRow, at.number, at.action);
  const changes = rowArea(3, at.number, at.action);
  const blockers = blockerLinks(form, result, words);
  const first = 4;
  const last = first + mostBlockers;
  return section(last, {
    cells: [
      {
        row: 0,
        column: at.number,
        value: linkTo(blockName(form, 'contents'), words.text('summary.breadcrumb')),
      },
      {
        row: 0,
        column: at.what,
        value: linkTo(
          findingsName(form),
          `→ ${words.text('summary.findings', { count: result.findings.length })}`,
        ),
      },
      { row: verdictRow, column: at.number, value: formula(verdictFormula(kit, result, words)) },
      { row: 2, column: at.number, value: text(checkedText(kit, result, words)) },
      { row: 3, column: at.number, value: formula(changesFormula(kit, parts, lines, words)) },
      ...blockers.map((value, index) => ({ row: first + index, column: at.number, value })),
    ],
    styles: [
      { area: cellArea(0, at.number), style: 'Report link' },
      { area: cellArea(0, at.what), style: 'Report link' },
      { area: verdict, style: 'Report verdict' },
      { area: cellArea(2, at.number), style: 'Report instruction' },
      { area: changes, style: 'Report control' },
      { area: columnArea(at.number, first, last), style: 'Report link' },
    ],
    names: [
      { name: summaryVerdictName(form), area: cellArea(verdictRow, at.number) },
      { name: changesName(form), area: cellArea(3, at.number) },
      { name: blockersName(form), area: columnArea(at.number, first, last) },
    ],
    marks: [{ area: verdict }, { area: changes }],
  });
}
