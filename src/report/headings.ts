import { languages, type Language } from '../form/languages';
import type { Column } from '../form/types';
import type { CellValue } from './cell';

/** Whether a cell holds a column's heading, in any of the languages and with or without its number: `3. Телефон`. */
export function isHeadingOf(
  column: Column,
  value: CellValue,
  spoken: readonly Language[] = languages,
): boolean {
  if (value.kind !== 'text') return false;
  const plain = (text: string) => text.trim().replace(/^\d+\.\s+/, '');
  return spoken.some((language) => plain(column.label[language]) === plain(value.text));
}
