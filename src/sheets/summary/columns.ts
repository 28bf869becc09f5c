/** The columns of the summary; every section keeps to them. Widths are in characters. */
const layout = [
  ['margin', 2],
  ['number', 5],
  ['mark', 17],
  ['where', 24],
  ['what', 46],
  ['expected', 13],
  ['actual', 13],
  ['difference', 13],
  ['percent', 10],
  ['action', 46],
  ['reason', 32],
  /** What a reason answered; hidden, so that nobody has to wonder about it. */
  ['code', 10],
] as const;

type SummaryColumn = (typeof layout)[number][0];

export const summaryColumns = Object.fromEntries(layout.map(([id], index) => [id, index])) as Readonly<
  Record<SummaryColumn, number>
>;
export const summaryWidths: readonly number[] = layout.map(([, width]) => width);
