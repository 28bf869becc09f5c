import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { connect } from '../../src/embedded-excel/node';

/** A new workbook with one sheet, `Лист1`. */
export const newWorkbook = (): EmbeddedWorkbook =>
  EmbeddedWorkbook.create({ sheetName: 'Лист1', locale: 'ru-RU' });

/** Runs one `Excel.run` of Microsoft's runtime against the workbook. */
export function run<Result>(
  workbook: EmbeddedWorkbook,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return connect(workbook).Excel.run(batch);
}

/** The code with which a batch fails, or `no error`. */
export async function failure(
  workbook: EmbeddedWorkbook,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
): Promise<string> {
  try {
    await run(workbook, async (context) => {
      batch(context, context.workbook.worksheets.getItem('Лист1'));
      await context.sync();
    });
    return 'no error';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** The values of an address on the first sheet after putting in what is given. */
export async function valuesOf(workbook: EmbeddedWorkbook, address: string): Promise<unknown[][]> {
  return run(workbook, async (context) => {
    const range = context.workbook.worksheets.getItem('Лист1').getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}
