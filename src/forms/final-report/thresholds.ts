import type { Thresholds, ThresholdSet } from '../../rules/thresholds';

/** The limits of the final report that a funder may set. The sentences are the form's, section 3. */
const limits = [
  /** "Other categories" of social status are asked about above this share of all participants; whole per cent. */
  { id: 'largeOtherPercent', usual: 20, least: 0, most: 100 },
  /** The fewest sentences of a success story. */
  { id: 'leastStorySentences', usual: 5, least: 1, most: 100 },
  /** The most sentences of a success story. */
  { id: 'mostStorySentences', usual: 8, least: 1, most: 100 },
] as const;

export type FinalReportThresholds = Readonly<Record<(typeof limits)[number]['id'], number>>;

export const finalReportThresholds: ThresholdSet = {
  thresholds: limits,
  inOrder: [{ lower: 'leastStorySentences', upper: 'mostStorySentences' }],
};

/** The limits of a check by name; what is not set is the usual one. */
export function limitsIn(chosen: Thresholds): FinalReportThresholds {
  return Object.fromEntries(
    limits.map(({ id, usual }) => [id, chosen[id] ?? usual]),
  ) as FinalReportThresholds;
}
