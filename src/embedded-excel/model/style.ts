/** A font as Office.js describes it: size in points, colour as `#RRGGBB`. */
export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly color: string;
}

/** The edges of one cell that can carry a line. */
export type CellEdge = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** A line on an edge of a cell, in Office.js words. */
export interface BorderLine {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** Everything that a cell's format says. Never changed in place: a new format is a new object. */
export interface CellStyle {
  /** The named style that the format came from; `Normal` when none. */
  readonly styleName: string;
  /** The invariant number format, for example `#,##0` or `dd.mm.yyyy`. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** The colour of a solid fill, or null for none. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<CellEdge, BorderLine>>>;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees, or 255 for stacked letters. */
  readonly textRotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const defaultFont: FontStyle = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: '#000000',
};

/** The style of a cell that nobody has formatted. */
export const normalStyle: CellStyle = {
  styleName: 'Normal',
  numberFormat: 'General',
  font: defaultFont,
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
