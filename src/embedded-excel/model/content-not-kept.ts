/** What a workbook of other programs may hold and the embedded Excel does not carry over when it saves. */
export const contentsNotKept = [
  'pictures',
  'shapes',
  'charts',
  'chartSheets',
  'pivotTables',
  'slicers',
  'macros',
  'controls',
  'otherWorkbooks',
  'connections',
  'threads',
  'colorScales',
  'partFormatting',
] as const;
export type ContentNotKept = (typeof contentsNotKept)[number];
