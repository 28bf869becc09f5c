/**
 * What an opened workbook may hold that saving it does not carry over. All else is kept: parts and elements that the
 * embedded Excel does not know stay as they stand. These are lost only where cells were put in or taken out of their
 * sheet, so that they would stand in the wrong place, or where the thing itself was changed; a signature is void as
 * soon as anything is written.
 */
export const contentsNotKept = [
  'signature',
  'chartLooks',
  'notes',
  'arrays',
  'partFormatting',
  'otherFormats',
  'filters',
  'sparklines',
  'pageBreaks',
  'protectedRanges',
  'scenarios',
  'sheetViews',
  'farFormats',
  'other',
] as const;
export type ContentNotKept = (typeof contentsNotKept)[number];
