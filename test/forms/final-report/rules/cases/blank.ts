import type { Changes } from '../../../../fixtures/reports';
import { form, type TableId } from '../../../../support/final-report';

function without(isWanted: (table: string) => boolean): Changes {
  return Object.fromEntries(
    form.tables.filter(({ id }) => isWanted(id)).map((table) => [table.id, table.kind === 'rows' ? [] : {}]),
  );
}

/** Changes that leave tables without anything in them. */
export function blank(...tables: readonly TableId[]): Changes {
  return without((id) => tables.some((table) => table === id));
}

/** Nothing is filled in at all. */
export const blankReport: Changes = without(() => true);
