import { yearOf } from '../../../../reading/dates';
import { excerpt } from '../../../../rules/excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import type { Readings } from '../../../../rules/readings';
import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { rows } from '../../access';

/** A year as people write one in a date: "2025", "12.05.25". */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\d\.\d\d(?!\d)\s*(?:г|ж|$|[^\d.])/u;

/** Whether the dates of a cell have their year for sure: from the text, or because the project lies in one. */
function yearsAreKnown(cell: Cell, { period }: Readings): boolean {
  return YEAR.test(textOf(cell)) || (period !== null && yearOf(period.start) === yearOf(period.end));
}

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  group: 'dates',
  severity: 'question',
  meaning: 'A weekday beside a date of an activity is not that day, or its hours run backwards.',
  source: { clause: 'Form, section 1, activities, date held' },
  check: ({ report, readings }) =>
    rows(report, 'activities').flatMap(({ cells: { activity, dates } }): Outcome[] => {
      if (isEmpty(dates)) return [notApplicable(dates)];
      const wrong = readings.dateFindings(dates).flatMap((finding): Outcome[] => {
        const said = { activity: excerpt(textOf(activity)), text: excerpt(closed(finding.text)) };
        if (finding.kind === 'hours-run-backwards') {
          return [fail(dates, { actual: finding.text, values: { ...said, kind: 'hours', weekday: '' } })];
        }
        if (finding.kind !== 'wrong-weekday' || !yearsAreKnown(dates, readings)) return [];
        return [
          fail(dates, {
            actual: finding.text,
            values: { ...said, kind: 'weekday', weekday: String(finding.actual) },
          }),
        ];
      });
      return wrong.length > 0 ? wrong : [pass];
    }),
});

/** A passage that ends inside brackets, with the bracket closed: "12.06.2025 (пятница". */
function closed(text: string): string {
  return text.includes('(') && !text.includes(')') ? `${text})` : text;
}
