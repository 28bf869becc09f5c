import { languages, type Language } from '../form/languages';
import type { Column } from '../form/types';
import { unitText } from '../form/units';
import type { CellValue } from './cell';

/**
 * Whether a cell holds a column's heading, in any of the languages, with or without its number and its unit:
 * `3. Телефон`, `6. Сумма, тенге`. What the form explains below it, in lines of their own, does not count.
 */
export function isHeadingOf(
  column: Column,
  value: CellValue,
  spoken: readonly Language[] = languages,
): boolean {
  if (value.kind !== 'text') return false;
  const [line = ''] = value.text.trim().split('\n');
  const plain = (text: string) => text.trim().replace(/^\d+\.\s+/, '');
  const { label, unit } = column;
  return spoken.some((language) => {
    const said = [
      label[language],
      ...(unit === undefined ? [] : [`${label[language]}, ${unitText(unit, language)}`]),
    ];
    return said.some((each) => each === plain(line) || plain(each) === plain(line));
  });
}
