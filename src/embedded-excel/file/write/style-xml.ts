import { xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import type { FormatOverlay } from '../../model/conditional-format';
import type { BorderLine, CellEdge, CellStyle, FontStyle } from '../../model/style';
import { colorToFile } from '../colors';
import { styleToFile } from '../style-mapping';

const color = (value: string, tag = 'color'): string => `<${tag} rgb="${colorToFile(value)}"/>`;

const underlines: Readonly<Record<FontStyle['underline'], string>> = {
  None: '',
  Single: '<u/>',
  Double: '<u val="double"/>',
  SingleAccountant: '<u val="singleAccounting"/>',
  DoubleAccountant: '<u val="doubleAccounting"/>',
};

/** The `font` element of a style or of a conditional format, which names only some parts. */
export function fontXml(font: Partial<FontStyle>): string {
  const parts = [
    font.bold === undefined ? '' : font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    font.strikethrough ? '<strike/>' : '',
    font.underline === undefined ? '' : underlines[font.underline],
    font.size === undefined ? '' : `<sz val="${String(font.size)}"/>`,
    font.color === undefined ? '' : color(font.color),
    font.name === undefined ? '' : `<name val="${xmlEncodeAttr(font.name)}"/><family val="2"/>`,
  ];
  return `<font>${parts.join('')}</font>`;
}

export const fillXml = (fill: string | null): string =>
  fill === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid">${color(fill, 'fgColor')}<bgColor indexed="64"/></patternFill></fill>`;

const sides = ['left', 'right', 'top', 'bottom'] as const;

/** A side of a border, or nothing when the side has no line. */
function sideXml(edge: CellEdge, line: BorderLine | undefined): string {
  const lineStyle = line && lineName(line);
  return line && lineStyle ? `<${edge} style="${lineStyle}">${color(line.color)}</${edge}>` : '';
}

/** The `border` element: left, right, top, bottom, diagonal, in the order of the schema. */
export function borderXml(borders: CellStyle['borders']): string {
  const named = sides.map((edge) => sideXml(edge, borders[edge]) || `<${edge}/>`).join('');
  return `<border>${named}<diagonal/></border>`;
}

/** The file's word for a line, by way of the same mapping that cells go. */
function lineName(line: BorderLine): string | undefined {
  const border = styleToFile({ ...bare, borders: { top: line } }).border;
  return border?.top?.style;
}

const bare: CellStyle = {
  styleName: 'Normal',
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textRotation: 0,
  locked: true,
  formulaHidden: false,
};

/** The alignment and protection elements inside a named style's `xf`. */
export function alignmentXml(style: CellStyle): string {
  const { alignment, protection } = styleToFile(style);
  const attributes = [
    alignment?.horizontal === undefined ? '' : ` horizontal="${alignment.horizontal}"`,
    alignment?.vertical === undefined
      ? ''
      : ` vertical="${alignment.vertical === 'middle' ? 'center' : alignment.vertical}"`,
    alignment?.wrapText ? ' wrapText="1"' : '',
    alignment?.shrinkToFit ? ' shrinkToFit="1"' : '',
    alignment?.indent ? ` indent="${String(alignment.indent)}"` : '',
  ].join('');
  const locked = protection
    ? `<protection locked="${protection.locked ? '1' : '0'}" hidden="${protection.hidden ? '1' : '0'}"/>`
    : '';
  return (attributes === '' ? '' : `<alignment${attributes}/>`) + locked;
}

/** The `dxf` element of a conditional format. */
export function overlayXml(overlay: FormatOverlay): string {
  const font = Object.keys(overlay.font).length > 0 ? fontXml(overlay.font) : '';
  const numFmt =
    overlay.numberFormat === null
      ? ''
      : `<numFmt numFmtId="199" formatCode="${xmlEncodeAttr(overlay.numberFormat)}"/>`;
  const fill =
    overlay.fill === null
      ? ''
      : `<fill><patternFill patternType="solid">${color(overlay.fill, 'fgColor')}${color(overlay.fill, 'bgColor')}</patternFill></fill>`;
  // An edge that stood empty here would take the cell's own line away.
  const lines = sides.map((edge) => sideXml(edge, overlay.borders[edge])).join('');
  const border = lines === '' ? '' : `<border>${lines}</border>`;
  return `<dxf>${font}${numFmt}${fill}${border}</dxf>`;
}
