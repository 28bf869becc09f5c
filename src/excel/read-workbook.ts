import { form } from '../form/form';
import type { TableId } from '../form/ids';
import { parseReference, type Area } from '../report/address';
import { emptyValue, textValue, type CellValue } from '../report/cell';
import { blockName, excelTableName, namePrefix } from '../report/defined-names';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { settingsPrefix } from './settings-keys';
import { run } from './run';
import { forThisTripOnly } from './ranges';

/** The blocks whose sheets are read: the tables of the form, the summary for its reasons, and the front sheet. */
const blocks: readonly (TableId | 'summary' | 'contents')[] = [
  ...form.tables.map(({ id }) => id),
  'summary',
  'contents',
];
const growing = form.tables.filter(({ kind }) => kind === 'rows').map(({ id }) => id);

/**
 * Reads all that the check needs in one round trip, however large the report is: our defined names, our Excel
 * tables, the used parts of the sheets on which our blocks stand, the sheets' names and our settings.
 *
 * Blocks that the workbook does not have answer as null objects and are left out.
 */
export function readWorkbook(): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const { workbook } = context;
    const names = workbook.names.load('items/name,items/formula,items/scope');
    const sheets = workbook.worksheets.load('items/name,items/visibility');
    const settings = workbook.settings.load('items/key,items/value');
    const styles = workbook.styles.load('items/name');
    const tables = growing.map((id) => ({
      name: excelTableName(id),
      range: forThisTripOnly(workbook.tables.getItemOrNullObject(excelTableName(id)).getRange()).load(
        'address',
      ),
    }));
    const used = blocks.map((block) => {
      const named = workbook.names.getItemOrNullObject(blockName(block)).getRangeOrNullObject();
      const sheet = forThisTripOnly(named).worksheet;
      sheet.load('name');
      const range = forThisTripOnly(sheet.getUsedRangeOrNullObject(true));
      return { sheet, range: range.load('rowIndex,columnIndex,values,valueTypes,formulas') };
    });
    await context.sync();

    const grids = new Map<string, SheetGrid>();
    for (const { sheet, range } of used) {
      if (!sheet.isNullObject && !range.isNullObject && !grids.has(sheet.name)) {
        grids.set(sheet.name, gridOf(sheet.name, range));
      }
    }
    return {
      sheets: [...grids.values()],
      names: new Map(
        names.items
          .filter(({ name, scope }) => scope === 'Workbook' && name.startsWith(namePrefix))
          .map(({ name, formula }) => [name, parseReference(String(formula))]),
      ),
      excelTables: new Map(
        tables.flatMap(({ name, range }): [string, Area][] => {
          const area = range.isNullObject ? null : parseReference(range.address);
          return area === null ? [] : [[name, area]];
        }),
      ),
      sheetNames: sheets.items.map(({ name }) => name),
      hiddenSheets: new Set(
        sheets.items
          .filter(({ visibility }) => visibility !== Excel.SheetVisibility.visible)
          .map(({ name }) => name),
      ),
      styleNames: new Set(styles.items.map(({ name }) => name)),
      settings: new Map(
        settings.items
          .filter(({ key }) => key.startsWith(settingsPrefix))
          .map(({ key, value }): [string, unknown] => [key, value]),
      ),
    };
  });
}

function gridOf(name: string, range: Excel.Range): SheetGrid {
  const types: string[][] = range.valueTypes;
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  return {
    name,
    top: range.rowIndex,
    left: range.columnIndex,
    values: values.map((row, y) => row.map((value, x) => cellValue(value, types[y]?.[x]))),
    formulas: formulas.map((row) =>
      row.map((formula) => (typeof formula === 'string' && formula.startsWith('=') ? formula : null)),
    ),
  };
}

/** A raw value of Excel's as a tagged one. Values are invariant: numbers are numbers in every locale. */
function cellValue(value: unknown, type: string | undefined): CellValue {
  switch (type) {
    case 'Error':
      return { kind: 'error', code: String(value) };
    case 'Boolean':
      return { kind: 'boolean', value: value === true };
    case 'Double':
    case 'Integer':
      return { kind: 'number', value: Number(value) };
    case 'Empty':
      return emptyValue;
    default:
      return textValue(String(value ?? ''));
  }
}
