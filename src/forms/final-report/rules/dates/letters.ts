import { isEmpty, textOf } from '../../../../report/cell';
import { compareDates } from '../../../../reading/dates';
import { readLetter } from '../../../../reading/letter';
import { excerpt } from '../../../../rules/excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { rows, single } from '../../access';

/** Rules on the letters with which recommendations were sent. */

const letters = { clause: 'Form, section 6, recommendations, number and date of the letter' };

export const letterIncomplete = defineRule({
  id: 'letter-incomplete',
  group: 'dates',
  severity: 'warning',
  meaning: 'The letter of a recommendation lacks its number or its date.',
  source: letters,
  check: ({ report }) =>
    rows(report, 'recommendations').map(({ cells: { letter } }): Outcome => {
      if (isEmpty(letter)) return notApplicable(letter);
      const { number, date } = readLetter(textOf(letter));
      if (number !== null && date !== null) return pass;
      const lacks = number === null && date === null ? 'both' : number === null ? 'number' : 'date';
      return fail(letter, {
        actual: textOf(letter),
        values: { row: Number(letter.path.row), text: excerpt(textOf(letter)), lacks },
      });
    }),
});

export const letterOutsidePeriod = defineRule({
  id: 'letter-outside-period',
  group: 'dates',
  severity: 'warning',
  meaning: 'The date of a recommendation’s letter is before the project started.',
  source: letters,
  check: ({ report, readings: { period } }) => {
    const { periodStart } = single(report, 'general');
    if (period === null) return [notApplicable(periodStart)];
    return rows(report, 'recommendations').map(({ cells: { letter } }): Outcome => {
      const { date } = readLetter(textOf(letter));
      if (date === null) return notApplicable(letter);
      if (compareDates(date, period.start) >= 0) return pass;
      return fail(letter, {
        evidence: [periodStart],
        expected: { kind: 'date', iso: period.start },
        actual: { kind: 'date', iso: date },
        values: {
          row: Number(letter.path.row),
          date: { kind: 'date', iso: date },
          start: { kind: 'date', iso: period.start },
        },
      });
    });
  },
});
