import { readWorkbook } from '../excel/read-workbook';
import type { Form } from '../form/form';
import type { Area } from '../report/address';
import { presentTables } from '../report/read-report';

/** Those of some forms whose sheets stand in the open workbook, in their order: one round trip for each. */
export async function formsInWorkbook<Entry extends { readonly form: Form }>(
  entries: readonly Entry[],
): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (presentTables(entry.form, await readWorkbook(entry.form)).length > 0) found.push(entry);
  }
  return found;
}

/** Every cell of the open workbook that has a name of one of these forms. */
export async function areasOfForms(forms: readonly Form[]): Promise<Area[]> {
  const areas: Area[] = [];
  for (const form of forms) {
    const { names, excelTables } = await readWorkbook(form);
    areas.push(...[...names.values(), ...excelTables.values()].flatMap((area) => area ?? []));
  }
  return areas;
}
