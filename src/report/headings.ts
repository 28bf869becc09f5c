import { languages, type Column } from '../form/types';
import type { CellValue } from './cell';

/** Whether a cell holds a column's heading, in any language and with or without its number: `3. Телефон`. */
export function isHeadingOf(column: Column, value: CellValue): boolean {
  if (value.kind !== 'text') return false;
  const text = value.text.trim().replace(/^\d+\.\s+/, '');
  return languages.some((language) => column.label[language] === text);
}
