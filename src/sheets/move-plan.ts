import type { PlannedArea, SheetPlan } from './plan';

/**
 * The same plan so many rows and columns further. Formulas speak of defined names only, so that they need no
 * change.
 */
export function movePlan(plan: SheetPlan, rows: number, columns: number): SheetPlan {
  if (rows === 0 && columns === 0) return plan;
  const moved = (area: PlannedArea): PlannedArea => ({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  });
  const at = <Part extends { readonly area: PlannedArea }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, area: moved(part.area) }));
  return {
    ...plan,
    columnWidths: [...Array.from({ length: columns }, () => plan.columnWidths[0] ?? 0), ...plan.columnWidths],
    hiddenColumns: plan.hiddenColumns.map((column) => column + columns),
    rowHeights: new Map([...plan.rowHeights].map(([row, height]) => [row + rows, height])),
    cells: plan.cells.map((cell) => ({ ...cell, row: cell.row + rows, column: cell.column + columns })),
    styles: at(plan.styles),
    numberFormats: at(plan.numberFormats),
    names: at(plan.names),
    excelTables: at(plan.excelTables),
    validations: at(plan.validations),
    marks: at(plan.marks),
    groupLines: at(plan.groupLines).map((lines) => ({ ...lines, column: lines.column + columns })),
    frames: at(plan.frames),
    dataBars: at(plan.dataBars),
    charts: plan.charts.map((chart) => ({ ...chart, position: moved(chart.position) })),
    print: {
      ...plan.print,
      area: moved(plan.print.area),
      titleRows:
        plan.print.titleRows === null
          ? null
          : [plan.print.titleRows[0] + rows, plan.print.titleRows[1] + rows],
    },
  };
}
