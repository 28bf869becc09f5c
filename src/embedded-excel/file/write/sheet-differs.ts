import { isErrorValue, type Cell, type CellValue } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import { saying } from './patch-marks';
import { same } from './same';

const texts = new WeakMap<CellStyle, string>();

/** A text that is the same for formats that say the same. */
export function styleText(style: CellStyle): string {
  const known = texts.get(style);
  if (known !== undefined) return known;
  const sorted = (value: object) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify(
    sorted(style).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'object' && value !== null ? sorted(value) : value,
    ]),
  );
  texts.set(style, text);
  return text;
}

const isSameValue = (one: CellValue, other: CellValue): boolean =>
  isErrorValue(one) && isErrorValue(other) ? one.error === other.error : Object.is(one, other);

/** Whether two cells hold the same value and formula. */
export const sameContent = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one?.formula === other?.formula && isSameValue(one?.value ?? null, other?.value ?? null);

function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  const look = (cell: Cell | undefined) => (cell?.style ? styleText(cell.style) : '');
  return (
    sameContent(one, other) &&
    look(one) === look(other) &&
    (one?.quotePrefix === true) === (other?.quotePrefix === true) &&
    same(one?.hyperlink, other?.hyperlink)
  );
}

function sameCells(one: Sheet, other: Sheet): boolean {
  for (const row of new Set([...one.rows.keys(), ...other.rows.keys()])) {
    const [cells, others] = [one.rows.get(row), other.rows.get(row)];
    for (const column of new Set([...(cells?.keys() ?? []), ...(others?.keys() ?? [])]))
      if (!sameCell(cells?.get(column), others?.get(column))) return false;
  }
  return true;
}

/** Everything of a sheet but its cells, its name and what is kept elsewhere. */
const restOf = (sheet: Sheet): unknown => [
  sheet.tabColor,
  sheet.showGridlines,
  sheet.showHeadings,
  sheet.standardWidth,
  sheet.standardHeight,
  sheet.rowFormats,
  sheet.columnFormats,
  sheet.merges,
  sheet.tables,
  sheet.validations,
  sheet.conditionalFormats.map(saying),
  sheet.charts,
  sheet.comments,
  sheet.frozen,
  sheet.pageLayout,
  sheet.protection,
  sheet.protectionPassword,
  sheet.selection,
  sheet.autoFilter,
  styleText(sheet.defaultStyle),
];

/** Whether a sheet says something else than it did. */
export const sheetDiffers = (before: Sheet, now: Sheet): boolean =>
  now.moved || !same(restOf(before), restOf(now)) || !sameCells(before, now);
