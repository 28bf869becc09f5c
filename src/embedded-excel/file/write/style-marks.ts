import type { NamedStyle } from '../../model/named-styles';
import type { CellStyle } from '../../model/style';
import type { WorkbookModel } from '../../model/workbook-model';

/**
 * The library knows one named style alone. So a cell that has another carries a mark at the end of its number format
 * through the library, and the package is completed after it: the mark goes, the named style comes. The prefix that
 * makes text of a number (a leading apostrophe) travels the same way.
 */
export class StyleMarks {
  /** The named styles that the file must hold, in the order of their numbers; Normal is number 0. */
  readonly named: readonly NamedStyle[];
  private readonly numbers = new Map<string, number>();

  constructor(model: WorkbookModel) {
    const used = new Set<string>();
    for (const sheet of model.sheets) {
      const note = (style: CellStyle | undefined) => style && used.add(style.styleName.toLowerCase());
      note(sheet.defaultStyle);
      for (const format of sheet.columnFormats.values()) note(format.style);
      for (const format of sheet.rowFormats.values()) note(format.style);
      for (const cells of sheet.rows.values()) for (const cell of cells.values()) note(cell.style);
    }
    const others = [...model.styles.values()].filter(
      (named) => named.name !== 'Normal' && (!named.builtIn || used.has(named.name.toLowerCase())),
    );
    const normal = model.styles.get('normal');
    this.named = normal ? [normal, ...others] : others;
    this.named.forEach((named, number) => this.numbers.set(named.name.toLowerCase(), number));
  }

  /** The number format that goes through the library. */
  markedFormat(style: CellStyle, quotePrefix: boolean): string {
    const number = this.numbers.get(style.styleName.toLowerCase()) ?? 0;
    return number === 0 && !quotePrefix
      ? style.numberFormat
      : markFormat(style.numberFormat, number, quotePrefix);
  }
}

const markPattern = /;"\u00a7style(\d+)(q?)"$/;

export const markFormat = (format: string, number: number, quotePrefix: boolean): string =>
  `${format};"\u00a7style${String(number)}${quotePrefix ? 'q' : ''}"`;

/** A number format in its parts; without a mark the style is number 0 and there is no quote prefix. */
export function unmarkFormat(format: string): {
  format: string;
  number: number;
  quotePrefix: boolean;
  marked: boolean;
} {
  const match = markPattern.exec(format);
  if (!match) return { format, number: 0, quotePrefix: false, marked: false };
  return {
    format: format.slice(0, match.index),
    number: Number(match[1]),
    quotePrefix: match[2] === 'q',
    marked: true,
  };
}
