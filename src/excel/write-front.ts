import type { Form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { SheetPlan } from '../sheets/plan';
import { finishLooks, type OnNote } from './finish-looks';
import { runWriting } from './run';
import { StateWriter } from './states';
import { writeFrontInPlace } from './summary-contents';
import { writePrint } from './write-print';
import { writeProperties, type FileProperties } from './write-properties';
import { placeFront } from './write-summary';
import { writeWindow } from './write-sheet';
import { writeStyles } from './write-styles';

/** Writes the front sheet over that of an earlier version in a workbook that was never checked; what stands around it is kept. */
export async function writeFront(
  form: Form,
  planned: SheetPlan,
  snapshot: WorkbookSnapshot,
  properties: FileProperties,
  onNote: OnNote,
): Promise<void> {
  const place = placeFront(planned, snapshot);
  if (place === null) return;
  const standing = await runWriting(async (context) => {
    const states = new StateWriter(context, form, snapshot.states?.keys() ?? []);
    writeStyles(context, snapshot, states, true);
    await writeFrontInPlace(form, context, place, snapshot, states);
    writeProperties(context, snapshot, properties);
    await context.sync();
    return states.keys;
  });
  const sheetIn = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(place.sheet);
  await finishLooks(
    [
      { part: 'window', write: (context) => writeWindow(sheetIn(context), place.plan) },
      { part: 'print', write: (context) => writePrint(sheetIn(context), place.plan.print) },
    ],
    (context, failed) => {
      const states = new StateWriter(context, form, standing);
      if (failed.length === 0) states.clear('contents');
      else states.set('contents', 'looks', failed.join(','));
    },
    onNote,
  );
}
