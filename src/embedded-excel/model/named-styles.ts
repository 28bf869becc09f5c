import { defaultFont, normalStyle, type CellStyle } from './style';

/** Which parts of a cell's format a named style sets. */
export interface StyleParts {
  includeNumber: boolean;
  includeFont: boolean;
  includeAlignment: boolean;
  includeBorder: boolean;
  includePatterns: boolean;
  includeProtection: boolean;
}

/** A named cell style. */
export interface NamedStyle extends StyleParts {
  name: string;
  readonly builtIn: boolean;
  style: CellStyle;
}

const everyPart: StyleParts = {
  includeNumber: true,
  includeFont: true,
  includeAlignment: true,
  includeBorder: true,
  includePatterns: true,
  includeProtection: true,
};

const noPart: StyleParts = {
  includeNumber: false,
  includeFont: false,
  includeAlignment: false,
  includeBorder: false,
  includePatterns: false,
  includeProtection: false,
};

/** A new style, as `styles.add` makes it: Normal's format under another name. */
export function newNamedStyle(name: string): NamedStyle {
  return { name, builtIn: false, style: { ...normalStyle, styleName: name }, ...everyPart };
}

/** The styles of a new workbook: Excel's built-in ones that an add-in is likely to name. */
export function newStyleTable(): Map<string, NamedStyle> {
  const table = new Map<string, NamedStyle>();
  const add = (name: string, parts: StyleParts, look: Partial<CellStyle>) => {
    table.set(name.toLowerCase(), {
      name,
      builtIn: true,
      ...parts,
      style: { ...normalStyle, ...look, styleName: name },
    });
  };
  const coloured = (name: string, color: string, fill: string) => {
    add(
      name,
      { ...noPart, includeFont: true, includePatterns: true },
      { font: { ...defaultFont, color }, fill },
    );
  };
  const number = (name: string, numberFormat: string) => {
    add(name, { ...noPart, includeNumber: true }, { numberFormat });
  };
  add('Normal', everyPart, {});
  coloured('Good', '#006100', '#C6EFCE');
  coloured('Bad', '#9C0006', '#FFC7CE');
  coloured('Neutral', '#9C5700', '#FFEB9C');
  number('Comma', '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)');
  number('Comma [0]', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)');
  number('Percent', '0%');
  add(
    'Hyperlink',
    { ...noPart, includeFont: true },
    { font: { ...defaultFont, color: '#0563C1', underline: 'Single' } },
  );
  add(
    'Explanatory Text',
    { ...noPart, includeFont: true },
    { font: { ...defaultFont, color: '#7F7F7F', italic: true } },
  );
  add('Title', { ...noPart, includeFont: true }, { font: { ...defaultFont, size: 18, color: '#44546A' } });
  for (const [name, size] of [
    ['Heading 1', 15],
    ['Heading 2', 13],
    ['Heading 3', 11],
    ['Heading 4', 11],
  ] as const) {
    add(
      name,
      { ...noPart, includeFont: true },
      { font: { ...defaultFont, bold: true, size, color: '#44546A' } },
    );
  }
  return table;
}

/** The format of a cell after a named style was given to it. */
export function applyNamedStyle(cell: CellStyle, named: NamedStyle): CellStyle {
  const { style } = named;
  return {
    styleName: named.name,
    numberFormat: named.includeNumber ? style.numberFormat : cell.numberFormat,
    font: named.includeFont ? style.font : cell.font,
    fill: named.includePatterns ? style.fill : cell.fill,
    borders: named.includeBorder ? style.borders : cell.borders,
    ...(named.includeAlignment ? alignmentOf(style) : alignmentOf(cell)),
    ...(named.includeProtection
      ? { locked: style.locked, formulaHidden: style.formulaHidden }
      : { locked: cell.locked, formulaHidden: cell.formulaHidden }),
  };
}

function alignmentOf(style: CellStyle) {
  const { horizontalAlignment, verticalAlignment, wrapText, shrinkToFit, indentLevel, textRotation } = style;
  return { horizontalAlignment, verticalAlignment, wrapText, shrinkToFit, indentLevel, textRotation };
}
