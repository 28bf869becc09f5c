import { catalogue, rulesVersion } from './catalogue';
import type { RuleGroup } from './ids';
import {
  calculationIndex,
  grantKinds,
  minimumWage,
  payrollTax,
  type FigureOfYear,
  type GrantKind,
} from './reference';
import type { Rule } from './rule';

/** The catalogue as a document for people: docs/rules.md. A test holds that the file says what this says. */

const titles: Readonly<Record<RuleGroup, string>> = {
  values: 'Values',
  planAndActual: 'Plan and actual',
  participants: 'Participants',
  money: 'Money',
  acrossTables: 'Across tables',
  dates: 'Dates',
  texts: 'Texts',
};

const isGroup = (group: string): group is RuleGroup => group in titles;

/** A Markdown table with its columns aligned, as the formatter of this repository leaves them. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = headings.map((_, column) =>
    Math.max(3, ...escaped.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = escaped.map((row) => line(widths.map((width, column) => (row[column] ?? '').padEnd(width))));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded[0], rule, ...padded.slice(1)].join('\n');
}

const ruleRow = ({ id, severity, meaning, source, relations }: Rule): readonly string[] => [
  `\`${id}\``,
  severity,
  meaning,
  source.clause,
  relations.length > 0 ? 'yes' : 'no',
];

function groupSection(group: RuleGroup): string {
  const rules = catalogue.filter((rule) => rule.group === group);
  return [
    `## ${titles[group]}`,
    '',
    table(['Rule', 'Severity', 'Fails when', 'Source', 'Live formula'], rules.map(ruleRow)),
  ].join('\n');
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, ' ');

const inYear = (figures: readonly FigureOfYear[], year: number): number =>
  figures.find((figure) => figure.year === year)?.value ?? 0;

function referenceSection(): string {
  const years = calculationIndex.map(({ year }) => [
    String(year),
    grouped(inYear(calculationIndex, year)),
    grouped(inYear(minimumWage, year)),
    `${Number((inYear(payrollTax, year) * 100).toFixed(4))} %`,
  ]);
  const kinds = grantKinds.map(({ id, months, indexes: [least, most] }: GrantKind) => [
    id,
    `${months[0]} to ${months[1]}`,
    most === null ? `${grouped(least)} and more` : `${grouped(least)} to ${grouped(most)}`,
  ]);
  return [
    '## Figures of the law',
    '',
    'A period in a year that is not here makes the rules that need it not applicable. A period over several years is held against the range from its first year’s figure to its last year’s, because the report does not say what was paid when.',
    '',
    table(['Year', 'МРП, tenge', 'Minimum wage, tenge', 'Employer’s taxes, of gross pay'], years),
    '',
    table(['Kind of grant', 'Months', 'МРП'], kinds),
  ].join('\n');
}

/** docs/rules.md, whole. */
export function rulesDocument(): string {
  return [
    '# The rules',
    '',
    '<!-- Written by `npm run docs` from the catalogue in src/rules; change it there. -->',
    '',
    `Rule book ${rulesVersion}. Every rule passes, fails or cannot be applied, because the cells that it needs are empty or unreadable; what cannot be applied is counted and shown. An **error** blocks "ready to submit". A **warning** must be mended or answered with a written reason. A **question** only a person can decide; it never blocks. A rule with a live formula is also watched by the workbook itself, without the add-in.`,
    '',
    ...Object.keys(titles)
      .filter(isGroup)
      .flatMap((group) => [groupSection(group), '']),
    referenceSection(),
    '',
  ].join('\n');
}
