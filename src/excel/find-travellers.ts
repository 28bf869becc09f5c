import type { Area, Place } from '../report/address';
import { parseReference } from '../report/address';
import { findHidden, type LinesToAsk } from './hidden-lines';
import { forThisTripOnly } from './ranges';
import { run } from './run';

/** What travels with a file although it may not be seen. */
export const travellerKinds = ['hidden-sheet', 'hidden-rows', 'hidden-columns', 'comments', 'notes'] as const;

export interface Traveller {
  readonly kind: (typeof travellerKinds)[number] | 'external-links';
  readonly sheet: string;
  /** How many rows, columns, comments, notes or links there are; 1 for a sheet. */
  readonly count: number;
  /** The first of them; null where nothing can be selected. */
  readonly place: Place | null;
}

/** What this Excel cannot tell of: the person has to look. */
export type Untold = 'comments' | 'notes';

/**
 * Threads of comments can be counted since ExcelApi 1.10; notes, which are another thing to Excel, since 1.18, and by an
 * Office.js that knows them.
 */
const canTell = (what: Untold): boolean => {
  const { requirements } = Office.context;
  return what === 'comments'
    ? requirements.isSetSupported('ExcelApi', '1.10')
    : requirements.isSetSupported('ExcelApi', '1.18') && 'NoteCollection' in Excel;
};

/** Queues the question how many comments or notes a sheet has; null where this Excel does not tell. */
export function askCount(sheet: Excel.Worksheet, what: Untold): OfficeExtension.ClientResult<number> | null {
  if (!canTell(what)) return null;
  return what === 'comments' ? sheet.comments.getCount() : sheet.notes.getCount();
}

/** The kinds of travellers of which this Excel says nothing. */
export function untold(): Untold[] {
  return (['comments', 'notes'] as const).filter((what) => !canTell(what));
}

/**
 * Finds hidden sheets, rows and columns, and comments and notes where this Excel can tell of them.
 *
 * @param ours hidden columns of our own, which are no surprise to anybody.
 */
export function findTravellers(ours: readonly Area[]): Promise<Traveller[]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const asked = sheets.items.map((sheet) => ({
      sheet,
      used: forThisTripOnly(sheet.getUsedRangeOrNullObject()).load('address,rowHidden,columnHidden'),
      comments: askCount(sheet, 'comments'),
      notes: askCount(sheet, 'notes'),
    }));
    await context.sync();
    const parts = asked.flatMap(({ sheet, used }) => {
      const area = used.isNullObject ? null : parseReference(used.address);
      return area === null ? [] : [{ sheet, used, area }];
    });
    const lines = parts.flatMap(linesOf);
    const hidden = await findHidden(context, lines);
    const counted = (kind: Untold) =>
      asked.flatMap((each): Traveller[] => {
        const count = each[kind]?.value ?? 0;
        return count === 0
          ? []
          : [{ kind, sheet: each.sheet.name, count, place: { sheet: each.sheet.name, row: 0, column: 0 } }];
      });
    return [
      ...asked
        .filter(({ sheet }) => sheet.visibility !== Excel.SheetVisibility.visible)
        .map(({ sheet }): Traveller => ({
          kind: 'hidden-sheet',
          sheet: sheet.name,
          count: 1,
          place: null,
        })),
      ...lines.flatMap((each, index) => travellersOf(each, hidden[index] ?? [], ours)),
      ...counted('comments'),
      ...counted('notes'),
    ];
  });
}

interface UsedPart {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly area: Area;
}

interface LinesOfArea extends LinesToAsk {
  readonly area: Area;
}

/** Only where some line is hidden must the lines be asked. */
function linesOf({ sheet, used, area }: UsedPart): LinesOfArea[] {
  const rows = { sheet, area, axis: 'row', first: area.top, count: area.bottom - area.top + 1 } as const;
  const columns = {
    sheet,
    area,
    axis: 'column',
    first: area.left,
    count: area.right - area.left + 1,
  } as const;
  return [...unlessNone(used.rowHidden, rows), ...unlessNone(used.columnHidden, columns)];
}

/** Null, which the types do not say, means "some". */
const unlessNone = (hidden: boolean | null, lines: LinesOfArea): LinesOfArea[] =>
  hidden === false ? [] : [lines];

function travellersOf(
  { sheet: { name: sheet }, axis, area }: LinesOfArea,
  hidden: readonly number[],
  ours: readonly Area[],
): Traveller[] {
  const isOurs = (column: number) =>
    ours.some((each) => each.sheet === sheet && each.left <= column && column <= each.right);
  const lines = axis === 'row' ? hidden : hidden.filter((column) => !isOurs(column));
  const [first] = lines;
  if (first === undefined) return [];
  return [
    axis === 'row'
      ? { kind: 'hidden-rows', sheet, count: lines.length, place: { sheet, row: first, column: area.left } }
      : {
          kind: 'hidden-columns',
          sheet,
          count: lines.length,
          place: { sheet, row: area.top, column: first },
        },
  ];
}
