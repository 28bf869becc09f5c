import { form } from '../../form/form';
import type { CheckResult } from '../../findings/check';
import { isOpen, type Finding } from '../../findings/finding';
import type { Waiver } from '../../findings/waiver';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { tableOf } from '../../report/report';
import { severities, type Severity } from '../../rules/rule';
import { cellArea, columnArea, linkTo, rowArea, text, type PlannedCell, type PlannedValue } from '../plan';
import { section, type Section } from '../section';
import { numberFormats } from '../styles';
import { summaryColumns as at } from './columns';
import { codesName, findingsName, reasonsName } from './names';
import { codeOf, codeOfUnused } from './reasons';

const severityMarks: Record<Severity, string> = { error: '✗', warning: '!', question: '?' };

/** The mark of a finding: ✗, ! or ? while it is open, ✓ once it is answered. */
export function findingMark(finding: Finding): string {
  return isOpen(finding) ? severityMarks[finding.severity] : '✓';
}

/** Mark and word: "✗ Ошибка", "✓ Пояснено". */
function markOf(finding: Finding, words: Words): string {
  const word = isOpen(finding) ? words.text(`severity.${finding.severity}`) : words.text('finding.answered');
  return `${findingMark(finding)} ${word}`;
}

/** "Гендер · B6", leading to the cell: by its name where it has one, so that the link outlives moved sheets. */
function whereOf({ table, cells }: Finding, words: Words): PlannedValue {
  const [first] = cells;
  const sheet = tableOf(table).sheet[words.language];
  if (first === undefined || first.address === null) return text(sheet);
  const local = first.address.slice(first.address.lastIndexOf('!') + 1);
  const rest = cells.length > 1 ? words.text('finding.moreCells', { count: cells.length - 1 }) : '';
  const label = `${tableOf(first.path.table).sheet[words.language]} · ${local}${rest}`;
  // Rows that the person adds have no names of their own; their links lead by address.
  const target = typeof first.path.row === 'number' ? first.address : fieldName(first.path);
  return linkTo(target, label);
}

/** A share beyond this tells a reader nothing: the unit is wrong, or the plan was a mere one. */
const largestShare = 10;

/** Open before answered, worst first, and within that table by table as the form has them. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const tables = form.tables.map(({ id }) => id);
  const rank = (finding: Finding) =>
    (isOpen(finding) ? 0 : 1000) + severities.indexOf(finding.severity) * 100 + tables.indexOf(finding.table);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** What is expected or given, as a reader of the language writes it; dates come as ISO text. */
function figureOrText(value: number | string | null, words: Words): PlannedValue {
  if (typeof value !== 'string') return value;
  return text(/^\d{4}-\d{2}-\d{2}$/.test(value) ? words.date(value) : value);
}

/** The number format of a figure that the style's does not show as it is: `4.8`, `-4`, `-1 755 600`. */
function formatBeside(value: number): string | null {
  if (!Number.isInteger(value) || (value < 0 && value > -1000)) return numberFormats.general;
  return value <= -1_000_000 ? numberFormats.millionsBelowZero : null;
}

function findingCells(finding: Finding, index: number, row: number, words: Words): PlannedCell[] {
  const said = words.finding(finding);
  const lapsed = finding.waiver?.state === 'lapsed' ? ` ${words.text('finding.lapsed')}` : '';
  const { expected, difference } = finding;
  const share =
    typeof expected === 'number' && expected !== 0 && difference !== null ? difference / expected : null;
  return [
    { row, column: at.number, value: index + 1 },
    { row, column: at.mark, value: text(markOf(finding, words)) },
    { row, column: at.where, value: whereOf(finding, words) },
    { row, column: at.what, value: text(`${said.finding}. ${said.rule}${lapsed}`) },
    { row, column: at.expected, value: figureOrText(expected, words) },
    { row, column: at.actual, value: figureOrText(finding.actual, words) },
    { row, column: at.difference, value: difference },
    { row, column: at.percent, value: share !== null && Math.abs(share) <= largestShare ? share : null },
    { row, column: at.action, value: text(said.action) },
    { row, column: at.reason, value: finding.waiver === null ? null : text(finding.waiver.reason) },
    { row, column: at.code, value: text(codeOf(finding, index + 1)) },
  ];
}

/** A reason whose finding is gone stays on the sheet until the person deletes it: nothing written is lost. */
function unusedCells(waiver: Waiver, index: number, row: number, words: Words): PlannedCell[] {
  return [
    { row, column: at.number, value: index + 1 },
    { row, column: at.mark, value: text(`✓ ${words.text('finding.gone')}`) },
    { row, column: at.what, value: text(words.text('finding.gone.what')) },
    { row, column: at.reason, value: text(waiver.reason) },
    { row, column: at.code, value: text(codeOfUnused(waiver, index + 1)) },
  ];
}

/** Every finding in a row of its own, and one column to type in. */
export function findingsSection(top: number, result: CheckResult, words: Words): Section {
  const headingRow = top + 1;
  const first = headingRow + 1;
  const findings = inReadingOrder(result.findings);
  const rowCount = findings.length + result.unusedWaivers.length;
  const last = first + Math.max(rowCount, 1) - 1;
  const headings: readonly [keyof typeof at, string][] = [
    ['number', '№'],
    ['mark', words.text('summary.findings.mark')],
    ['where', words.text('summary.findings.where')],
    ['what', words.text('summary.findings.what')],
    ['expected', words.text('summary.findings.expected')],
    ['actual', words.text('summary.findings.actual')],
    ['difference', words.text('summary.findings.difference')],
    ['percent', words.text('summary.findings.percent')],
    ['action', words.text('summary.findings.action')],
    ['reason', words.text('summary.findings.reason')],
    ['code', words.text('summary.findings.code')],
  ];
  const figures = findings.flatMap(({ expected, actual, difference }, index) => [
    { value: expected, area: cellArea(first + index, at.expected) },
    { value: actual, area: cellArea(first + index, at.actual) },
    { value: difference, area: cellArea(first + index, at.difference) },
  ]);
  return section(last, {
    cells: [
      {
        row: top,
        column: at.number,
        value: text(words.text('summary.findings', { count: findings.length })),
      },
      ...headings.map(([column, heading]) => ({ row: headingRow, column: at[column], value: text(heading) })),
      ...(rowCount === 0
        ? [{ row: first, column: at.what, value: text(words.text('summary.findings.none')) }]
        : []),
      ...findings.flatMap((finding, index) => findingCells(finding, index, first + index, words)),
      ...result.unusedWaivers.flatMap((waiver, index) =>
        unusedCells(waiver, findings.length + index, first + findings.length + index, words),
      ),
    ],
    styles: [
      { area: cellArea(top, at.number), style: 'Report heading' },
      { area: rowArea(headingRow, at.number, at.code), style: 'Report column heading' },
      { area: { top: first, left: at.number, bottom: last, right: at.action }, style: 'Report cell' },
      { area: columnArea(at.number, first, last), style: 'Report number' },
      { area: columnArea(at.where, first, last), style: 'Report cell link' },
      {
        area: { top: first, left: at.expected, bottom: last, right: at.difference },
        style: 'Report cell figure',
      },
      // A text among the figures reads as a text.
      ...figures
        .filter(({ value }) => typeof value === 'string')
        .map(({ area }) => ({ area, style: 'Report cell' as const })),
      { area: columnArea(at.percent, first, last), style: 'Report cell percent' },
      { area: columnArea(at.reason, first, last), style: 'Report input' },
      { area: columnArea(at.code, first, last), style: 'Report code' },
    ],
    numberFormats: figures.flatMap(({ value, area }) => {
      const format = typeof value === 'number' ? formatBeside(value) : null;
      return format === null ? [] : [{ area, format }];
    }),
    names: [
      { name: findingsName, area: { top: headingRow, left: at.number, bottom: last, right: at.code } },
      { name: reasonsName, area: columnArea(at.reason, first, last) },
      { name: codesName, area: columnArea(at.code, first, last) },
    ],
    marks: [{ area: columnArea(at.mark, first, last) }],
    validations: [
      {
        area: columnArea(at.reason, first, last),
        rule: { kind: 'any' },
        title: words.text('summary.findings.reason.title'),
        prompt: words.text('summary.findings.reason.prompt'),
        error: '',
      },
    ],
  });
}
