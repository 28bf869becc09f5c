import { isEmpty, textOf, type Cell } from '../../report/cell';
import { brokenContact, hasEmail, isKazakhstanPhone } from '../../reading/phone';
import { excerpt } from '../excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../rule';
import { allCellsWhere } from '../table-cells';

export const phoneFormat = defineRule({
  id: 'phone-format',
  group: 'values',
  severity: 'warning',
  meaning:
    'A telephone is no valid number of Kazakhstan, or contacts hold neither such a number nor an e-mail address; where they hold one, another that is incomplete is a question. Valid: +7, 8 or 7, then ten digits; mobile 700-702, 705-708, 747, 760-764, 771, 775-778, 785; landline 710-729.',
  source: { clause: 'Every telephone and all contacts of any form' },
  check: ({ report }) => [
    // Contacts may be a telephone or an e-mail address, whatever their column's type.
    ...allCellsWhere(report, ({ type, role }) => type === 'phone' && role !== 'contacts').map((cell) =>
      judgeContact(cell, false),
    ),
    ...allCellsWhere(report, ({ role }) => role === 'contacts').map((cell) => judgeContact(cell, true)),
  ],
});

function judgeContact(cell: Cell, mayBeEmail: boolean): Outcome {
  if (isEmpty(cell)) return notApplicable(cell);
  const text = textOf(cell);
  if (isKazakhstanPhone(text) || (mayBeEmail && hasEmail(text))) {
    const broken = brokenContact(text);
    if (broken === null) return pass;
    return fail(cell, {
      severity: 'question',
      actual: text,
      values: {
        text: excerpt(broken.text.trim()),
        field: { kind: 'field', field: cell.path },
        email: broken.kind === 'email' ? 'brokenEmail' : 'brokenPhone',
      },
    });
  }
  return fail(cell, {
    actual: text,
    values: {
      text: excerpt(text),
      field: { kind: 'field', field: cell.path },
      email: mayBeEmail ? 'allowed' : 'no',
    },
  });
}
