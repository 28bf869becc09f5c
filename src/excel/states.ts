import type { Form } from '../form/form';
import { formName, type DefinedName } from '../report/defined-names';
import type { SheetKey } from '../sheets/plan';

/**
 * What a command remembers in the workbook of work that it has begun: a hidden defined name for each sheet of ours, and
 * one for the cell styles, which holds a short text. A break-off anywhere leaves it standing, and the next press sees
 * what was begun and where; the last action of the work says that it is done.
 *
 * A defined name is used since it travels with the file, belongs to no one add-in, and is written in one action.
 */
export type StateKey = SheetKey | 'styles';

/** The name that holds the state of a sheet: `Report_state_gender`. */
export function stateName(form: Form, key: StateKey): DefinedName {
  return formName(form, `state_${key}`);
}

/** The id of the sheet whose state a name holds, and the state; null for any other name. */
export function stateIn(
  form: Form,
  name: string,
  formula: string,
): { readonly key: string; readonly text: string } | null {
  const prefix = stateName(form, '');
  if (!name.startsWith(prefix)) return null;
  const [, quoted] = /^="((?:contents|looks|done|styles|renewal|switch)\|(?:[^"]|"")*)"$/.exec(formula) ?? [];
  return quoted === undefined ? null : { key: name.slice(prefix.length), text: quoted.replaceAll('""', '"') };
}

/** How far the renewal of a sheet has come: beside the standing one, or in its place (`renewal.ts`). */
export type RenewalStage = 'renewal' | 'switch';

/** What a state says: `contents|Гендер`, `looks|print,window`, `done|1x9…`. */
export function statePartsOf(text: string): { readonly stage: string; readonly rest: string } {
  const at = text.indexOf('|');
  return { stage: text.slice(0, at), rest: text.slice(at + 1) };
}

/** Writes states into a workbook; it knows which there are already, since a name is added once and then changed. */
export class StateWriter {
  private readonly standing: Set<string>;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly form: Form,
    standing: Iterable<string>,
  ) {
    this.standing = new Set(standing);
  }

  /** Queues a state. */
  set(key: StateKey, stage: 'contents' | 'looks' | 'done' | 'styles' | RenewalStage, rest: string): void {
    const { names } = this.context.workbook;
    const formula = `="${stage}|${rest.replaceAll('"', '""')}"`;
    if (this.standing.has(key)) {
      names.getItem(stateName(this.form, key)).formula = formula;
      return;
    }
    names.add(stateName(this.form, key), formula).visible = false;
    this.standing.add(key);
  }

  /** Queues that nothing is to be remembered any more. */
  clear(key: StateKey): void {
    if (this.standing.delete(key)) this.context.workbook.names.getItem(stateName(this.form, key)).delete();
  }

  /** The states that stand once what is queued is done. */
  get keys(): ReadonlySet<string> {
    return this.standing;
  }
}
