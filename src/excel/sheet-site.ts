import { parseReference } from '../report/address';
import { textValue } from '../report/cell';
import { cellReader } from '../report/cell-reader';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { PlannedArea, SheetPlan } from '../sheets/plan';
import { run } from './run';
import { freeSheetName } from './sheet-name';
import { forThisTripOnly } from './ranges';
import type { Standing } from './write-sheet';

/** Where a planned sheet goes. */
export interface Site {
  readonly plan: SheetPlan;
  readonly name: string;
  /** `new`: no such sheet is there; `begun`: its making broke off; `looks`: only its looks are missing. */
  readonly stage: 'new' | 'begun' | 'looks';
  /** The cells of the sheet that hold something: they stay as they are. */
  readonly isFilled: Standing;
}

/** A sheet that was begun is taken up again where it is ours beyond doubt: blank still, or with a text of the plan in its place. */
export function siteOf(plan: SheetPlan, snapshot: WorkbookSnapshot, taken: readonly string[]): Site {
  const cell = cellReader(snapshot);
  const begun = snapshot.unfinished?.get(plan.key);
  const sheet = begun?.sheet ?? null;
  const isFilled = (row: number, column: number) =>
    sheet !== null && cell(sheet, row, column).kind !== 'empty';
  const isBlank = !snapshot.sheets.some(({ name }) => name === sheet);
  const isOurs = plan.cells.some(({ row, column, value }) => {
    const found = sheet === null ? null : cell(sheet, row, column);
    if (found?.kind !== 'text' || value === null || typeof value === 'number' || !('text' in value))
      return false;
    const wanted = textValue(value.text);
    return wanted.kind === 'text' && wanted.text === found.text;
  });
  if (begun === undefined || sheet === null || (begun.stage === 'contents' && !isBlank && !isOurs))
    return { plan, name: freeSheetName(plan.name, taken), stage: 'new', isFilled: () => false };
  return { plan, name: sheet, stage: begun.stage === 'looks' ? 'looks' : 'begun', isFilled };
}

const meets = (one: PlannedArea, other: PlannedArea): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The Excel tables that stand over the cells of planned ones, by the planned one's name: they may have got no name in time. */
export function tablesOn(sites: readonly Site[]): Promise<ReadonlyMap<string, string>> {
  const planned = sites.flatMap(({ name, plan }) =>
    plan.excelTables.map(({ name: planned, area }) => ({ name, planned, area })),
  );
  if (planned.length === 0) return Promise.resolve(new Map());
  return run(async (context) => {
    const sheets = planned.map(({ name, planned: wanted, area }) => ({
      wanted,
      area,
      tables: context.workbook.worksheets.getItem(name).tables.load('items/name'),
    }));
    await context.sync();
    const tables = sheets.flatMap(({ wanted, area, tables: { items } }) =>
      items.map((table) => ({
        wanted,
        area,
        table: table.name,
        range: forThisTripOnly(table.getRange()).load('address'),
      })),
    );
    await context.sync();
    return new Map(
      tables.flatMap(({ wanted, area, table, range }): [string, string][] => {
        const standing = parseReference(range.address);
        return standing !== null && meets(standing, area) ? [[wanted, table]] : [];
      }),
    );
  });
}
