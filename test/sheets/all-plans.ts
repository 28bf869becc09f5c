import type { Language } from '../../src/form/languages';
import type { Report } from '../../src/report/report';
import type { PlannedCell, SheetPlan } from '../../src/sheets/plan';
import { emptyReport, reportWith } from '../fixtures/reports';
import { checkedAt, sampleReport } from '../support/embedded';
import { checkReport, loadWords, planContents, planSheets, planSummary } from '../support/final-report';

/** Reports that fill the sheets differently: with nothing, with much prose, with everything in order. */
export const reports: Readonly<Record<string, Report>> = {
  empty: emptyReport,
  sample: sampleReport(),
  consistent: reportWith(),
};

/** Every sheet of a report, as it is planned: the front sheet, the tables, and the summary of a check. */
export async function plansOf(report: Report, language: Language): Promise<SheetPlan[]> {
  const words = await loadWords(language);
  return [
    planContents(words),
    ...planSheets(words, report),
    planSummary(checkReport(report, checkedAt), words),
  ];
}

/** A formula and where it is planned. */
export interface PlacedFormula {
  readonly place: string;
  readonly formula: string;
  /** Without the texts in it, so that what is left are functions, names, figures and signs. */
  readonly bare: string;
  /** The texts in it, without their quotes. */
  readonly texts: readonly string[];
}

const quotedText = /"((?:[^"]|"")*)"/g;

export function formulasOf(plans: readonly SheetPlan[]): PlacedFormula[] {
  return plans.flatMap(({ key, cells }) =>
    cells.flatMap(({ row, column, value }): PlacedFormula[] => {
      if (typeof value !== 'object' || value === null || !('formula' in value)) return [];
      const { formula } = value;
      return [
        {
          place: `${key} ${row}:${column}`,
          formula,
          bare: formula.replaceAll(quotedText, '""'),
          texts: [...formula.matchAll(quotedText)].map(([, text = '']) => text.replaceAll('""', '"')),
        },
      ];
    }),
  );
}

/** Everything that a person can read on planned sheets. */
export function wordsOf(plans: readonly SheetPlan[]): string[] {
  return plans.flatMap((plan) => [
    plan.name,
    plan.print.header,
    ...plan.validations.flatMap(({ title, prompt, error }) => [title, prompt, error]),
    ...plan.charts.map(({ title }) => title),
    ...plan.cells.flatMap(({ value }: PlannedCell) =>
      typeof value === 'object' && value !== null && 'text' in value ? [value.text] : [],
    ),
    // Single letters are what the fingerprints of texts count, in every language alike.
    ...formulasOf([plan]).flatMap(({ texts }) => texts.filter((text) => text.length > 1)),
  ]);
}
