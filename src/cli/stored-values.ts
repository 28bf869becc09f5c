import type { EmbeddedWorkbook } from '../embedded-excel';
import { readWorkbook } from '../excel/read-workbook';
import type { Form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';
import { watchFormulas } from '../report/watch-formulas';

/**
 * What a look at an opened workbook gives. The values that the file stores for formulas are trusted as long as the look
 * asks for none of them; where it does, or finds nothing to go by, the workbook is calculated and looked at once more.
 *
 * @param look gives what is wanted of a snapshot; it may be called twice.
 */
export async function lookTrusting<Result>(
  form: Form,
  workbook: EmbeddedWorkbook,
  look: (snapshot: WorkbookSnapshot) => Result,
): Promise<Result> {
  const snapshot = await readWorkbook(form);
  if (!workbook.isTrusted) return look(snapshot);
  let isDoubtful = false;
  const watched = watchFormulas(snapshot, () => {
    isDoubtful = true;
  });
  try {
    const result = look(watched);
    if (!isDoubtful) return result;
  } catch {
    // Told by the second look, if calculated values do not help.
  }
  workbook.calculate();
  return look(await readWorkbook(form));
}
