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

/** The CSS of a cell's text. */
export function textStyle(cell: CellView): Record<string, string> {
  const { font, wrapText, indentLevel, verticalAlignment, textRotation } = cell.style;
  const side = textSide(cell);
  const lines = [
    ...(font.underline === 'None' ? [] : ['underline']),
    ...(font.strikethrough ? ['line-through'] : []),
  ];
  return {
    'font-family': `"${font.name.replaceAll('"', '')}", Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif`,
    'font-size': `${String(font.size * pixelsPerPoint)}px`,
    color: font.color,
    'align-items': vertical[verticalAlignment],
    'justify-content': { left: 'flex-start', center: 'center', right: 'flex-end' }[side],
    'text-align': side,
    ...(font.bold && { 'font-weight': '700' }),
    ...(font.italic && { 'font-style': 'italic' }),
    ...(lines.length > 0 && { 'text-decoration': lines.join(' ') }),
    'white-space': wrapText ? 'pre-line' : 'pre',
    ...(wrapText && { 'overflow-wrap': 'anywhere' }),
    ...(indentLevel > 0 && {
      [side === 'right' ? 'padding-right' : 'padding-left']: `${String(2 + indentLevel * indentPixels)}px`,
    }),
    ...(textRotation === 90 && { 'writing-mode': 'vertical-rl', transform: 'rotate(180deg)' }),
  };
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
