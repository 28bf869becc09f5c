import { localAddress } from '../report/address';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { PlannedArea, PlannedCell, PlannedValue, SheetPlan } from '../sheets/plan';
import { markStyles, palette } from '../sheets/styles';
import { writePrint } from './write-print';
import { writeCharts } from './write-charts';
import { writeValidation } from './write-validation';
import type { payloadOf } from './payload';
import { rangeOf } from './ranges';

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
function boundsOf(cells: readonly PlannedCell[]): PlannedArea {
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

/**
 * Queues the styles and values of a plan; formats come before values, so that text stays text. Values go in blocks
 * of rows, each as large as can be sent at once.
 */
export async function writeCells(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  makeRoom: ReturnType<typeof payloadOf>,
): Promise<void> {
  for (const { area, style } of plan.styles) rangeOf(sheet, area).style = style;
  for (const { area, format } of plan.numberFormats) rangeOf(sheet, area).numberFormat = [[format]];
  if (plan.cells.length === 0) return;
  const bounds = boundsOf(plan.cells);
  const matrix = Array.from({ length: bounds.bottom - bounds.top + 1 }, () =>
    Array.from({ length: bounds.right - bounds.left + 1 }, (): string | number => ''),
  );
  for (const { row, column, value } of plan.cells) {
    const line = matrix[row - bounds.top];
    if (line !== undefined) line[column - bounds.left] = sentValue(value);
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

/** Queues the names of a plan. A name whose cells were deleted is in the way of the new one and goes first. */
export function writeNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { names }: Pick<SheetPlan, 'names'>,
  existing: WorkbookSnapshot['names'],
): void {
  for (const { name, area } of names) {
    if (existing.has(name)) context.workbook.names.getItem(name).delete();
    context.workbook.names.add(name, rangeOf(sheet, area));
  }
}

/** Queues everything of a plan that is not content: widths, table, guidance, marks, print set-up. */
export function writeStructure(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  for (const { name, area } of plan.excelTables) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    // The house style paints the cells itself, so that sorting and growing keep it.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = true;
  }
  writeLayout(sheet, plan);
  for (const validation of plan.validations) writeValidation(sheet, validation);
  writeMarks(sheet, plan);
  writeCharts(context, sheet, plan);
  writePrint(sheet, plan.print);
}

/** Queues widths, heights and frozen panes. */
export function writeLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    const range = rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column });
    range.format.columnWidth = pointsOfCharacters(width);
  });
  for (const column of plan.hiddenColumns) {
    rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column }).columnHidden = true;
  }
  for (const [row, height] of plan.rowHeights) {
    rangeOf(sheet, { top: row, bottom: row, left: 0, right: 0 }).format.rowHeight = height;
  }
  if (plan.freeze.rows > 0) sheet.freezePanes.freezeRows(plan.freeze.rows);
}

/** Queues the colours of marks, the lines between groups of rows and the bars beside figures. */
export function writeMarks(sheet: Excel.Worksheet, { marks, groupLines, dataBars }: SheetPlan): void {
  for (const { area } of marks) {
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
      line.color = edge === 'EdgeBottom' ? palette.quiet : palette.border;
    }
  }
  for (const { area, color } of dataBars) {
    const format = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    format.dataBar.positiveFormat.fillColor = color;
  }
}
