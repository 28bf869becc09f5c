import { formsInWorkbook } from '../commands/forms-in-workbook';
import type { FormEntry } from '../forms';
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
      known: idsOf(forms),
    });
  }
  return entry.load();
}

/**
 * The form whose sheets stand in the workbook that is open; the first where there are none of any.
 *
 * @throws Failure where several forms stand in it and none is asked for.
 */
export async function kitInWorkbook(forms: Forms, asked: string | null, file: string): Promise<FormKit> {
  if (asked !== null || forms.length === 1) return kitOf(forms, asked);
  const found = await formsInWorkbook(forms);
  if (found.length > 1) throw new Failure('cli.error.severalForms', { file, known: idsOf(found) });
  return (found[0] ?? forms[0]).load();
}

/** The ids of forms as they are told. */
export function idsOf(forms: readonly FormEntry[]): string {
  return forms.map(({ form }) => form.id).join(', ');
}
