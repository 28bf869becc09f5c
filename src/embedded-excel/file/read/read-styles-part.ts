import { attr, findChildren, type XmlElement } from '@cj-tech-master/excelts/xml';
import { newOverlay, type FormatOverlay } from '../../model/conditional-format';
import { newNamedStyle, type NamedStyle } from '../../model/named-styles';
import {
  defaultFont,
  normalStyle,
  type BorderLine,
  type CellEdge,
  type CellStyle,
  type FontStyle,
} from '../../model/style';
import { colorFromFile } from '../colors';
import { isOn } from './is-on';
import { childNamed, treeOf } from './xml-tree';
import { colorAttributes } from './read-sheet-marks';
import { builtInFormats } from '../../../package/built-in-formats';
import { isDateFormat } from '../../../package/date-format';
import type { FileStyle } from './cell-style-table';
import { styleFromFile } from '../style-mapping';

/** What the styles part says. */
export interface StylesContent {
  /** The named styles by the number that cells point to. */
  readonly named: readonly NamedStyle[];
  /** The formats of conditional formats by their number. */
  readonly overlays: readonly FormatOverlay[];
  /** The formats of cells by the number that cells point to. */
  readonly cells: readonly FileStyle[];
}

/** Reads named styles and the formats of conditional formats. */
export function readStylesPart(xml: string): StylesContent {
  const root = treeOf(xml);
  const list = (section: string, item: string): XmlElement[] => {
    const element = childNamed(root, section);
    return element ? findChildren(element, item) : [];
  };
  const formats = new Map<number, string>();
  for (const format of list('numFmts', 'numFmt'))
    formats.set(Number(attr(format, 'numFmtId')), attr(format, 'formatCode') ?? 'General');
  const formatOf = (id: number) => formats.get(id) ?? builtInFormats[id] ?? 'General';
  const fonts = list('fonts', 'font').map(readFont);
  const fills = list('fills', 'fill').map(readFill);
  const borders = list('borders', 'border').map(readBorder);
  const bases = list('cellStyleXfs', 'xf');
  const named: NamedStyle[] = [];
  for (const element of list('cellStyles', 'cellStyle')) {
    const number = Number(attr(element, 'xfId'));
    const base = bases[number];
    const name = attr(element, 'name');
    if (!base || name === undefined) continue;
    const id = (key: string) => Number(attr(base, key) ?? 0);
    const included = (key: string) => attr(base, key) !== '0';
    named[number] = {
      ...newNamedStyle(name),
      builtIn: attr(element, 'builtinId') !== undefined,
      style: {
        ...alignedStyle(base),
        styleName: name,
        numberFormat: formatOf(id('numFmtId')),
        font: fonts[id('fontId')] ?? defaultFont,
        fill: fills[id('fillId')] ?? null,
        borders: borders[id('borderId')] ?? {},
      },
      includeNumber: included('applyNumberFormat'),
      includeFont: included('applyFont'),
      includePatterns: included('applyFill'),
      includeBorder: included('applyBorder'),
      includeAlignment: included('applyAlignment'),
      includeProtection: included('applyProtection'),
    };
  }
  const byText = new Map<string, CellStyle>([[normalText, normalStyle]]);
  const cells = list('cellXfs', 'xf').map((element): FileStyle => {
    const id = (key: string) => Number(attr(element, key) ?? 0);
    const numberFormat = formatOf(id('numFmtId'));
    return {
      style: once(byText, {
        ...alignedStyle(element),
        styleName: named[id('xfId')]?.name ?? 'Normal',
        numberFormat: numberFormat === '' ? 'General' : numberFormat,
        font: fonts[id('fontId')] ?? defaultFont,
        fill: fills[id('fillId')] ?? null,
        borders: borders[id('borderId')] ?? {},
      }),
      quotePrefix: isOn(attr(element, 'quotePrefix')),
      isDate: isDateFormat(numberFormat),
    };
  });
  return { named, overlays: list('dxfs', 'dxf').map(readOverlay), cells };
}

const normalText = JSON.stringify(normalStyle);

/** The first format that says the same, so that formats are told apart by their objects. */
function once(byText: Map<string, CellStyle>, style: CellStyle): CellStyle {
  const text = JSON.stringify({ ...normalStyle, ...style });
  const known = byText.get(text);
  if (known) return known;
  byText.set(text, style);
  return style;
}

const valueOf = (element: XmlElement | undefined): string | undefined => element && attr(element, 'val');

const isSet = (element: XmlElement | undefined): boolean =>
  element !== undefined && valueOf(element) !== '0' && valueOf(element) !== 'false';

function readPartialFont(element: XmlElement): Partial<FontStyle> {
  const underline = childNamed(element, 'u');
  const color = childNamed(element, 'color');
  const shade = color && colorFromFile(colorAttributes(color));
  const words: Readonly<Record<string, FontStyle['underline']>> = {
    single: 'Single',
    double: 'Double',
    singleAccounting: 'SingleAccountant',
    doubleAccounting: 'DoubleAccountant',
    none: 'None',
  };
  const size = valueOf(childNamed(element, 'sz'));
  const name = valueOf(childNamed(element, 'name'));
  return {
    ...(isSet(childNamed(element, 'b')) ? { bold: true } : {}),
    ...(isSet(childNamed(element, 'i')) ? { italic: true } : {}),
    ...(isSet(childNamed(element, 'strike')) ? { strikethrough: true } : {}),
    ...(underline ? { underline: words[valueOf(underline) ?? 'single'] ?? 'Single' } : {}),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(name === undefined ? {} : { name }),
    ...(shade ? { color: shade } : {}),
  };
}

const readFont = (element: XmlElement): FontStyle => ({ ...defaultFont, ...readPartialFont(element) });

function readFill(element: XmlElement): string | null {
  const pattern = childNamed(element, 'patternFill');
  const type = pattern && attr(pattern, 'patternType');
  if (!pattern || type === undefined || type === 'none') return null;
  const shade = (name: string) => {
    const color = childNamed(pattern, name);
    return color ? colorFromFile(colorAttributes(color)) : null;
  };
  return shade('fgColor') ?? shade('bgColor');
}

/** In a conditional format the background colour is the fill. */
function readOverlayFill(element: XmlElement | undefined): string | null {
  const pattern = element && childNamed(element, 'patternFill');
  const color = pattern && (childNamed(pattern, 'bgColor') ?? childNamed(pattern, 'fgColor'));
  return color ? colorFromFile(colorAttributes(color)) : null;
}

function readBorder(element: XmlElement): CellStyle['borders'] {
  const borders: Partial<Record<CellEdge, BorderLine>> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const side = childNamed(element, edge);
    const line = side && lineOf(side);
    if (line) borders[edge] = line;
  }
  const diagonal = childNamed(element, 'diagonal');
  const line = diagonal && lineOf(diagonal);
  if (line && isOn(attr(element, 'diagonalDown'))) borders.diagonalDown = line;
  if (line && isOn(attr(element, 'diagonalUp'))) borders.diagonalUp = line;
  return borders;
}

function lineOf(side: XmlElement): BorderLine | undefined {
  const style = attr(side, 'style');
  if (style === undefined || style === 'none') return undefined;
  const color = childNamed(side, 'color');
  const argb = color ? colorFromFile(colorAttributes(color)) : null;
  return styleFromFile({
    border: { top: { style: style as 'thin', color: { argb: `FF${(argb ?? '#000000').slice(1)}` } } },
  }).borders.top;
}

function alignedStyle(base: XmlElement): CellStyle {
  const alignment = childNamed(base, 'alignment');
  const protection = childNamed(base, 'protection');
  if (!alignment && !protection) return normalStyle;
  const vertical = alignment && attr(alignment, 'vertical');
  return styleFromFile({
    alignment: {
      ...(alignment && attr(alignment, 'horizontal') !== undefined
        ? { horizontal: attr(alignment, 'horizontal') as 'left' }
        : {}),
      ...(vertical === undefined ? {} : { vertical: (vertical === 'center' ? 'middle' : vertical) as 'top' }),
      wrapText: isOn(alignment && attr(alignment, 'wrapText')),
      shrinkToFit: isOn(alignment && attr(alignment, 'shrinkToFit')),
      indent: Number((alignment && attr(alignment, 'indent')) ?? 0),
      textRotation: rotationOf(Number((alignment && attr(alignment, 'textRotation')) ?? 0)),
    },
    protection: {
      locked: protection === undefined || !isOff(attr(protection, 'locked')),
      hidden: isOn(protection && attr(protection, 'hidden')),
    },
  });
}

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

/** Degrees upwards or, from 91 on in the file, downwards; 255 is stacked letters. */
const rotationOf = (angle: number): number | 'vertical' =>
  angle === 255 ? 'vertical' : angle > 90 ? 90 - angle : angle;

function readOverlay(element: XmlElement): FormatOverlay {
  const font = childNamed(element, 'font');
  const border = childNamed(element, 'border');
  const format = childNamed(element, 'numFmt');
  return {
    ...newOverlay(),
    font: font ? readPartialFont(font) : {},
    fill: readOverlayFill(childNamed(element, 'fill')),
    numberFormat: (format && attr(format, 'formatCode')) ?? null,
    borders: border ? readBorder(border) : {},
  };
}
