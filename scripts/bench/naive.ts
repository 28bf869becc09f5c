import type { ReportJson } from '../../src/report/report-json';

/** Rows of plain cells, as a tutorial's add-in would lay a report out. */
function rowsOf(table: unknown): (string | number)[][] {
  const rows = Array.isArray(table) ? table : [table];
  return rows.map((row) =>
    Object.values((row ?? {}) as Record<string, unknown>).map((value) =>
      typeof value === 'number'
        ? value
        : typeof value === 'string'
          ? `'${value}`
          : JSON.stringify(value ?? ''),
    ),
  );
}

/**
 * The add-in that a tutorial shows: each cell is a range of its own, and each is sent when it is written, read when it is
 * checked. No design, no rules but that a cell holds something.
 */
export async function naiveAddIn(report: ReportJson): Promise<void> {
  await Excel.run(async (context) => {
    for (const [name, table] of Object.entries(report)) {
      const sheet = context.workbook.worksheets.add(name);
      for (const [row, cells] of rowsOf(table).entries())
        for (const [column, value] of cells.entries()) {
          sheet.getCell(row, column).values = [[value]];
          await context.sync();
        }
      for (const [row, cells] of rowsOf(table).entries())
        for (const column of cells.keys()) {
          const cell = sheet.getCell(row, column).load('values');
          await context.sync();
          if (cell.values[0]?.[0] === '') cell.format.fill.color = '#FFC7CE';
        }
    }
    await context.sync();
  });
}
