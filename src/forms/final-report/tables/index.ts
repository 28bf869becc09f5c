import type { FormLabels } from '../../../form/labels';
import { activities } from './activities';
import { age } from './age';
import { deviations } from './deviations';
import { effects } from './effects';
import { gender } from './gender';
import { general } from './general';
import { goal } from './goal';
import { narrative } from './narrative';
import { partners } from './partners';
import { proposals } from './proposals';
import { recommendations } from './recommendations';
import { socialStatus } from './social-status';

/** The tables of the final report in the order in which it presents them. Their labels stand in ../labels. */
export const tables = [
  general,
  goal,
  activities,
  effects,
  deviations,
  narrative,
  gender,
  socialStatus,
  age,
  partners,
  proposals,
  recommendations,
] as const;

/** What a language says of the final report: a label that it lacks, or has too many, does not compile. */
export type FinalReportLabels = FormLabels<typeof tables> & {
  /** The sheets that hold several tables or a part of one, by their ids. */
  readonly sheets: Readonly<
    Record<'narrative' | 'results', { readonly tab: string; readonly title: string }>
  >;
};
