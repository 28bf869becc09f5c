import type { ContentNotKept } from '../../model/content-not-kept';

/** The elements of a worksheet in the order of the standard (ECMA-376 part 1, 18.3.1.99). */
export const sheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Elements that say something else once the cells of their sheet have moved, and what a person calls them. */
export const movedElements: Readonly<Record<string, ContentNotKept>> = {
  protectedRanges: 'protectedRanges',
  scenarios: 'scenarios',
  autoFilter: 'filters',
  sortState: 'filters',
  dataConsolidate: 'other',
  customSheetViews: 'sheetViews',
  rowBreaks: 'pageBreaks',
  colBreaks: 'pageBreaks',
  cellWatches: 'other',
  ignoredErrors: 'other',
  smartTags: 'other',
  extLst: 'sparklines',
};

/** Elements that say the same wherever the cells of their sheet go, and those that are written from the model. */
export const staysWhereCellsMove: ReadonlySet<string> = new Set(
  sheetOrder.filter((name) => !(name in movedElements)),
);
