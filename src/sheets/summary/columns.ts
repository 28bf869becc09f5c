/** The columns of the summary; every section keeps to them. Widths are in characters. */
const layout = [
  ['margin', 2],
  ['number', 5],
  ['mark', 19],
  ['where', 20],
  ['what', 44],
  /** The one column to type in, beside what is wrong; of an indicator, why it was not reached as planned. */
  ['reason', 27],
  /** Four columns of figures: plan, actual, deviation and share of an indicator; of a finding, what is compared. */
  ['first', 13],
  ['second', 13],
  ['third', 14],
  ['fourth', 12],
  ['action', 36],
  /** What a reason answered; hidden, so that nobody has to wonder about it. */
  ['code', 10],
] as const;

export type SummaryColumn = (typeof layout)[number][0];

export const summaryColumns = Object.fromEntries(layout.map(([id], index) => [id, index])) as Readonly<
  Record<SummaryColumn, number>
>;
export const summaryWidths: readonly number[] = layout.map(([, width]) => width);
