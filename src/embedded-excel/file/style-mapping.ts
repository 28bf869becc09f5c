import type { Alignment, Border, Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import {
  defaultFont,
  normalStyle,
  type BorderLine,
  type CellEdge,
  type CellStyle,
  type FontStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from '../model/style';
import { colorFromFile, colorToFile } from './colors';

const underlines: Readonly<Record<FontStyle['underline'], Font['underline']>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const horizontals: Readonly<Record<HorizontalAlignment, Alignment['horizontal'] | undefined>> = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const verticals: Readonly<Record<VerticalAlignment, Alignment['vertical'] | undefined>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: undefined,
  Justify: 'justify',
  Distributed: 'distributed',
};

type FileLine = Border['style'];

const fileLine = (line: BorderLine): FileLine => {
  const heavy = line.weight === 'Medium' || line.weight === 'Thick';
  switch (line.style) {
    case 'Continuous':
      return ({ Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const)[line.weight];
    case 'Dash':
      return heavy ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return heavy ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return heavy ? 'mediumDashDotDot' : 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'SlantDashDot':
      return 'slantDashDot';
  }
};

const modelLines: Readonly<Record<string, Pick<BorderLine, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

const edges: readonly CellEdge[] = ['top', 'bottom', 'left', 'right'];

/** A cell's format in the words of the file library. */
export function styleToFile(style: CellStyle, numberFormat: string = style.numberFormat): Partial<Style> {
  const { font } = style;
  const fileFont: Partial<Font> = {
    name: font.name,
    size: font.size,
    family: 2,
    color: { argb: colorToFile(font.color) },
  };
  if (font.bold) fileFont.bold = true;
  if (font.italic) fileFont.italic = true;
  if (font.strikethrough) fileFont.strike = true;
  if (font.underline !== 'None') fileFont.underline = underlines[font.underline];
  if (font.name === defaultFont.name) fileFont.scheme = 'minor';
  const result: Partial<Style> = { font: fileFont };
  if (numberFormat !== 'General') result.numFmt = numberFormat;
  if (style.fill !== null)
    result.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colorToFile(style.fill) } };
  const alignment = alignmentToFile(style);
  if (Object.keys(alignment).length > 0) result.alignment = alignment;
  const border = bordersToFile(style);
  if (border) result.border = border;
  if (!style.locked || style.formulaHidden)
    result.protection = { locked: style.locked, hidden: style.formulaHidden };
  return result;
}

function alignmentToFile(style: CellStyle): Partial<Alignment> {
  const alignment: Partial<Alignment> = {};
  const horizontal = horizontals[style.horizontalAlignment];
  const vertical = verticals[style.verticalAlignment];
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical) alignment.vertical = vertical;
  if (style.wrapText) alignment.wrapText = true;
  if (style.shrinkToFit) alignment.shrinkToFit = true;
  if (style.indentLevel > 0) alignment.indent = style.indentLevel;
  if (style.textRotation !== 0)
    alignment.textRotation = style.textRotation === 255 ? 'vertical' : style.textRotation;
  return alignment;
}

function bordersToFile(style: CellStyle): Partial<Borders> | null {
  const borders: Partial<Borders> = {};
  const line = (border: BorderLine) => ({
    style: fileLine(border),
    color: { argb: colorToFile(border.color) },
  });
  for (const edge of edges) {
    const border = style.borders[edge];
    if (border && (edge === 'top' || edge === 'bottom' || edge === 'left' || edge === 'right'))
      borders[edge] = line(border);
  }
  const { diagonalDown, diagonalUp } = style.borders;
  const diagonal = diagonalDown ?? diagonalUp;
  if (diagonal)
    borders.diagonal = { ...line(diagonal), down: diagonalDown !== undefined, up: diagonalUp !== undefined };
  return Object.keys(borders).length > 0 ? borders : null;
}

/** A format of the file library in our words; colours of the theme become plain colours. */
export function styleFromFile(style: Partial<Style>): CellStyle {
  const { alignment, border, protection } = style;
  const numFmt: unknown = style.numFmt;
  const numberFormat =
    typeof numFmt === 'string'
      ? numFmt
      : ((numFmt as { formatCode?: string } | undefined)?.formatCode ?? 'General');
  return {
    ...normalStyle,
    numberFormat: numberFormat === '' ? 'General' : numberFormat,
    font: fontFromFile(style.font),
    fill: fillFromFile(style.fill),
    borders: border ? bordersFromFile(border) : {},
    horizontalAlignment: keyOf(horizontals, alignment?.horizontal) ?? 'General',
    verticalAlignment: keyOf(verticals, alignment?.vertical) ?? 'Bottom',
    wrapText: alignment?.wrapText === true,
    shrinkToFit: alignment?.shrinkToFit === true,
    indentLevel: alignment?.indent ?? 0,
    textRotation: alignment?.textRotation === 'vertical' ? 255 : (alignment?.textRotation ?? 0),
    locked: protection?.locked !== false,
    formulaHidden: protection?.hidden === true,
  };
}

function keyOf<Key extends string>(
  words: Readonly<Record<Key, string | undefined>>,
  value: string | undefined,
): Key | null {
  if (value === undefined) return null;
  for (const key of Object.keys(words) as Key[]) if (words[key] === value) return key;
  return null;
}

export function fontFromFile(font: Partial<Font> | undefined): FontStyle {
  const underline =
    font?.underline === true ? 'single' : font?.underline === false ? 'none' : font?.underline;
  const known = (Object.keys(underlines) as FontStyle['underline'][]).find(
    (key) => underlines[key] === underline,
  );
  return {
    name: font?.name ?? defaultFont.name,
    size: font?.size ?? defaultFont.size,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: known ?? 'None',
    strikethrough: font?.strike === true,
    color: colorFromFile(font?.color) ?? defaultFont.color,
  };
}

function fillFromFile(fill: Fill | undefined): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return colorFromFile(fill.fgColor) ?? colorFromFile(fill.bgColor);
}

function bordersFromFile(borders: Partial<Borders>): CellStyle['borders'] {
  const result: Partial<Record<CellEdge, BorderLine>> = {};
  const line = (border: Partial<Border> | undefined): BorderLine | null => {
    const known = border?.style === undefined ? undefined : modelLines[border.style];
    return known ? { ...known, color: colorFromFile(border?.color) ?? '#000000' } : null;
  };
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const found = line(borders[edge]);
    if (found) result[edge] = found;
  }
  const diagonal = line(borders.diagonal);
  if (diagonal && borders.diagonal?.down) result.diagonalDown = diagonal;
  if (diagonal && borders.diagonal?.up) result.diagonalUp = diagonal;
  return result;
}
