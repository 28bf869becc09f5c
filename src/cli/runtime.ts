import { cachedScript } from './cached-script';
import { installGlobals } from '../embedded-excel/node';
import type { EmbeddedWorkbook } from '../embedded-excel';
import { languageFacts, type Language } from '../form/languages';

/** Gives the add-in's Office.js code this workbook to work on. */
export function connectWorkbook(workbook: EmbeddedWorkbook, language: Language): void {
  installGlobals(workbook, {
    locale: languageFacts[language].locale,
    compile: (file) => cachedScript(file),
  });
}
