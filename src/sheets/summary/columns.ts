/** The columns of the summary; every section keeps to them. Widths are in characters. */
const layout = [
  ['margin', 2],
  ['number', 5],
  ['mark', 23],
  ['where', 24],
  ['what', 48],
  ['expected', 14],
  ['actual', 14],
  ['difference', 14],
  ['percent', 11],
  ['action', 50],
  ['reason', 30],
  /** What a reason answered; hidden, so that nobody has to wonder about it. */
  ['code', 10],
] as const;

export type SummaryColumn = (typeof layout)[number][0];

export const summaryColumns = Object.fromEntries(layout.map(([id], index) => [id, index])) as Readonly<
  Record<SummaryColumn, number>
>;
export const summaryWidths: readonly number[] = layout.map(([, width]) => width);
