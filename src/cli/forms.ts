import { readWorkbook } from '../excel/read-workbook';
import type { FormEntry } from '../forms';
import { presentTables } from '../report/read-report';
import type { FormKit } from '../sheets/form-kit';
import { Failure } from './failure';

/** The forms that a run of the command line knows; the first is meant where none is named. */
export type Forms = readonly [FormEntry, ...FormEntry[]];

/** The form with an id, or the first where none is asked for. */
export function kitOf(forms: Forms, asked: string | null): Promise<FormKit> {
  if (asked === null) return forms[0].load();
  const entry = forms.find(({ form }) => form.id === asked);
  if (entry === undefined) {
    throw new Failure('cli.error.unknownForm', {
      form: asked,
      known: forms.map(({ form }) => form.id).join(', '),
    });
  }
  return entry.load();
}

/** The form whose sheets stand in the workbook that is open; the first where there are none of any. */
export async function kitInWorkbook(forms: Forms, asked: string | null): Promise<FormKit> {
  if (asked !== null || forms.length === 1) return kitOf(forms, asked);
  for (const entry of forms) {
    const snapshot = await readWorkbook(entry.form);
    if (presentTables(entry.form, snapshot).length > 0) return entry.load();
  }
  return forms[0].load();
}
