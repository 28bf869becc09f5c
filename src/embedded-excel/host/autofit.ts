import { displayText } from '../calculation/display-text';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { lineHeight, textWidth } from '../text/text-width';
import { wrappedLines } from '../text/wrapped-lines';

/** Pixels of a cell that its text leaves free: two on both sides and the line between the columns. */
const padding = 5;

/** Pixels that the button of a filter takes in a heading of a table, with the air beside it. */
const filterButton = 22;

/** The highest that a row can be, in points. */
const heightLimit = 409.5;

/** Pixels that an indent takes from the text's room: three spaces of the body font a level, on both sides of a text set wide. */
function indentWidth({ indentLevel, horizontalAlignment }: CellStyle): number {
  const sides = horizontalAlignment === 'Distributed' ? 2 : 1;
  return horizontalAlignment === 'Center' ? 0 : indentLevel * 10 * sides;
}

/** Pixels of a cell that are not its text's: padding, indent, and the button of a filter. */
function takenWidth(sheet: Sheet, row: number, column: number, style: CellStyle): number {
  const table = sheet.tableAt(row, column);
  const filtered = table?.showHeaders === true && table.showFilterButton && row === table.area.row;
  return padding + indentWidth(style) + (filtered ? filterButton : 0);
}

/** Makes columns as wide as their longest text; wrapped texts and merged cells do not count. */
export function autofitColumns(sheet: Sheet, area: Area | null, locale: string): void {
  if (!area) return;
  const widths = new Map<number, number>();
  sheet.forEachCell(area, (cell, row, column) => {
    const style = sheet.styleAt(row, column);
    if (cell.value === null || style.wrapText || sheet.mergeAt(row, column)) return;
    const lines = displayText(cell.value, style.numberFormat, locale).split('\n');
    const longest = Math.max(...lines.map((line) => textWidth(line, style.font)));
    const width = Math.ceil(longest) + takenWidth(sheet, row, column, style);
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) sheet.columnFormat(column).width = width;
}

/** Lets rows follow their text again. A row without a height of its own is fitted by whoever shows it. */
export function autofitRows(sheet: Sheet, area: Area | null): void {
  if (!area) return;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const format = sheet.rowFormats.get(row);
    if (format) format.height = undefined;
  }
}

/** How high a row is shown, in points: its own height, or else as high as its wrapped texts. */
export function fittedHeight(sheet: Sheet, row: number, locale: string): number {
  const format = sheet.rowFormats.get(row);
  if (format?.hidden || format?.height !== undefined) return sheet.rowPoints(row);
  let height = sheet.standardHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (cell.value === null || sheet.columnPixels(column) === 0 || sheet.mergeAt(row, column)) continue;
    const style = sheet.styleAt(row, column);
    const room = sheet.columnPixels(column) - takenWidth(sheet, row, column, style);
    height = Math.max(height, linesOf(cell, style, room, locale) * lineHeight(style.font.size));
  }
  return Math.min(heightLimit, height);
}

/** Numbers stand on one line, wrapped or not. */
function linesOf(cell: Cell, style: CellStyle, room: number, locale: string): number {
  if (!style.wrapText || typeof cell.value !== 'string') return 1;
  return wrappedLines(displayText(cell.value, style.numberFormat, locale), style.font, Math.max(1, room));
}
