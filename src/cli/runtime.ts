import { installGlobals } from '../embedded-excel/node';
import type { EmbeddedWorkbook } from '../embedded-excel';
import type { Language } from '../form/types';

const locales: Record<Language, string> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-US' };

/** Gives the add-in's Office.js code this workbook to work on. */
export function connectWorkbook(workbook: EmbeddedWorkbook, language: Language): void {
  installGlobals(workbook, { locale: locales[language] });
}
