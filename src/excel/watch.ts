import { mayBeOwnWrite } from './own-writes';
import { run } from './run';

/**
 * Who changed cells: the person at this computer, someone else in co-authoring, or the ribbon's functions, which
 * run on a page of their own.
 */
export type EditAuthor = 'person' | 'colleague' | 'ribbon';

/** An edit of the workbook's cells. */
export interface WorkbookEdit {
  readonly author: EditAuthor;
}

/** What an event of Excel's says of its origin. `triggerSource` came with ExcelApi 1.14. */
export type EditOrigin = Partial<Pick<Excel.WorksheetChangedEventArgs, 'source' | 'triggerSource'>>;

/**
 * Who is behind an event; null for this page itself.
 *
 * Excel names the add-in as a whole, not its page: what the add-in wrote while this page wrote nothing, the ribbon's
 * functions did. An Excel that does not name the add-in leaves that open, and it is taken for the person's.
 *
 * @param writing whether this page writes just now, or has just written.
 */
export function authorOf({ source, triggerSource }: EditOrigin, writing: boolean): EditAuthor | null {
  if (source === 'Remote') return 'colleague';
  if (triggerSource === undefined) return writing ? null : 'person';
  if (triggerSource !== 'ThisLocalAddin') return 'person';
  return writing ? null : 'ribbon';
}

/**
 * Listens to edits of cells, this page's own left out, and to sheets that are deleted; gives the way to stop. Excel does
 * not say who deleted a sheet, and the add-in deletes none but those that it could not finish: it is taken for a person.
 */
export async function watchEdits(onEdit: (edit: WorkbookEdit) => void): Promise<() => void> {
  const told = (author: EditAuthor | null): Promise<void> => {
    if (author !== null) onEdit({ author });
    return Promise.resolve();
  };
  const registrations = await run(async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add((event) => told(authorOf(event, mayBeOwnWrite()))),
      worksheets.onDeleted.add(({ source }) => told(authorOf({ source }, false))),
    ];
    await context.sync();
    return results;
  });
  return () => {
    for (const registration of registrations) {
      registration.remove();
      // The removal is sent with the context in which the handler was added.
      registration.context.sync().catch(() => undefined);
    }
  };
}
