import { mayBeOwnWrite } from './own-writes';
import { run } from './run';

/** An edit of the workbook's cells; `remote` when another person made it in co-authoring. */
export interface WorkbookEdit {
  readonly remote: boolean;
}

/** Listens to edits of cells, the add-in's own left out; gives the way to stop. */
export async function watchEdits(onEdit: (edit: WorkbookEdit) => void): Promise<() => void> {
  const registration = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      const remote = event.source === Excel.EventSource.remote;
      const ours =
        event.triggerSource === undefined
          ? !remote && mayBeOwnWrite()
          : event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
      if (!ours) onEdit({ remote });
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return () => {
    registration.remove();
    // The removal is sent with the context in which the handler was added.
    registration.context.sync().catch(() => undefined);
  };
}
