import { sheetOfColumn, tableOf, type Form } from '../../form/form';
import type { CheckResult } from '../../findings/check';
import { isOpen, type Finding } from '../../findings/finding';
import { jobsOf } from '../../findings/jobs';
import type { Waiver } from '../../findings/waiver';
import type { Words } from '../../messages/words';
import { addressOf, localAddress, type Place } from '../../report/address';
import type { Cell } from '../../report/cell';
import { fieldName } from '../../report/defined-names';
import type { FieldPath } from '../../report/field-path';
import { planList, type ColumnPlan } from '../column-plan';
import { brokenMarks } from '../live-lines';
import { cellArea, linkTo, longestLabel, text, type PlannedValue } from '../plan';
import { section, together, type Section } from '../section';
import { numberFormats } from '../styles';
import { summaryColumns as at } from './columns';
import { inSummaryOrder } from './order';
import { codesName, findingsName, marksName, reasonsName } from './names';
import { codeOf, codeOfUnused } from './reasons';

/** The mark of a finding: ✗, ! or ? while it is open, ✓ once it is answered. */
export function findingMark(finding: Finding): string {
  return isOpen(finding) ? brokenMarks[finding.severity] : '✓';
}

/** Mark and word: "✗ Ошибка", "✓ Пояснено". */
function markOf(finding: Finding, words: Words): string {
  const word = isOpen(finding) ? words.text(`severity.${finding.severity}`) : words.text('finding.answered');
  return `${findingMark(finding)} ${word}`;
}

/** The tab on which a cell of the report stands. */
function tabOf(form: Form, { table, column }: FieldPath, { language }: Words): string {
  return (sheetOfColumn(form, table, column)?.tab ?? tableOf(form, table).sheet)[language];
}

/** "Гендер · B6, C6; Возраст · B6": all cells of a finding by name, as many as a link has room for; the rest is counted. */
function cellsLabel(
  form: Form,
  cells: readonly (Pick<Cell, 'path'> & { place: Place })[],
  words: Words,
): string {
  const rest = (count: number) => (count > 0 ? words.text('finding.moreCells', { count }) : '');
  const room = longestLabel - rest(cells.length).length;
  let label = '';
  let tab = '';
  for (const [index, { path, place }] of cells.entries()) {
    const stands = tabOf(form, path, words);
    const local = localAddress(place.row, place.column);
    const next =
      stands === tab ? `${label}, ${local}` : `${label}${label === '' ? '' : '; '}${stands} · ${local}`;
    if (index > 0 && next.length > room) return `${label}${rest(cells.length - index)}`;
    label = next;
    tab = stands;
  }
  return label;
}

/** "Гендер · B6", leading to the first cell: by its name where it has one, so that the link outlives moved sheets. */
function whereOf(form: Form, { table, cells }: Finding, words: Words): PlannedValue {
  const placed = cells.flatMap(({ path, place }) => (place === null ? [] : [{ path, place }]));
  const [first] = placed;
  if (first === undefined) return text(tableOf(form, table).sheet[words.language]);
  return linkTo(targetOf(form, first), cellsLabel(form, placed, words));
}

/**
 * Where a link to a cell leads: rows that the person adds, and cells that the workbook works out, have no names as
 * fields, and are led to by address.
 */
export function targetOf(
  form: Form,
  { path, place }: { readonly path: FieldPath; readonly place: Place },
): string {
  const isField = tableOf(form, path.table).columns.some(({ id }) => id === path.column);
  return isField && typeof path.row !== 'number' ? fieldName(form, path) : addressOf(place);
}

/** What is expected or given: a figure stays one, anything else is said as the language writes it. */
function figureOrText(value: Finding['expected'], words: Words): PlannedValue {
  return value === null || typeof value === 'number' ? value : text(words.value(value));
}

/** The number format of a figure that the style's does not show as it is: `4.8`, `-4`, `-1 755 600`. */
function formatBeside(value: number): string | null {
  if (!Number.isInteger(value) || (value < 0 && value > -1000)) return numberFormats.general;
  return value <= -1_000_000 ? numberFormats.millionsBelowZero : null;
}

/** A row of the findings: one that the check found, or a reason whose finding is gone. */
type FindingRow =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'unused'; readonly waiver: Waiver };

/** What a column says of a finding, and of a reason whose finding is gone. */
function valueOf(
  ofFinding: (finding: Finding, index: number) => PlannedValue,
  ofUnused: (waiver: Waiver, index: number) => PlannedValue = () => null,
): (row: FindingRow, index: number) => PlannedValue {
  return (row, index) =>
    row.kind === 'finding' ? ofFinding(row.finding, index) : ofUnused(row.waiver, index);
}

/** A column of figures: a text among them reads as a text, and a figure is shown as it is. */
function figureColumn(
  heading: string,
  figure: (finding: Finding) => Finding['expected'],
  words: Words,
): ColumnPlan<FindingRow> {
  const figureIn = (row: FindingRow) => (row.kind === 'finding' ? figure(row.finding) : null);
  return {
    heading,
    style: 'Report cell figure',
    value: (row) => figureOrText(figureIn(row), words),
    cellStyle: (row) => {
      const value = figureIn(row);
      return value === null || typeof value === 'number' ? null : 'Report cell';
    },
    cellFormat: (row) => {
      const value = figureIn(row);
      return typeof value === 'number' ? formatBeside(value) : null;
    },
  };
}

/** How what the report says stands to what it is compared with: `<`, `>`, `=`, `≠`; nothing where there are not two. */
function operatorBetween({ expected, actual }: Finding): string | null {
  if (expected === null || actual === null) return null;
  if (typeof expected === 'number' && typeof actual === 'number') {
    if (actual === expected) return '=';
    return actual < expected ? '<' : '>';
  }
  return JSON.stringify(expected) === JSON.stringify(actual) ? '=' : '≠';
}

/** A text longer than this is prose, of which the check took a figure. */
const longestBound = 30;

/** A bound as it was written, "Более 30", where the check made 31 of it; a figure as it is. */
function asWritten({ cells, actual }: Finding): Finding['actual'] {
  const [first] = cells;
  if (typeof actual !== 'number' || first?.value.kind !== 'text') return actual;
  const written = first.value.text.trim();
  const isInexact = !written.replaceAll(/[\s\u00A0]/gu, '').includes(String(actual));
  return isInexact && written.length <= longestBound && /\d/u.test(written) ? written : actual;
}

/** What to do: for several findings of one job it is said once, and the others name the row in which it is. */
function actionOf(rows: readonly FindingRow[], words: Words): (finding: Finding, index: number) => string {
  const first = new Map<string, number>();
  const byJob = new Map<string, Finding[]>();
  rows.forEach((row, index) => {
    if (row.kind !== 'finding' || !isOpen(row.finding)) return;
    const { job } = row.finding;
    const same = byJob.get(job);
    if (same !== undefined) same.push(row.finding);
    else {
      first.set(job, index + 1);
      byJob.set(job, [row.finding]);
    }
  });
  return (finding, index) => {
    const { action } = words.finding(finding);
    const all = byJob.get(finding.job) ?? [];
    const number = first.get(finding.job);
    if (finding.deed === null || all.length < 2 || number === undefined || !isOpen(finding)) return action;
    if (number !== index + 1) return words.text('summary.findings.sameJob', { number });
    const [job] = jobsOf(all);
    return job === undefined ? action : `${words.job(job)}. ${action}`;
  };
}

function findingColumns(
  form: Form,
  rows: readonly FindingRow[],
  words: Words,
): readonly ColumnPlan<FindingRow>[] {
  const actionFor = actionOf(rows, words);
  return [
    { heading: '№', style: 'Report number', value: (_, index) => index + 1 },
    {
      heading: words.text('summary.findings.mark'),
      style: 'Report cell',
      value: valueOf(
        (finding) => text(markOf(finding, words)),
        () => text(`✓ ${words.text('finding.gone')}`),
      ),
      name: marksName(form),
      marks: true,
    },
    {
      heading: words.text('summary.findings.where'),
      style: 'Report cell link',
      value: valueOf((finding) => whereOf(form, finding, words)),
    },
    {
      heading: words.text('summary.findings.what'),
      style: 'Report cell',
      // A reason whose finding is gone stays until the person deletes it: nothing written is lost.
      value: valueOf(
        (finding) => text(whatOf(finding, words)),
        () => text(words.text('finding.gone.what')),
      ),
    },
    {
      heading: words.text('summary.findings.reason'),
      style: 'Report input',
      value: valueOf(
        ({ waiver }) => (waiver === null ? null : text(waiver.reason)),
        ({ reason }) => text(reason),
      ),
      name: reasonsName(form),
      validation: (area) => ({
        area,
        rule: { kind: 'any' },
        title: words.text('summary.findings.reason.title'),
        prompt: words.text('summary.findings.reason.prompt'),
        error: '',
      }),
    },
    figureColumn(words.text('summary.findings.actual'), asWritten, words),
    {
      heading: words.text('summary.findings.operator'),
      style: 'Report cell operator',
      value: valueOf((finding) => {
        const operator = operatorBetween(finding);
        return operator === null ? null : text(operator);
      }),
    },
    figureColumn(words.text('summary.findings.expected'), ({ expected }) => expected, words),
    figureColumn(words.text('summary.findings.difference'), ({ difference }) => difference, words),
    {
      heading: words.text('summary.findings.action'),
      style: 'Report cell',
      value: valueOf((finding, index) => text(actionFor(finding, index))),
    },
    {
      heading: words.text('summary.findings.code'),
      style: 'Report code',
      value: valueOf(
        (finding, index) => text(codeOf(finding, index + 1)),
        (waiver, index) => text(codeOfUnused(waiver, index + 1)),
      ),
      name: codesName(form),
    },
  ];
}

/** What is wrong, the rule, and a word beside a reason that has lapsed. */
function whatOf(finding: Finding, words: Words): string {
  const said = words.finding(finding);
  const lapsed = finding.waiver?.state === 'lapsed' ? ` ${words.text('finding.lapsed')}` : '';
  return `${said.finding}. ${said.rule}${lapsed}`;
}

/** Every finding in a row of its own, and one column to type in. */
export function findingsSection(form: Form, top: number, result: CheckResult, words: Words): Section {
  const headingRow = top + 1;
  const findings = inSummaryOrder(form, result.findings);
  const rows: readonly FindingRow[] = [
    ...findings.map((finding) => ({ kind: 'finding' as const, finding })),
    ...result.unusedWaivers.map((waiver) => ({ kind: 'unused' as const, waiver })),
  ];
  const list = planList<FindingRow>({
    top: headingRow,
    left: at.number,
    items: rows,
    leastRows: 1,
    columns: findingColumns(form, rows, words),
  });
  return together([
    section(top, {
      cells: [
        {
          row: top,
          column: at.number,
          value: text(words.text('summary.findings', { count: findings.length })),
        },
        ...(rows.length === 0
          ? [{ row: headingRow + 1, column: at.what, value: text(words.text('summary.findings.none')) }]
          : []),
      ],
      styles: [{ area: cellArea(top, at.number), style: 'Report heading' }],
      names: [
        {
          name: findingsName(form),
          area: { top: headingRow, left: at.number, bottom: list.bottom, right: at.code },
        },
      ],
    }),
    list,
  ]);
}
