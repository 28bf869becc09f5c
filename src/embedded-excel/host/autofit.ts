import { displayText } from '../calculation/display-text';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/style';

/** Pixels of one letter of Calibri 11, the widest figure's width; other sizes in proportion. */
const letterWidth = 7;
/** Pixels of an ordinary letter of a text, spaces among them. */
const textLetterWidth = 7.4;

const widthOf = (text: string, style: CellStyle): number =>
  Math.ceil(text.length * letterWidth * (style.font.size / 11) * (style.font.bold ? 1.08 : 1));

/** Makes columns as wide as their longest text. An estimate: there is no font to measure by. */
export function autofitColumns(sheet: Sheet, area: Area | null, locale: string): void {
  if (!area) return;
  const widths = new Map<number, number>();
  sheet.forEachCell(area, (cell, row, column) => {
    const style = sheet.styleAt(row, column);
    if (cell.value === null || style.wrapText || sheet.mergeAt(row, column)) return;
    const text = displayText(cell.value, style.numberFormat, locale);
    const longest = Math.max(...text.split('\n').map((line) => widthOf(line, style)));
    widths.set(column, Math.max(widths.get(column) ?? 0, longest + 5));
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

/**
 * How high a row is shown, in points: its own height, or else as high as its wrapped texts. An estimate: there is no
 * font to measure by.
 */
export function fittedHeight(sheet: Sheet, row: number, locale: string): number {
  const format = sheet.rowFormats.get(row);
  if (format?.hidden || format?.height !== undefined) return sheet.rowPoints(row);
  let height = sheet.standardHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (cell.value === null || sheet.columnPixels(column) === 0 || sheet.mergeAt(row, column)) continue;
    const style = sheet.styleAt(row, column);
    const line = Math.ceil((style.font.size * 15) / 11 / 0.75) * 0.75;
    const room = Math.max(letterWidth, sheet.columnPixels(column) - 5);
    const text = displayText(cell.value, style.numberFormat, locale);
    const lines = style.wrapText ? wrappedLines(text, style, (room * letterWidth) / textLetterWidth) : 1;
    height = Math.max(height, lines * line);
  }
  return Math.min(409.5, height);
}

function wrappedLines(text: string, style: CellStyle, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(`${word} `, style);
      if (used > 0 && used + width > room) {
        lines += 1;
        used = 0;
      }
      used += width;
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}
