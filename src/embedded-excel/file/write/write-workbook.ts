import type { WorkbookModel } from '../../model/workbook-model';
import { writeNew } from './write-new';
import { writeOver, type WrittenFile } from './write-over';

/** The bytes of the file of a workbook: over the one that it was opened from, where there is one. */
export async function writeWorkbook(model: WorkbookModel): Promise<WrittenFile> {
  if (model.source !== null) return writeOver(model, model.source);
  return { bytes: await writeNew(model), lost: new Set() };
}
