import type { LocalizedText } from '../../../form/languages';
import type { FinalReportSheetKey } from './keys';
import { sheetTexts as en } from './sheet-texts.en';
import { sheetTexts as kk } from './sheet-texts.kk';
import { sheetTexts as ru } from './sheet-texts.ru';

/** A sentence of the paper form as the sheets print it, for the Word document. */
export const sentence = (key: FinalReportSheetKey): LocalizedText => ({
  ru: ru[key],
  kk: kk[key],
  en: en[key],
});

/** A text that begins in words of its own and ends with a sentence of the paper form. */
export const endingWith = (key: FinalReportSheetKey, begins: LocalizedText): LocalizedText => ({
  ru: begins.ru + ru[key],
  kk: begins.kk + kk[key],
  en: begins.en + en[key],
});
