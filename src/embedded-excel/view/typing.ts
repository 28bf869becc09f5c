import { writeCell } from '../calculation/write-cell';
import type { HostSession } from '../host/host-session';
import { renameTableColumns, wireValue } from '../host/range-values';
import { moveFormula } from '../formula/references';
import type { Sheet } from '../model/sheet';
import { tableBody, type Table } from '../model/table';

/** Puts typed text into a cell as a person does; a table grows when the cell stands right below or beside it. */
export function typeInto(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  typedText: string,
): void {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  session.requireUnlocked(sheet, area);
  const before = wireValue(sheet.find(row, column)?.value ?? null);
  const grows = typedText === '' ? null : tableAbove(sheet, row, column);
  writeCell(sheet, row, column, typedText, session.model.locale);
  if (grows && !sheet.protection) growTable(sheet, grows);
  renameTableColumns({ sheet, area });
  const after = wireValue(sheet.find(row, column)?.value ?? null);
  session.model.report({ kind: 'cells', sheet, area, changeType: 'RangeEdited', details: { before, after } });
}

/** The table whose last row is just above the cell; a table with a totals row does not grow by typing. */
function tableAbove(sheet: Sheet, row: number, column: number): Table | null {
  return (
    sheet.tables.find(({ area, showTotals }) => {
      const below = row === area.row + area.rowCount;
      return below && !showTotals && column >= area.column && column < area.column + area.columnCount;
    }) ?? null
  );
}

/** Makes the table one row longer. The new row takes the formats, the validations and the formulas of the one above. */
function growTable(sheet: Sheet, table: Table): void {
  const last = table.area.row + table.area.rowCount - 1;
  const hadRows = tableBody(table).rowCount > 0;
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  if (!hadRows) return;
  for (let column = table.area.column; column < table.area.column + table.area.columnCount; column++) {
    const above = sheet.find(last, column);
    const cell = sheet.cell(last + 1, column);
    if (above?.style && !cell.style) cell.style = above.style;
    if (above?.formula !== undefined && cell.value === null && cell.formula === undefined) {
      cell.formula = moveFormula(above.formula, 1, 0);
    }
  }
  const grown = <
    Mark extends { areas: readonly { row: number; column: number; rowCount: number; columnCount: number }[] },
  >(
    mark: Mark,
  ): void => {
    mark.areas = mark.areas.map((area) => {
      const inside =
        area.column >= table.area.column &&
        area.column + area.columnCount <= table.area.column + table.area.columnCount;
      return inside && area.row + area.rowCount === last + 1
        ? { ...area, rowCount: area.rowCount + 1 }
        : area;
    });
  };
  sheet.validations.forEach(grown);
  sheet.conditionalFormats.forEach(grown);
}
