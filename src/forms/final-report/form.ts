import { general } from './tables/general';
import { goal } from './tables/goal';
import { activities } from './tables/activities';
import { effects } from './tables/effects';
import { deviations } from './tables/deviations';
import { narrative } from './tables/narrative';
import { gender } from './tables/gender';
import { socialStatus } from './tables/social-status';
import { age } from './tables/age';
import { partners } from './tables/partners';
import { proposals } from './tables/proposals';
import { recommendations } from './tables/recommendations';
import { defineForm } from '../../form/form';

/**
 * The official form.
 *
 * Source: appendix to the Rules on the formation, provision, monitoring and evaluation of state grants
 * (order of 26.09.2022 No 406; restated from 01.07.2025 by order No 144-НҚ). Russian labels are the form's
 * own; Kazakh labels are proposed translations that keep the official terms. A later edition may differ,
 * so a form carries its edition.
 */
export const finalReportForm = defineForm({
  id: 'kz-ngo-final-report',
  edition: '2022',
  title: {
    ru: 'Заключительный отчет по итогам реализации социального проекта и (или) социальной программы',
    kk: 'Әлеуметтік жобаны және (немесе) әлеуметтік бағдарламаны іске асыру қорытындылары бойынша қорытынды есеп',
    en: 'Final report on the implementation of a social project and (or) social programme',
  },
  frontSheet: { ru: 'Отчет', kk: 'Есеп', en: 'Report' },
  summarySheet: { ru: 'Сводка', kk: 'Жиынтық', en: 'Summary' },
  // The first form of the add-in has the plain prefixes: workbooks with them are out.
  names: { prefix: 'Report_', tablePrefix: 'Table_', settingsPrefix: 'ngoFinalReport.' },
  tables: [
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
  ],
});

export type FinalReportForm = typeof finalReportForm;
