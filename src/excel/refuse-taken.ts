import type { Form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { SheetPlan } from '../sheets/plan';
import { cellStyles } from '../sheets/styles';
import { ExcelProblem } from './problem';
import { stateName } from './states';

/**
 * Refuses to write where something of the person's is called like something that would be made: Excel tells names,
 * tables and styles apart without case, and would stop halfway.
 *
 * @throws ExcelProblem of the kind `taken`; its detail says what it is and how it is called.
 */
export function refuseTaken(
  form: Form,
  plans: readonly Pick<SheetPlan, 'key' | 'names' | 'excelTables'>[],
  snapshot: WorkbookSnapshot,
): void {
  const planned = new Set(
    plans
      .flatMap(({ key, names, excelTables }): string[] => [
        ...names.map(({ name }) => name),
        ...excelTables.map(({ name }) => name),
        stateName(form, key),
      ])
      .map((name) => name.toLowerCase()),
  );
  const taken = (snapshot.taken ?? []).find(({ name }) => planned.has(name.toLowerCase()));
  if (taken !== undefined) throw new ExcelProblem('taken', `${taken.kind}: ${taken.name}`);
  // A style in our own case is ours, however the person has changed it since.
  const ours = new Map(Object.keys(cellStyles).map((name) => [name.toLowerCase(), name]));
  const style = [...snapshot.styleNames].find((name) => (ours.get(name.toLowerCase()) ?? name) !== name);
  if (style !== undefined) throw new ExcelProblem('taken', `style: ${style}`);
}
