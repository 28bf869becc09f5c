import { localAddress, localRange } from '../report/address';
import {
  rowArea,
  type PlannedArea,
  type PlannedCell,
  type PlannedValue,
  type SheetPlan,
} from '../sheets/plan';
import { markStyles, palette } from '../sheets/styles';
import { groupStyles } from './group-styles';
import type { MakeRoom } from './payload';
import { forThisTripOnly, rangeOf } from './ranges';

/** Excel's columns are as wide as so many digits of the body font: 7 pixels each and 5 of padding, at 96 dpi. */
const pointsPerPixel = 0.75;
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * pointsPerPixel;
}

/** What is sent for a cell. The apostrophe keeps a text a text, whatever it begins with; Excel does not show it. */
export function sentValue(value: PlannedValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  return 'formula' in value ? value.formula : `'${value.text}`;
}

/** The smallest rectangle that holds all cells. */
export function boundsOf(cells: readonly PlannedCell[]): PlannedArea {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: rows.reduce((a, b) => Math.min(a, b), Infinity),
    left: columns.reduce((a, b) => Math.min(a, b), Infinity),
    bottom: rows.reduce((a, b) => Math.max(a, b), -Infinity),
    right: columns.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

/** Rows that are sent together hold no more characters than this, unless one row alone does. */
const blockCharacters = 400_000;

/** Queues the styles and number formats of a plan. */
export async function writeFormats(
  sheet: Excel.Worksheet,
  plan: Pick<SheetPlan, 'styles' | 'numberFormats'>,
  makeRoom: MakeRoom,
): Promise<void> {
  for (const { style, addresses } of groupStyles(plan.styles)) {
    await makeRoom(addresses.length);
    forThisTripOnly(sheet.getRanges(addresses)).style = style;
  }
  for (const { area, format } of plan.numberFormats) {
    await makeRoom(0);
    rangeOf(sheet, area).numberFormat = [[format]];
  }
}

/** What stands in the cells of a sheet that is completed. */
export type Standing = (row: number, column: number) => boolean;

/**
 * Queues the values of a plan, in blocks of rows each as large as can be sent at once; formats come before, so that text
 * stays text and a number a number.
 *
 * @param within the cells that are written, blank where nothing is planned; the smallest rectangle when not told.
 * @param isFilled the cells that are left as they are; where it is given, cells without a plan are left as well.
 */
export async function writeValues(
  sheet: Excel.Worksheet,
  { cells }: Pick<SheetPlan, 'cells'>,
  makeRoom: MakeRoom,
  { within, isFilled }: { readonly within?: PlannedArea; readonly isFilled?: Standing } = {},
): Promise<void> {
  if (cells.length === 0 && within === undefined) return;
  const bounds = within ?? boundsOf(cells);
  const matrix = Array.from({ length: bounds.bottom - bounds.top + 1 }, () =>
    Array.from(
      { length: bounds.right - bounds.left + 1 },
      // In Excel's interface null leaves a cell as it is.
      (): string | number | null => (isFilled === undefined ? '' : null),
    ),
  );
  for (const { row, column, value } of cells) {
    const line = matrix[row - bounds.top];
    if (line !== undefined && value !== null && isFilled?.(row, column) !== true)
      line[column - bounds.left] = sentValue(value);
  }
  const sizes = matrix.map((line) => line.reduce<number>((sum, value) => sum + String(value).length + 3, 0));
  let first = 0;
  while (first < matrix.length) {
    let last = first;
    let characters = sizes[first] ?? 0;
    while (last + 1 < matrix.length && characters + (sizes[last + 1] ?? 0) <= blockCharacters) {
      last++;
      characters += sizes[last] ?? 0;
    }
    await makeRoom(characters);
    rangeOf(sheet, { ...bounds, top: bounds.top + first, bottom: bounds.top + last }).formulas = matrix.slice(
      first,
      last + 1,
    );
    first = last + 1;
  }
}

/**
 * Queues the Excel tables of a plan.
 *
 * @param standing the names of tables that stand over their cells already, ours or such as got no name in time, by the
 *   planned names.
 */
export function writeTables(
  sheet: Excel.Worksheet,
  { excelTables }: Pick<SheetPlan, 'excelTables'>,
  standing: ReadonlyMap<string, string>,
): void {
  for (const { name, area } of excelTables) {
    const there = standing.get(name);
    const table =
      there === undefined ? sheet.tables.add(rangeOf(sheet, area), true) : sheet.tables.getItem(there);
    if (there !== name) table.name = name;
    // The house style paints the cells itself, so that sorting and growing keep it.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = true;
  }
}

/**
 * Queues the widths of columns. They come before the values: Excel fits a row to its text when it is written, by the width
 * that the column has then.
 */
export function writeWidths(
  sheet: Excel.Worksheet,
  { columnWidths, hiddenColumns }: Pick<SheetPlan, 'columnWidths' | 'hiddenColumns'>,
): void {
  for (const [width, columns] of columnsByWidth(columnWidths))
    forThisTripOnly(sheet.getRanges(columns)).format.columnWidth = pointsOfCharacters(width);
  for (const column of hiddenColumns) {
    rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column }).columnHidden = true;
  }
}

/** The columns of each width, as `getRanges` takes them: `A1:B1,D1`. */
function columnsByWidth(columnWidths: readonly number[]): Map<number, string> {
  const areas = new Map<number, PlannedArea[]>();
  columnWidths.forEach((width, column) => {
    const known = areas.get(width) ?? [];
    areas.set(width, known);
    const last = known.at(-1);
    if (last?.right === column - 1) known[known.length - 1] = { ...last, right: column };
    else known.push(rowArea(0, column, column));
  });
  return new Map([...areas].map(([width, known]) => [width, known.map(localRange).join(',')]));
}

/** Queues that rows fit their text, and then the heights of those that do not. */
export function writeHeights(
  sheet: Excel.Worksheet,
  { rowHeights }: Pick<SheetPlan, 'rowHeights'>,
  fitted: PlannedArea,
): void {
  rangeOf(sheet, fitted).format.autofitRows();
  for (const [row, height] of rowHeights) {
    rangeOf(sheet, { top: row, bottom: row, left: 0, right: 0 }).format.rowHeight = height;
  }
}

/** Queues what needs the window: no gridlines, and headings that stand still. */
export function writeWindow(sheet: Excel.Worksheet, { freeze }: Pick<SheetPlan, 'freeze'>): void {
  sheet.showGridlines = false;
  if (freeze.rows > 0 && freeze.columns > 0)
    sheet.freezePanes.freezeAt(
      rangeOf(sheet, { top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }),
    );
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
}

/** Queues the colours of marks, the lines between groups of rows and the bars beside figures. */
export async function writeMarks(
  sheet: Excel.Worksheet,
  { marks, groupLines, frames, dataBars }: SheetPlan,
  makeRoom: MakeRoom,
): Promise<void> {
  for (const { area } of marks) {
    // Three formats of a rule and two colours each.
    await makeRoom(100, 9);
    const range = rangeOf(sheet, area);
    // The mark stands in the first column; the words of a long one run on over the others.
    const first = `$${localAddress(area.top, area.left)}`;
    for (const { mark, color, fill } of markStyles) {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=LEFT(${first},1)="${mark}"`;
      format.custom.format.font.color = color;
      format.custom.format.fill.color = fill;
    }
  }
  for (const { area, column } of groupLines) {
    const format = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const here = `$${localAddress(area.top, column)}`;
    const letters = localAddress(0, column).replace(/\d+$/, '');
    // The next row is found by its number: a reference to it would go astray when a row is inserted between them.
    const below = `INDEX($${letters}:$${letters},ROW(${here})+1)`;
    // The line is the upper row's: cells have no line of their own at the top.
    format.custom.rule.formula = `=AND(${below}<>"",${below}<>${here})`;
    // The sides as they are: LibreOffice takes a format's lines for all the lines of a cell.
    for (const edge of ['EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const line = format.custom.format.borders.getItem(edge);
      line.style = 'Continuous';
      line.color = edge === 'EdgeBottom' ? palette.quiet : palette.inputLine;
    }
  }
  for (const { area } of frames) {
    await makeRoom(100, 12);
    const format = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const [first, last] = [area.left, area.right].map((column) => `$${localAddress(area.top, column)}`);
    format.custom.rule.formula = `=COUNTA(${first ?? ''}:${last ?? ''})>0`;
    format.custom.format.fill.color = palette.input;
    for (const edge of ['EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const line = format.custom.format.borders.getItem(edge);
      line.style = 'Continuous';
      line.color = palette.inputLine;
    }
  }
  for (const { area, color, most } of dataBars) {
    const { dataBar } = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.positiveFormat.fillColor = color;
    // By itself Excel draws the smallest figure as nothing.
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: String(most) };
  }
}
