import { defaultFont, type FontStyle } from '../model/style';
import { calibriWidths } from './calibri-widths';

/** Units of the font's table in one font size. */
const unitsPerEm = 2048;

/** A character that Calibri does not draw comes from another font: as wide as its M, which few letters pass. */
const strangeWidth = 1751;

/** Fonts other than Calibri are measured as Calibri and made wider by this, about as wide as Arial and Segoe UI. */
const otherFonts = 1.13;

const pixelsPerPoint = 4 / 3;

/** What of a font decides how much room its text takes. */
export type Face = Pick<FontStyle, 'name' | 'size' | 'bold'>;

/**
 * How many pixels a line of text takes at 96 dpi by the font's own widths, as it is printed: `Итого` in Calibri 11 is
 * 35.6. Columns are measured as the narrowest that Excel shows, seven pixels a digit at 100 %, where the font's digit
 * has 7.4; so in most places there is a twentieth of the room to spare, and no line is cut.
 */
export function textWidth(text: string, { name, size, bold }: Face): number {
  const widths = bold ? calibriWidths.bold : calibriWidths.regular;
  let units = 0;
  for (const character of text) units += widths.get(character.codePointAt(0) ?? 0) ?? strangeWidth;
  const face = name === defaultFont.name ? 1 : otherFonts;
  return (units / unitsPerEm) * size * pixelsPerPoint * face;
}

/**
 * How many points one line of text makes a row high, as Excel does: ascent, descent and line gap of Calibri (2500 of
 * 2048 units), a little more than a pixel, in whole pixels. Sizes 8, 11, 14, 16 give 11.25, 15, 18.75, 21.
 */
export function lineHeight(size: number): number {
  return Math.ceil(size * pixelsPerPoint * (2500 / unitsPerEm) + 1.3) / pixelsPerPoint;
}
