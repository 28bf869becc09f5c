import { isEmpty, textOf } from '../../report/cell';
import { single } from '../../report/report';
import { hasEmail, isKazakhstanPhone } from '../../reading/phone';
import { excerpt } from '../excerpt';
import { fail, notApplicable, pass, type Outcome, type Rule } from '../rule';

export const phoneFormat: Rule = {
  id: 'phone-format',
  group: 'values',
  severity: 'warning',
  meaning:
    'The telephone of the organisation is no valid number of Kazakhstan, or a partner’s contacts hold neither such a number nor an e-mail address. Valid: +7, 8 or 7, then ten digits; mobile 700-702, 705-708, 747, 760-764, 771, 775-778, 785; landline 710-729.',
  source: { clause: 'Form, heading, item 3, and section 6' },
  relations: [],
  check: ({ report }) => [
    ...[single(report, 'general').phone].map((cell): Outcome => {
      if (isEmpty(cell)) return notApplicable(cell);
      if (isKazakhstanPhone(textOf(cell))) return pass;
      return fail(cell, {
        actual: textOf(cell),
        values: { text: excerpt(textOf(cell)), field: { kind: 'field', field: cell.path }, email: 'no' },
      });
    }),
    ...report.tables.partners.map(({ cells: { contacts } }): Outcome => {
      if (isEmpty(contacts)) return notApplicable(contacts);
      if (isKazakhstanPhone(textOf(contacts)) || hasEmail(textOf(contacts))) return pass;
      return fail(contacts, {
        actual: textOf(contacts),
        values: {
          text: excerpt(textOf(contacts)),
          field: { kind: 'field', field: contacts.path },
          email: 'allowed',
        },
      });
    }),
  ],
};
