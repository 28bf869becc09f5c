/**
 * How much of a file is read before it is refused as too large. A report has some thirty parts, a megabyte of XML and a
 * few thousand cells; the bounds are far above any workbook of people's, and low enough to refuse in two seconds and
 * within 500 MB.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 200_000_000,
  /** Parts in the package. */
  parts: 10_000,
  /** Bytes of one part that is read, unpacked. */
  partBytes: 64_000_000,
  /** Bytes of all parts that are read, unpacked. */
  readBytes: 160_000_000,
  /** Tags in one part. */
  tags: 3_000_000,
  /** Cells with a value, in all sheets. */
  cells: 500_000,
  /** Names of areas and formulas. */
  names: 40_000,
  /** Tags outside of cells in all sheets: merged cells, validations, conditional formats, links. */
  markTags: 300_000,
  /** Characters of a part that is read as a whole: the list of sheets and names, styles, tables, drawings. */
  treeCharacters: 16_000_000,
  /** Tags of such a part. */
  treeTags: 350_000,
  /** Elements that may stand inside one another. */
  depth: 200,
  /** Rows in a run that hold formats and no value; those beyond it are left out of the model. */
  formattedRows: 2_000,
  /** Cells whose formats are kept beside the values of their sheet. */
  formattedCells: 400_000,
} as const;
