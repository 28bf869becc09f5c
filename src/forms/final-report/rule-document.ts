import { markdownTable } from '../../rules/document';
import type { FigureOfYear } from '../../rules/figure-of-year';
import {
  calculationIndex,
  contributionsCap,
  grantKinds,
  healthInsuranceCap,
  minimumWage,
  payrollTax,
  socialTaxFloor,
  type GrantKind,
} from './law';

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, ' ');

const inYear = (figures: readonly FigureOfYear[], year: number): number =>
  figures.find((figure) => figure.year === year)?.value ?? 0;

/** "10 minimum wages (2023), …": the caps of health insurance, year by year. */
const insuranceCaps = (): string =>
  healthInsuranceCap.map(({ year, value }) => `${value} (${year})`).join(', ');

/** The figures of the law that the rules go by, in Markdown. */
export function lawSection(): string {
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
    markdownTable(['Year', 'МРП, tenge', 'Minimum wage, tenge', 'Employer’s taxes, of gross pay'], years),
    '',
    `Social contributions are charged on at most ${contributionsCap} minimum wages a month; health insurance on at most ${insuranceCaps()}; social tax on at least ${socialTaxFloor} МРП.`,
    '',
    markdownTable(['Kind of grant', 'Months', 'МРП'], kinds),
  ].join('\n');
}
