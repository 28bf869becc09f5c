import { addressOf as writtenPlace, localRange, parseReference } from '../../src/report/address';

/** Does something with the workbook through Office.js, in one round trip unless the work makes more. */
export async function edit(
  work: (workbook: Excel.Workbook, context: Excel.RequestContext) => unknown,
): Promise<void> {
  await Excel.run(async (context) => {
    await work(context.workbook, context);
    await context.sync();
  });
}

/** The range of a sheet-qualified address, or of a defined name. */
export function rangeAt(workbook: Excel.Workbook, place: string): Excel.Range {
  const area = parseReference(place);
  if (area === null) return workbook.names.getItem(place).getRange();
  return workbook.worksheets.getItem(area.sheet).getRange(localRange(area));
}

/** Types values over the cells at an address or a defined name. */
export function type(place: string, ...values: (string | number | boolean)[][]): Promise<void> {
  return edit((workbook) => {
    rangeAt(workbook, place).values = values;
  });
}

/** The values at an address or a defined name. */
export async function valuesAt(place: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = rangeAt(context.workbook, place).load('values');
    await context.sync();
    return range.values;
  });
}

/** The value of one cell. */
export async function valueAt(place: string): Promise<unknown> {
  const [row] = await valuesAt(place);
  return row?.[0];
}

/** Where a defined name stands: `Гендер!B6`. */
export async function addressOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('address');
    await context.sync();
    return range.address;
  });
}

/** The names of the sheets in their order. */
export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Everything that a person could miss in a workbook: cells and formats of the sheets, names, tables, settings. */
export async function contentOf(sheetsToLookAt?: readonly string[]): Promise<object> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name,items/visibility,items/tabColor');
    const names = workbook.names.load('items/name,items/formula,items/scope');
    const tables = workbook.tables.load('items/name');
    const settings = workbook.settings.load('items/key,items/value');
    await context.sync();
    const wanted = sheets.items.filter(({ name }) => sheetsToLookAt?.includes(name) !== false);
    const used = wanted.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject().load('address,formulas,numberFormat'),
    }));
    await context.sync();
    return {
      sheets: used.map(({ sheet, range }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        content: range.isNullObject ? null : [range.address, range.formulas, range.numberFormat],
      })),
      names: names.items.map(({ name, formula, scope }) => [name, formula, scope]),
      tables: tables.items.map(({ name }) => name),
      settings: settings.items.map(({ key, value }): unknown[] => [key, value]),
    };
  });
}

/** The cells whose formula gives an Excel error, with the error: `Отчет!G6 #NAME?`. */
export async function formulaErrors(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load('values,valueTypes,rowIndex,columnIndex'),
    }));
    await context.sync();
    return used.flatMap(({ sheet, range }) =>
      range.isNullObject
        ? []
        : (range.valueTypes as string[][]).flatMap((row, y) =>
            row.flatMap((type, x) =>
              type === 'Error'
                ? [
                    `${writtenPlace({ sheet: sheet.name, row: range.rowIndex + y, column: range.columnIndex + x })} ${String(range.values[y]?.[x])}`,
                  ]
                : [],
            ),
          ),
    );
  });
}
