import { form } from '../../../src/form/form';
import type { TableId } from '../../../src/form/ids';
import type { Changes } from '../../fixtures/reports';

/** Changes that leave tables without anything in them. */
export function blank(...tables: readonly TableId[]): Changes {
  return Object.fromEntries(
    form.tables
      .filter(({ id }) => tables.includes(id))
      .map((table) => [table.id, table.kind === 'rows' ? [] : {}]),
  );
}

/** Nothing is filled in at all. */
export const blankReport: Changes = blank(...form.tables.map(({ id }) => id));
