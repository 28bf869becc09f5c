import type { Area } from '../report/address';
import { liesIn } from '../report/lies-in';
import type { SheetGrid } from '../report/snapshot';
import type { Around, FoundFormula, Furniture } from '../sheets/renewal/obstacles';
import { askCount, untold } from './find-travellers';
import { forThisTripOnly } from './ranges';
import { readInPieces } from './read-grid';
import { run } from './run';
import { placeProperties, usedPartOf } from './used-part';

/** More cells than a report's sheet ever has; a stray cell in the last row makes a sheet larger than that. */
const mostCells = 400_000;

/** Names that Excel makes itself: what is printed, what is filtered. */
const excelsOwn = /^(_xlnm\.)?_?(Print_Area|Print_Titles|FilterDatabase|Criteria|Extract)$/iu;

/**
 * Reads all that Excel tells of some sheets, and the formulas elsewhere that may speak of them: three round trips, and more
 * where sheets are large. It does not tell of sparklines, form controls and ink, of what a chart or a pivot table on another
 * sheet is drawn from (its sources are told since ExcelApi 1.15), and of sheets named in a text that INDIRECT reads.
 *
 * @param ours cells that are written anew afterwards, on whatever sheet.
 * @param ourCharts what the names of charts begin with that are drawn anew afterwards.
 */
export function readAround(
  sources: readonly string[],
  ours: readonly Area[],
  ourCharts: string,
): Promise<Around> {
  return run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    tables.load('items/name');
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      const isSource = sources.includes(sheet.name);
      return {
        sheet,
        name: sheet.name,
        isSource,
        charts: sheet.charts.load('items/name'),
        pivotTables: sheet.pivotTables.getCount(),
        used: forThisTripOnly(sheet.getUsedRangeOrNullObject(true)).load(placeProperties),
        furniture: isSource
          ? {
              shapes: sheet.shapes.getCount(),
              comments: askCount(sheet, 'comments'),
              notes: askCount(sheet, 'notes'),
              tables: sheet.tables.load('items/name'),
              names: sheet.names.load('items/name'),
              formats: sheet.getRange().conditionalFormats.load('items/type'),
            }
          : null,
      };
    });
    await context.sync();
    const rules = asked.map(({ furniture }) =>
      (furniture?.formats.items ?? []).map((format) =>
        format.type === Excel.ConditionalFormatType.custom ? format.custom.rule.load('formula') : null,
      ),
    );
    await context.sync();
    const grids: SheetGrid[] = [];
    const unread: string[] = [];
    for (const { name, used } of asked) {
      if (used.isNullObject) continue;
      if (used.rowCount * used.columnCount > mostCells) unread.push(name);
      else grids.push(await readInPieces(context, usedPartOf(name, used)));
    }
    const elsewhere = grids.filter(({ name }) => !sources.includes(name));
    return {
      grids: grids.filter(({ name }) => sources.includes(name)),
      furniture: asked.flatMap(({ name, charts, pivotTables, furniture }, index): Furniture[] =>
        furniture === null
          ? []
          : [
              {
                sheet: name,
                charts: charts.items.length,
                shapes: furniture.shapes.value,
                pivotTables: pivotTables.value,
                comments: furniture.comments?.value ?? 0,
                notes: furniture.notes?.value ?? 0,
                excelTables: furniture.tables.items.map((table) => table.name),
                names: furniture.names.items.map((item) => item.name).filter((each) => !excelsOwn.test(each)),
                formats: (rules[index] ?? []).map((rule) => (rule === null ? null : rule.formula)),
              },
            ],
      ),
      formulas: [
        ...names.items.map(({ name, formula }): FoundFormula => ({
          formula: String(formula),
          place: null,
          name,
        })),
        ...elsewhere.flatMap(({ name: sheet, top, left, formulas }) =>
          formulas.flatMap((line, y) =>
            line.flatMap((formula, x): FoundFormula[] =>
              formula === null || ours.some((area) => liesIn({ sheet, row: top + y, column: left + x }, area))
                ? []
                : [{ formula, place: { sheet, row: top + y, column: left + x }, name: null }],
            ),
          ),
        ),
      ],
      unread,
      definedNames: names.items.map(({ name }) => name),
      tableNames: tables.items.map(({ name }) => name),
      isUntold:
        untold().length > 0 ||
        asked.some(
          ({ isSource, charts, pivotTables }) =>
            !isSource &&
            (pivotTables.value > 0 || charts.items.some((chart) => !chart.name.startsWith(ourCharts))),
        ),
    };
  });
}
