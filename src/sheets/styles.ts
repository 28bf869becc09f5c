/**
 * The house style: a small palette and cell styles by name, so that a person can restyle the workbook in
 * Excel's own gallery. The font is the workbook's body font, which no style names.
 */

/** Two greys for structure, one accent, three states. Text on its ground has a contrast of at least 4.5 to 1. */
export const palette = {
  text: '#1F1F1F',
  quiet: '#595959',
  border: '#BFBFBF',
  band: '#EDEDED',
  computed: '#F7F7F7',
  paper: '#FFFFFF',
  accent: '#1E6B52',
  accentPale: '#E3F1EB',
  bar: '#9CCDB9',
  error: '#A4262C',
  errorPale: '#FDE7E9',
  warning: '#7A4B00',
  warningPale: '#FFF4CE',
  fine: '#0E6027',
  finePale: '#DFF6DD',
} as const;

/**
 * Number formats as Excel stores them. Thousands stand apart by a space in every locale: the form is read in
 * Kazakhstan, whatever language the computer speaks.
 */
export const numberFormats = {
  general: 'General',
  text: '@',
  /** Whole people, organisations or tenge: `1 755 600`. */
  whole: '[>=1000000]#\\ ###\\ ##0;[>=1000]#\\ ##0;0',
  /** A signed difference: `-403`, `10 000`. */
  difference: '[>=1000]#\\ ###\\ ##0;[<=-1000]-#\\ ###\\ ##0;0',
  percent: '0.0%',
  date: 'dd.mm.yyyy',
} as const;

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** One cell style. What is not given is Excel's plain default. */
export interface CellStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Points; 11 when not given. */
  readonly size?: 10 | 14 | 16;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: { readonly color: string; readonly edges: readonly Edge[] };
  readonly horizontal?: 'Left' | 'Right' | 'Center' | 'CenterAcrossSelection';
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: true;
  readonly indent?: 1;
  readonly numberFormat?: string;
}

const box: CellStyle['border'] = {
  color: palette.border,
  edges: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
};
const input: CellStyle = {
  border: box,
  fill: palette.paper,
  color: palette.text,
  vertical: 'Top',
  wrap: true,
};
const computed: CellStyle = { fill: palette.computed, color: palette.text, vertical: 'Top', wrap: true };
const state = (color: string, fill: string): CellStyle => ({
  color,
  fill,
  bold: true,
  size: 14,
  vertical: 'Center',
});

/** The cell styles by the names under which Excel's gallery shows them. */
export const cellStyles = {
  'Report link': { color: palette.accent, underline: true, size: 10 },
  'Report title': { bold: true, size: 16, color: palette.accent, vertical: 'Center' },
  'Report heading': { bold: true, size: 14, color: palette.accent, vertical: 'Center' },
  'Report instruction': { size: 10, color: palette.quiet },
  'Report note': { size: 10, color: palette.quiet, vertical: 'Top', wrap: true },
  'Report column heading': {
    bold: true,
    color: palette.text,
    fill: palette.band,
    border: box,
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  'Report group heading': {
    bold: true,
    color: palette.text,
    fill: palette.band,
    border: box,
    horizontal: 'CenterAcrossSelection',
    vertical: 'Center',
  },
  'Report label': {
    bold: true,
    color: palette.text,
    fill: palette.band,
    border: box,
    vertical: 'Top',
    wrap: true,
  },
  'Report input': input,
  /** Prose in which Excel must not see dates and numbers: "10-2", "8 701 …". */
  'Report input as text': { ...input, numberFormat: numberFormats.text },
  'Report input figure': { ...input, horizontal: 'Right', numberFormat: numberFormats.whole },
  'Report input answer': { ...input, horizontal: 'Left', numberFormat: numberFormats.whole },
  'Report input date': { ...input, horizontal: 'Left', numberFormat: numberFormats.date },
  'Report printed': {
    color: palette.quiet,
    fill: palette.computed,
    border: box,
    vertical: 'Top',
    wrap: true,
  },
  'Report computed': computed,
  'Report computed figure': { ...computed, horizontal: 'Right', numberFormat: numberFormats.whole },
  'Report computed difference': { ...computed, horizontal: 'Right', numberFormat: numberFormats.difference },
  'Report computed percent': { ...computed, horizontal: 'Right', numberFormat: numberFormats.percent },
  'Report computed date': { ...computed, horizontal: 'Left', numberFormat: numberFormats.date },
  'Report control': { bold: true, color: palette.text, vertical: 'Center' },
  'Report cell': { border: box, color: palette.text, vertical: 'Top', wrap: true },
  'Report cell link': { border: box, color: palette.accent, underline: true, vertical: 'Top', wrap: true },
  'Report cell figure': {
    border: box,
    color: palette.text,
    vertical: 'Top',
    horizontal: 'Right',
    wrap: true,
    numberFormat: numberFormats.whole,
  },
  'Report cell difference': {
    border: box,
    color: palette.text,
    vertical: 'Top',
    horizontal: 'Right',
    numberFormat: numberFormats.difference,
  },
  'Report cell percent': {
    border: box,
    color: palette.text,
    vertical: 'Top',
    horizontal: 'Right',
    numberFormat: numberFormats.percent,
  },
  /** A text that runs on over the empty cells to its right, inside one frame. */
  'Report cell across': {
    border: { color: palette.border, edges: ['EdgeTop', 'EdgeBottom'] },
    color: palette.text,
    vertical: 'Top',
  },
  'Report plain': { color: palette.text, vertical: 'Top' },
  'Report plain wrapped': { color: palette.text, vertical: 'Top', wrap: true },
  'Report plain label': { color: palette.quiet, vertical: 'Top' },
  'Report plain figure': {
    color: palette.text,
    vertical: 'Top',
    horizontal: 'Left',
    numberFormat: numberFormats.whole,
  },
  'Report plain date': {
    color: palette.text,
    vertical: 'Top',
    horizontal: 'Left',
    numberFormat: numberFormats.date,
  },
  /** What the add-in remembers; hidden. */
  'Report code': { size: 10, color: palette.quiet },
  'Report number': { border: box, color: palette.quiet, horizontal: 'Center', vertical: 'Top' },
  'Report ready': state(palette.fine, palette.finePale),
  'Report not ready': state(palette.error, palette.errorPale),
  'Report signature': { color: palette.text, border: { color: palette.quiet, edges: ['EdgeBottom'] } },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof cellStyles;

/** How cells that begin with a mark are painted; the word beside the mark says the same in black and white. */
export const markStyles = [
  { mark: '✗', color: palette.error, fill: palette.errorPale },
  { mark: '!', color: palette.warning, fill: palette.warningPale },
  { mark: '✓', color: palette.fine, fill: palette.finePale },
] as const;
