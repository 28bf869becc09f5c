import { attr, findChildren, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { newOverlay, type FormatOverlay } from '../model/conditional-format';
import { newNamedStyle, type NamedStyle } from '../model/named-styles';
import { defaultFont, normalStyle, type BorderLine, type CellStyle, type FontStyle } from '../model/style';
import { colorFromFile } from './colors';
import { childNamed } from './package-parts';
import { colorAttributes } from './read-sheet-marks';
import { markFormat } from './style-marks';
import { styleFromFile } from './style-mapping';

const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'mm-dd-yy',
  22: 'm/d/yy h:mm',
  49: '@',
};

/** What the styles part says beyond what the library reads. */
export interface StylesContent {
  /** The named styles by the number that cells point to. */
  readonly named: readonly NamedStyle[];
  /** The formats of conditional formats by their number. */
  readonly overlays: readonly FormatOverlay[];
  /** The part with marks in the number formats of cells with a named style, or null when no cell has one. */
  readonly markedXml: string | null;
}

/** Reads named styles and the formats of conditional formats. */
export function readStylesPart(xml: string): StylesContent {
  const { root } = parseXml(xml);
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
  return {
    named,
    overlays: list('dxfs', 'dxf').map(readOverlay),
    markedXml: markCells(xml, formatOf, formats),
  };
}

/** Points every cell format with a named style to a marked number format, so that the mark comes through the library. */
function markCells(
  xml: string,
  formatOf: (id: number) => string,
  formats: ReadonlyMap<number, string>,
): string | null {
  const section = /<cellXfs\b[^>]*>[\s\S]*?<\/cellXfs>/.exec(xml);
  if (!section) return null;
  let next = Math.max(1000, ...formats.keys());
  const added: string[] = [];
  const marked = section[0].replaceAll(/<xf\b[^>]*>/g, (element) => {
    const number = Number(/xfId="(\d+)"/.exec(element)?.[1] ?? 0);
    const quotePrefix = /quotePrefix="(1|true)"/.test(element);
    if (number === 0 && !quotePrefix) return element;
    const format = formatOf(Number(/numFmtId="(\d+)"/.exec(element)?.[1] ?? 0));
    next += 1;
    const code = markFormat(format, number, quotePrefix)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;');
    added.push(`<numFmt numFmtId="${String(next)}" formatCode="${code}"/>`);
    const pointed = element.replace(/numFmtId="\d+"/, `numFmtId="${String(next)}"`);
    return pointed.includes('applyNumberFormat=')
      ? pointed.replace(/applyNumberFormat="[^"]*"/, 'applyNumberFormat="1"')
      : pointed.replace('<xf', '<xf applyNumberFormat="1"');
  });
  if (added.length === 0) return null;
  const whole = xml.slice(0, section.index) + marked + xml.slice(section.index + section[0].length);
  if (whole.includes('</numFmts>')) return whole.replace('</numFmts>', () => `${added.join('')}</numFmts>`);
  return whole.replace(
    /<styleSheet[^>]*>/,
    (start) => `${start}<numFmts count="${String(added.length)}">${added.join('')}</numFmts>`,
  );
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
  if (!pattern || type === 'none' || type === 'gray125') return null;
  const color = childNamed(pattern, 'fgColor') ?? childNamed(pattern, 'bgColor');
  return color ? colorFromFile(colorAttributes(color)) : null;
}

/** In a conditional format the background colour is the fill. */
function readOverlayFill(element: XmlElement | undefined): string | null {
  const pattern = element && childNamed(element, 'patternFill');
  const color = pattern && (childNamed(pattern, 'bgColor') ?? childNamed(pattern, 'fgColor'));
  return color ? colorFromFile(colorAttributes(color)) : null;
}

function readBorder(element: XmlElement): CellStyle['borders'] {
  const borders: Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderLine>> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const side = childNamed(element, edge);
    const style = side && attr(side, 'style');
    if (!side || style === undefined || style === 'none') continue;
    const color = childNamed(side, 'color');
    const argb = color ? colorFromFile(colorAttributes(color)) : null;
    const line = styleFromFile({
      border: { [edge]: { style: style as 'thin', color: { argb: `FF${(argb ?? '#000000').slice(1)}` } } },
    }).borders[edge];
    if (line) borders[edge] = line;
  }
  return borders;
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
      wrapText: alignment ? attr(alignment, 'wrapText') === '1' : false,
      shrinkToFit: alignment ? attr(alignment, 'shrinkToFit') === '1' : false,
      indent: Number((alignment && attr(alignment, 'indent')) ?? 0),
    },
    protection: {
      locked: protection ? attr(protection, 'locked') !== '0' : true,
      hidden: protection ? attr(protection, 'hidden') === '1' : false,
    },
  });
}

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
