import type { BorderLine, CellStyle, CellView } from '../../embedded-excel';

const pixelsPerPoint = 96 / 72;
/** What Excel indents text by, a level. */
const indentPixels = 9;

const lineStyles: Readonly<Record<BorderLine['style'], string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};

const lineWidths: Readonly<Record<BorderLine['weight'], number>> = {
  Hairline: 1,
  Thin: 1,
  Medium: 2,
  Thick: 3,
};

const vertical: Readonly<Record<CellStyle['verticalAlignment'], string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

/** How a cell's text lies: what `General` means depends on what the cell holds. */
export function textSide({ style, value }: CellView): 'left' | 'center' | 'right' {
  switch (style.horizontalAlignment) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'General':
      if (typeof value === 'number') return 'right';
      return typeof value === 'string' || value === null ? 'left' : 'center';
  }
}

/** The CSS of a cell's text, as far as it differs from that of `.cell-text` (preview.css): Excel's own default. */
export function textStyle(cell: CellView): Record<string, string> {
  const { font, wrapText, indentLevel, verticalAlignment, textRotation } = cell.style;
  const side = textSide(cell);
  const lines = [
    ...(font.underline === 'None' ? [] : ['underline']),
    ...(font.strikethrough ? ['line-through'] : []),
  ];
  const indent = `${String(2 + indentLevel * indentPixels)}px`;
  return {
    ...(font.name !== 'Calibri' && { 'font-family': fontFamily(font.name) }),
    ...(font.size !== 11 && { 'font-size': `${String(font.size * pixelsPerPoint)}px` }),
    ...(font.color !== '#000000' && { color: font.color }),
    ...(font.bold && { 'font-weight': '700' }),
    ...(font.italic && { 'font-style': 'italic' }),
    ...(lines.length > 0 && { 'text-decoration': lines.join(' ') }),
    ...(verticalAlignment !== 'Bottom' && { 'align-items': vertical[verticalAlignment] }),
    ...(side !== 'left' && {
      'justify-content': side === 'right' ? 'flex-end' : 'center',
      'text-align': side,
    }),
    ...(wrapText && { 'white-space': 'pre-line', 'overflow-wrap': 'anywhere' }),
    ...(indentLevel > 0 && { [side === 'right' ? 'padding-right' : 'padding-left']: indent }),
    ...(textRotation === 90 && { 'writing-mode': 'vertical-rl', transform: 'rotate(180deg)' }),
  };
}

/** A font of a cell, with what stands in for it where it is not installed. */
export function fontFamily(name: string): string {
  return `"${name.replaceAll('"', '')}", Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif`;
}

/** The CSS of a cell's lines; diagonals are not drawn. */
export function borderStyle(borders: CellStyle['borders']): Record<string, string> {
  return Object.fromEntries(
    (['top', 'right', 'bottom', 'left'] as const).flatMap((edge) => {
      const line = borders[edge];
      if (line === undefined) return [];
      const width = line.style === 'Double' ? 3 : lineWidths[line.weight];
      return [[`border-${edge}`, `${String(width)}px ${lineStyles[line.style]} ${line.color}`] as const];
    }),
  );
}
