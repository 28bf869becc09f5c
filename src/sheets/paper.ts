import type { Form } from '../form/form';
import type { Language } from '../form/languages';
import type { ColumnRole } from '../form/types';
import type { Words } from '../messages/words';
import { textOf } from '../report/cell';
import { cellAt, type Report } from '../report/report';
import type { PlannedPrint } from './plan';

/** Excel takes 255 characters, codes included; two lines of these lengths stay below that and on the paper. */
const mostOfLine = 100;

/** The text of the field with a role; empty where the form has none or nothing stands there. */
export function textWithRole(form: Form, report: Report | null, role: ColumnRole): string {
  if (report === null) return '';
  for (const { id, kind, columns } of form.tables) {
    const column = kind === 'fields' ? columns.find((each) => each.role === role) : undefined;
    if (column !== undefined)
      return textOf(cellAt(report, { table: id, row: null, column: column.id }))
        .replaceAll(/\s+/gu, ' ')
        .trim();
  }
  return '';
}

const shortened = (line: string): string =>
  line.length <= mostOfLine ? line : `${line.slice(0, mostOfLine - 1).trimEnd()}…`;

/**
 * What is printed above and below every page: whose report it is and on what; the day of the check, and the page. No
 * verdict: paper outlives it.
 *
 * @param checkedAt the moment of the last check; null where there was none.
 */
export function pagePaper(
  form: Form,
  report: Report | null,
  words: Words,
  checkedAt: Date | null,
): Pick<PlannedPrint, 'header' | 'checked' | 'footer'> {
  const lines = (['organisation', 'project'] as const)
    .map((role) => shortened(textWithRole(form, report, role)))
    .filter((line) => line !== '');
  return {
    header: lines.length === 0 ? form.title[words.language] : lines.join('\n'),
    checked: checkedAt === null ? '' : words.text('sheet.checked', { day: words.date(isoDay(checkedAt)) }),
    footer: words.text('sheet.footer'),
  };
}

/** What the file says of itself: what it is, and whose. */
export function propertiesOf(
  form: Form,
  report: Report | null,
  language: Language,
): { readonly title: string; readonly company: string } {
  return { title: form.title[language], company: shortened(textWithRole(form, report, 'organisation')) };
}

/** The day by the clock of the person who checks. */
function isoDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}
