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
  /** Under what the workbook works out itself. */
  computed: '#EDEDED',
  /** Under what a person fills: pale, yet seen on a poor screen and in print. */
  input: '#E6F0FA',
  inputLine: '#7F98B2',
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
  /**
   * People, organisations or tenge: `1 755 600`, `-15 137`. A figure below zero has a section with a minus of its own,
   * since LibreOffice shows none in the sections after the first; the space between its thousands is the locale's own,
   * since a space of ours would stand after the minus where the thousands are missing.
   */
  whole: '[>=1000]#\\ ###\\ ##0;[<0]-#,##0;0',
  /** A figure below minus a million. */
  millionsBelowZero: '#\\ ###\\ ##0',
  percent: '0.0%',
  date: 'dd.mm.yyyy',
} as const;

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** A thin line in the palette's grey or in its accent; a thicker one would cover the letters of the row below it. */
export type Line = 'grey' | 'accent' | 'input';

/** One cell style. What is not given is Excel's plain default. */
export interface CellStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Points; 11 when not given. */
  readonly size?: 10 | 14 | 16;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: Readonly<Partial<Record<Edge, Line>>>;
  readonly horizontal?: 'Left' | 'Right' | 'Center' | 'CenterAcrossSelection';
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: true;
  /** Air between the text and the line beside it; only with `horizontal` Left or Right. */
  readonly indent?: 1;
  readonly numberFormat?: string;
}

/**
 * A cell has no line of its own at the top: there it has the line of the cell above. So two cells never ask for
 * different lines in one place, and the line under the headings stays.
 */
const box = { EdgeBottom: 'grey', EdgeLeft: 'grey', EdgeRight: 'grey' } as const;
const heading = {
  bold: true,
  color: palette.accent,
  fill: palette.band,
  vertical: 'Center',
} as const satisfies CellStyle;
const left = { horizontal: 'Left', indent: 1 } as const;
const right = { horizontal: 'Right', indent: 1 } as const;
const words = { ...left, color: palette.text, vertical: 'Top', wrap: true } as const satisfies CellStyle;
const figure = { ...right, color: palette.text, vertical: 'Top' } as const satisfies CellStyle;
/** A tint and a frame: the cells that a person fills are told from the others on a poor screen and in print. */
const inputBox = { EdgeBottom: 'input', EdgeLeft: 'input', EdgeRight: 'input' } as const;
const input = { border: inputBox, fill: palette.input } as const;
/** Grey and in italics: nobody types here. */
const computed = { border: box, fill: palette.computed, italic: true } as const;
const { whole, percent, date } = numberFormats;

/** The cell styles by the names under which Excel's gallery shows them. */
export const cellStyles = {
  'Report link': { color: palette.accent, underline: true },
  'Report title': { bold: true, size: 16, color: palette.accent, vertical: 'Center' },
  'Report heading': { bold: true, size: 14, color: palette.accent, vertical: 'Center' },
  'Report small heading': { bold: true, color: palette.accent },
  'Report instruction': { color: palette.quiet },
  /** The number of a row in the margin of a table that grows. */
  'Report row number': { color: palette.quiet, horizontal: 'Center', vertical: 'Top' },
  'Report unit': { ...left, size: 10, color: palette.quiet, vertical: 'Top' },
  'Report column heading': {
    ...heading,
    border: { EdgeTop: 'grey', EdgeLeft: 'grey', EdgeRight: 'grey', EdgeBottom: 'accent' },
    horizontal: 'Center',
    wrap: true,
  },
  /** A heading over several columns, above their own. */
  'Report group heading': {
    ...heading,
    border: { EdgeTop: 'grey' },
    horizontal: 'CenterAcrossSelection',
  },
  /** A heading that runs on over the next column. */
  'Report wide heading': {
    ...heading,
    border: { EdgeTop: 'grey', EdgeBottom: 'accent' },
    horizontal: 'CenterAcrossSelection',
  },
  'Report label': { ...words, fill: palette.band, border: box },
  'Report input': { ...words, ...input },
  /** Prose in which Excel must not see dates and numbers: "10-2", "8 701 …". */
  'Report input as text': { ...words, ...input, numberFormat: numberFormats.text },
  /** Below the ready rows of a table that grows: looks like the sheet until something is typed there. */
  'Report input below': words,
  'Report input below as text': { ...words, numberFormat: numberFormats.text },
  'Report input figure': { ...figure, ...input, wrap: true, numberFormat: whole },
  'Report input answer': { ...words, ...input, numberFormat: whole },
  'Report input date': { ...words, ...input, numberFormat: date },
  'Report printed': { ...words, color: palette.quiet, fill: palette.computed, border: box },
  'Report computed': { ...words, ...computed },
  'Report computed figure': { ...figure, ...computed, numberFormat: whole },
  'Report computed percent': { ...figure, ...computed, numberFormat: percent },
  'Report control': { ...left, bold: true, color: palette.text, vertical: 'Center' },
  'Report cell': { ...words, border: box },
  'Report cell link': { ...words, border: box, color: palette.accent, underline: true },
  'Report register date': { ...figure, border: box, numberFormat: date },
  'Report cell figure': { ...figure, border: box, numberFormat: whole },
  'Report cell operator': { color: palette.text, border: box, horizontal: 'Center', vertical: 'Top' },
  'Report cell percent': { ...figure, border: box, numberFormat: percent },
  /** A text that runs on over the empty cells to its right, inside one frame. */
  'Report cell across': { ...left, border: { EdgeBottom: 'grey' }, color: palette.text, vertical: 'Top' },
  'Report plain': { color: palette.text, vertical: 'Top' },
  'Report plain wrapped': { color: palette.text, vertical: 'Top', wrap: true },
  'Report plain label': { color: palette.quiet, vertical: 'Top' },
  'Report plain figure': {
    color: palette.text,
    vertical: 'Top',
    horizontal: 'Left',
    numberFormat: whole,
  },
  'Report plain date': {
    color: palette.text,
    vertical: 'Top',
    horizontal: 'Left',
    numberFormat: date,
  },
  /** What the add-in remembers; hidden. */
  'Report code': { size: 10, color: palette.quiet },
  'Report number': { border: box, color: palette.quiet, horizontal: 'Center', vertical: 'Top' },
  /** The verdict; its colour is its mark's. */
  'Report verdict': { ...left, bold: true, size: 14, color: palette.quiet, vertical: 'Center' },
  /** The same in the frozen head of a table's sheet. */
  'Report verdict line': { bold: true, size: 10, color: palette.quiet },
  'Report signature': { color: palette.text, border: { EdgeBottom: 'grey' } },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof cellStyles;

/** The colour of each line. */
export const lineColors: Readonly<Record<Line, string>> = {
  grey: palette.border,
  accent: palette.accent,
  input: palette.inputLine,
};

/** How cells that begin with a mark are painted; the word beside the mark says the same in black and white. */
export const markStyles = [
  { mark: '✗', color: palette.error, fill: palette.errorPale },
  { mark: '!', color: palette.warning, fill: palette.warningPale },
  { mark: '✓', color: palette.fine, fill: palette.finePale },
] as const;
