import { general } from './general';
import { goal } from './goal';
import { activities } from './activities';
import { effects } from './effects';
import { deviations } from './deviations';
import { narrative } from './narrative';
import { gender } from './gender';
import { socialStatus } from './social-status';
import { age } from './age';
import { partners } from './partners';
import { proposals } from './proposals';
import { recommendations } from './recommendations';
import type { LocalizedText, Table } from './types';

/** The tables in the order in which the report presents them. */
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
] as const satisfies readonly Table[];

/**
 * The official form.
 *
 * Source: appendix to the Rules on the formation, provision, monitoring and evaluation of state grants
 * (order of 26.09.2022 No 406; restated from 01.07.2025 by order No 144-НҚ). Russian labels are the form's
 * own; Kazakh labels are proposed translations that keep the official terms. A later edition may differ,
 * so a form carries its edition.
 */
export const form = {
  id: 'kz-ngo-final-report',
  edition: '2022',
  title: {
    ru: 'Заключительный отчет по итогам реализации социального проекта и (или) социальной программы',
    kk: 'Әлеуметтік жобаны және (немесе) әлеуметтік бағдарламаны іске асыру қорытындылары бойынша қорытынды есеп',
    en: 'Final report on the implementation of a social project and (or) social programme',
  } satisfies LocalizedText,
  /** The tab of the sheet that the check writes. */
  summarySheet: { ru: 'Сводка', kk: 'Жиынтық', en: 'Summary' } satisfies LocalizedText,
  tables,
} as const;
