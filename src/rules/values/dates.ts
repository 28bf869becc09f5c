import { isEmpty, textOf } from '../../report/cell';
import { dateOf } from '../date-cell';
import { excerpt } from '../excerpt';
import { defineRule, fail, notApplicable, pass } from '../rule';
import { allCellsWhere } from '../table-cells';

export const unreadableDate = defineRule({
  id: 'unreadable-date',
  group: 'values',
  severity: 'error',
  meaning: 'A cell for one day holds no date.',
  source: { clause: 'Every date of any form' },
  check: ({ report }) =>
    allCellsWhere(report, ({ type }) => type === 'date').map((cell) => {
      if (isEmpty(cell)) return notApplicable(cell);
      if (dateOf(cell) !== null) return pass;
      const text = textOf(cell);
      return fail(cell, {
        actual: text,
        values: { field: { kind: 'field', field: cell.path }, text: excerpt(text) },
      });
    }),
});
