import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { isSameOrganisation, isSupply } from '../../../../reading/organisations';
import { excerpt } from '../../../../rules/excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { firstCell, rows, type Row } from '../../access';

/** Rules on who is counted as a partner. */

const section = { clause: 'Form, section 6, partners' };

/** What a person reads in a row: spaces and capitals do not count. */
const readAs = ({ cells }: Row<'partners'>): string =>
  Object.values(cells)
    .map((cell: Cell) => textOf(cell).trim().replace(/\s+/gu, ' ').toLowerCase())
    .join('|');

export const partnerRepeated = defineRule({
  id: 'partner-repeated',
  group: 'acrossTables',
  severity: 'question',
  meaning:
    'Two partners are the same organisation, its name written in other words: the legal form in full or short, another order or case. A row that repeats another in every column has a rule of its own.',
  source: section,
  check: ({ report }): readonly Outcome[] => {
    const partners = rows(report, 'partners').filter(({ cells }) => !isEmpty(cells.name));
    if (partners.length === 0) return [notApplicable(firstCell(report, 'partners'))];
    return partners.map((partner, index): Outcome => {
      const { name } = partner.cells;
      const before = partners
        .slice(0, index)
        .find(
          (other) =>
            readAs(other) !== readAs(partner) && isSameOrganisation(textOf(other.cells.name), textOf(name)),
        );
      if (before === undefined) return pass;
      return fail(name, {
        cells: [name, before.cells.name],
        expected: textOf(before.cells.name),
        actual: textOf(name),
        values: { one: excerpt(textOf(before.cells.name)), other: excerpt(textOf(name)) },
      });
    });
  },
});

export const partnerSupplier = defineRule({
  id: 'partner-supplier',
  group: 'acrossTables',
  severity: 'question',
  meaning:
    'A partner’s role is nothing but a supply: catering, transport, logistics, stationery, printing. The form does not count suppliers among the partners. What was given for free is a contribution.',
  source: section,
  check: ({ report }): readonly Outcome[] => {
    const roles = rows(report, 'partners').map(({ cells }) => cells);
    if (roles.length === 0) return [notApplicable(firstCell(report, 'partners'))];
    return roles.map(({ role, name }): Outcome => {
      if (isEmpty(role)) return notApplicable(role);
      if (!isSupply(textOf(role))) return pass;
      return fail(role, {
        evidence: [name],
        actual: textOf(role),
        values: { name: excerpt(textOf(name)), text: excerpt(textOf(role)) },
      });
    });
  },
});
