import { formatArea, quoteSheetName } from '../model/area';
import { keepsValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import type { WorkbookModel } from '../model/workbook-model';

/** What Excel numbers as it goes: two workbooks that are alike may differ in it. */
const passing = new Set([
  'id',
  'lastNumber',
  'revision',
  'needsCalculation',
  'isDirty',
  'author',
  'activeSheet',
]);

/**
 * Everything that a workbook holds as lines of text, one a cell, a name, a style and so on: `Гендер!B6 {"value":416}`.
 * Two workbooks that a person could not tell apart give the same lines; what differs can be named.
 *
 * The order of defined names, styles, validations, conditional formats and charts is no difference. Which sheet and which
 * cells are in front is left out: that is the person's, and changes by looking.
 *
 * @param results whether formulas are told with their results, which follow from all the rest.
 */
export function wholeContent(model: WorkbookModel, results: boolean): string[] {
  return [
    `sheets ${model.sheets.map(({ name }) => name).join(', ')}`,
    ...model.sheets.flatMap((sheet) => sheetLines(sheet, results)),
    ...model.names
      .map(({ scope, ...name }) => `name ${plain({ ...name, scope: scope?.name ?? null })}`)
      .sort(),
    ...[...model.settings].map(([key, value]) => `setting ${key} ${plain(value)}`).sort(),
    ...[...model.styles.values()].map((style) => `style ${plain(style)}`).sort(),
    `properties ${plain(model.properties)}`,
    `protected ${String(model.structureProtected)}`,
  ];
}

function sheetLines(sheet: Sheet, results: boolean): string[] {
  const { name } = sheet;
  const each = (kind: string, items: readonly unknown[]) =>
    items.map((item) => `${name} ${kind} ${plain(item)}`).sort();
  const numbered = (kind: string, items: ReadonlyMap<number, object>) =>
    [...items]
      .filter(([, item]) => plain(item) !== '{}')
      .sort(([a], [b]) => a - b)
      .map(([index, item]) => `${name} ${kind} ${String(index)} ${plain(item)}`);
  const { visibility, tabColor, showGridlines, showHeadings, frozen, standardWidth, standardHeight } = sheet;
  const { defaultStyle, pageLayout, protection, autoFilter } = sheet;
  return [
    `${name} sheet ${plain({ visibility, tabColor, showGridlines, showHeadings, frozen, standardWidth, standardHeight, defaultStyle, protection, autoFilter })}`,
    `${name} page ${plain(pageLayout)}`,
    ...cellLines(sheet, results),
    ...numbered('row', sheet.rowFormats),
    ...numbered('column', sheet.columnFormats),
    ...each('merge', sheet.merges),
    ...each('table', sheet.tables),
    ...each('validation', sheet.validations),
    ...each('format', sheet.conditionalFormats),
    ...each('chart', sheet.charts),
    ...each('comment', sheet.comments),
    ...each('property', [...sheet.customProperties]),
  ];
}

function cellLines(sheet: Sheet, results: boolean): string[] {
  // Many cells share a style.
  const styles = new Map<CellStyle, string>();
  const styleText = (style: CellStyle): string => {
    const known = styles.get(style);
    if (known !== undefined) return known;
    const text = plain(style);
    styles.set(style, text);
    return text;
  };
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, cells]) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, cell]) => {
        const style = sheet.styleAt(row, column);
        const isBlank = cell.value === null && cell.formula === undefined && style === sheet.defaultStyle;
        const isResult = !results && cell.formula !== undefined && !keepsValue(cell);
        return isBlank
          ? []
          : [
              `${quoteSheetName(sheet.name)}!${formatArea({ row, column, rowCount: 1, columnCount: 1 })} ${plain({ ...cell, style: undefined, ...(isResult ? { value: undefined } : {}) })} ${styleText(style)}`,
            ];
      }),
  );
}

/** A value as JSON in which keys stand in one order, and numbers that Excel gives as it goes are left out. */
function plain(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (passing.has(key)) return undefined;
    if (part instanceof Map) return [...part];
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([, each]) => each !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
