import type { Form } from '../form/form';
import { problemOf } from './problem-of';
import { run } from './run';
import { stateName, type StateKey } from './states';

/**
 * Waits for work that makes sheets. Where it fails before a sheet is made, nothing was begun on it, and the workbook
 * forgets that it was to be; where that fails too, the next press finds no sheet and begins anew.
 */
export async function takingBack<Result>(
  form: Form,
  work: Promise<Result>,
  begun: readonly { readonly key: StateKey; readonly name: string }[],
): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    // An Excel that does not answer is asked nothing more.
    if (problemOf(error).kind !== 'no-answer') await forgetUnmade(form, begun).catch(() => undefined);
    throw error;
  }
}

function forgetUnmade(
  form: Form,
  begun: readonly { readonly key: StateKey; readonly name: string }[],
): Promise<void> {
  return run(async ({ workbook }) => {
    const all = begun.map(({ key, name }) => ({ key, sheet: workbook.worksheets.getItemOrNullObject(name) }));
    await workbook.context.sync();
    for (const { key, sheet } of all)
      if (sheet.isNullObject) workbook.names.getItemOrNullObject(stateName(form, key)).delete();
    await workbook.context.sync();
  });
}
