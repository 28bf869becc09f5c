import type { WordLayout } from '../../document/layout';
import { headParts } from './word-layout-head';
import { tableParts } from './word-layout-tables';
import { textParts } from './word-layout-texts';

const { effects, participants, partners, proposals, recommendations } = tableParts;

/**
 * What the final report looks like in Word: the order of the paper form, its headings and instructions.
 *
 * Source: samples/village-self-government-2023.docx, a form filled in by an NGO. Russian wording is the form's own,
 * Kazakh and English are translations, as in the form's tables. `alsoRead` holds what filled-in forms say instead.
 */
export const wordLayout: WordLayout = {
  locales: { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-GB' },
  totals: ['итого', 'жиыны', 'барлығы', 'total'],
  abbreviations: [
    ['кол-во', 'количество'],
    ['кол.', 'количество'],
    ['ф.и.о.', 'фио'],
    ['т.а.ә.', 'таә'],
    ['гос.', 'государственные '],
    ['мем.', 'мемлекеттік '],
  ],
  parts: [
    ...headParts,
    ...tableParts.activities,
    ...effects,
    textParts.deviations,
    textParts.goalAchievement,
    textParts.changes,
    textParts.successStory,
    ...participants,
    ...textParts.results,
    textParts.partnerContribution,
    ...partners,
    ...proposals,
    ...recommendations,
    ...textParts.byHand,
  ],
};
