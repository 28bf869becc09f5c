import type { Language } from '../../../form/languages';
import type { FinalReportLabels } from '../tables';
import { labels as en } from './en';
import { labels as kk } from './kk';
import { labels as ru } from './ru';

/** All languages at once: a sheet in any of them is read, and a sheet is translated from one into another. */
export const labels: Readonly<Record<Language, FinalReportLabels>> = { ru, kk, en };
