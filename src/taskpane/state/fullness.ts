import { columnsToFill } from '../../form/form';
import { isOpen, type Finding } from '../../findings/finding';
import { isEmpty } from '../../report/cell';
import { rowsOf, type Report } from '../../report/report';
import { severities, type Severity } from '../../rules/rule';

/** How full a table is, and what is open in it. */
export interface TableFullness {
  readonly table: string;
  /** Cells to be filled that hold something, and how many there are; a table without rows has none. */
  readonly filled: number;
  readonly required: number;
  /** Rows of a growing table; null for the others. */
  readonly rows: number | null;
  readonly open: Readonly<Record<Severity, number>>;
  /** The worst severity that is open; null when nothing is. */
  readonly worst: Severity | null;
}

/** Counts, table by table in the form's order, the required cells that are filled and the open findings. */
export function fullnessOf(report: Report, findings: readonly Finding[]): TableFullness[] {
  return report.form.tables.map((table) => {
    const { id } = table;
    // As the front sheet of the workbook counts it, too.
    const required = columnsToFill(table);
    const rows = rowsOf(report, id);
    const cells = rows.flatMap((row) => required.flatMap((column) => row.cells[column.id] ?? []));
    const open = Object.fromEntries(
      severities.map((severity) => [
        severity,
        findings.filter((finding) => finding.table === id && finding.severity === severity && isOpen(finding))
          .length,
      ]),
    ) as Record<Severity, number>;
    return {
      table: id,
      filled: cells.filter((cell) => !isEmpty(cell)).length,
      required: cells.length,
      rows: table.kind === 'rows' ? rows.length : null,
      open,
      worst: severities.find((severity) => open[severity] > 0) ?? null,
    };
  });
}
