/** Where things stand on every table's sheet; rows and columns count from 0. */
export const geometry = {
  /** Column A is a narrow margin. */
  firstColumn: 1,
  linkRow: 0,
  titleRow: 1,
  instructionRow: 2,
  /** Empty, or the heading that spans several columns. */
  groupRow: 3,
  headingRow: 4,
  firstDataRow: 5,
} as const;

/** The margin's width in characters. */
export const marginWidth = 2;

/** Widths in characters of the columns of a table, by column id; the form decides what must fit. */
export const columnWidths: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  activities: {
    task: 24,
    activity: 28,
    dates: 18,
    place: 19,
    participants: 15,
    shortTermResults: 32,
    indicators: 32,
    plan: 20,
    actual: 20,
    effect: 28,
  },
  effects: { number: 5, indicator: 46, unit: 16, plan: 15, actual: 15, justification: 44 },
  partners: { name: 36, role: 36, contacts: 24, note: 36 },
  proposals: {
    number: 5,
    area: 24,
    direction: 28,
    problem: 48,
    funding: 16,
    grantKind: 18,
    expectedResult: 36,
  },
  recommendations: { stateBody: 36, recommendation: 64, letter: 30 },
};

/** The column of a growing table by which its rows belong together; a darker line parts the groups. */
export const groupedBy: Readonly<Partial<Record<string, string>>> = { activities: 'task' };

/** Widths of tables whose columns are all alike. */
export const fieldLabelWidth = 46;
export const fieldValueWidth = 84;
export const fieldUnitWidth = 12;

/**
 * The width of each column of a table of one row: what the longest word of its headings needs, and more where few
 * columns would leave no room for the control line under them.
 */
export function singleRowColumnWidth(columns: number): number {
  return Math.max(18, Math.ceil(72 / columns));
}
