import type { Area, Place } from '../report/address';
import { parseReference } from '../report/address';
import { nearCells } from './near-part';
import { forThisTripOnly } from './ranges';
import { run } from './run';

/** What travels with a file although it may not be seen. */
export const travellerKinds = ['hidden-sheet', 'hidden-rows', 'hidden-columns', 'comments'] as const;

export interface Traveller {
  readonly kind: (typeof travellerKinds)[number] | 'external-links';
  readonly sheet: string;
  /** How many rows, columns, comments or links there are; 1 for a sheet. */
  readonly count: number;
  /** The first of them; null where nothing can be selected. */
  readonly place: Place | null;
}

/** The rows and columns of a sheet's used part, each asked whether it is hidden. */
interface AskedLines {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly Excel.Range[];
  readonly columns: readonly Excel.Range[];
}

/**
 * Finds hidden sheets, rows and columns, and comments where this Excel can tell of them (ExcelApi 1.10).
 *
 * @param ours hidden columns of our own, which are no surprise to anybody.
 */
export function findTravellers(ours: readonly Area[]): Promise<Traveller[]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const canCount = Office.context.requirements.isSetSupported('ExcelApi', '1.10');
    const asked = sheets.items.map((sheet) => ({
      sheet,
      // A stray cell in the last row must not make every row of the sheet be asked.
      used: forThisTripOnly(
        forThisTripOnly(sheet.getUsedRangeOrNullObject(true)).getIntersectionOrNullObject(nearCells),
      ).load('address,rowHidden,columnHidden'),
      comments: canCount ? sheet.comments.getCount() : null,
    }));
    await context.sync();

    // Only where some line is hidden and some is not must each be asked.
    const lines = asked.flatMap(({ sheet, used }): AskedLines[] => {
      const area = used.isNullObject ? null : parseReference(used.address);
      if (area === null) return [];
      const each = (count: number, get: (index: number) => Excel.Range, property: string, mixed: boolean) =>
        mixed ? Array.from({ length: count }, (_, index) => forThisTripOnly(get(index)).load(property)) : [];
      return [
        {
          sheet: sheet.name,
          area,
          rows: each(
            area.bottom - area.top + 1,
            (index) => sheet.getRangeByIndexes(area.top + index, area.left, 1, 1),
            'rowHidden',
            used.rowHidden !== false,
          ),
          columns: each(
            area.right - area.left + 1,
            (index) => sheet.getRangeByIndexes(area.top, area.left + index, 1, 1),
            'columnHidden',
            used.columnHidden !== false,
          ),
        },
      ];
    });
    await context.sync();

    return [
      ...asked
        .filter(({ sheet }) => sheet.visibility !== Excel.SheetVisibility.visible)
        .map(({ sheet }): Traveller => ({
          kind: 'hidden-sheet',
          sheet: sheet.name,
          count: 1,
          place: null,
        })),
      ...lines.flatMap((each) => hiddenLines(each, ours)),
      ...asked
        .filter(({ comments }) => (comments?.value ?? 0) > 0)
        .map(({ sheet, comments }): Traveller => ({
          kind: 'comments',
          sheet: sheet.name,
          count: comments?.value ?? 0,
          place: { sheet: sheet.name, row: 0, column: 0 },
        })),
    ];
  });
}

function hiddenLines({ sheet, area, rows, columns }: AskedLines, ours: readonly Area[]): Traveller[] {
  const isOurs = (column: number) =>
    ours.some((each) => each.sheet === sheet && each.left <= column && column <= each.right);
  const hiddenRows = rows.flatMap((row, index) => (row.rowHidden ? [area.top + index] : []));
  const hiddenColumns = columns
    .flatMap((column, index) => (column.columnHidden ? [area.left + index] : []))
    .filter((column) => !isOurs(column));
  const [row] = hiddenRows;
  const [column] = hiddenColumns;
  return [
    ...(row === undefined
      ? []
      : [
          {
            kind: 'hidden-rows' as const,
            sheet,
            count: hiddenRows.length,
            place: { sheet, row, column: area.left },
          },
        ]),
    ...(column === undefined
      ? []
      : [
          {
            kind: 'hidden-columns' as const,
            sheet,
            count: hiddenColumns.length,
            place: { sheet, row: area.top, column },
          },
        ]),
  ];
}
