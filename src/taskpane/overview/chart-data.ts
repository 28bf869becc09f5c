import { columnWithRole, inputColumns } from '../../form/form';
import type { Language } from '../../form/languages';
import { figureOf } from '../../report/figure';
import { cellAt, type Report } from '../../report/report';

/** An indicator planned and reached, in its own unit; null where the cell holds no figure. */
export interface PlannedAndActual {
  /** The id of its row. */
  readonly indicator: string;
  readonly label: string;
  readonly plan: number | null;
  readonly actual: number | null;
}

/** The indicators of the tables whose rows the form names and that have a plan. */
export function plannedAndActual(report: Report, language: Language): PlannedAndActual[] {
  return report.form.tables.flatMap((table): PlannedAndActual[] => {
    const [plan, actual] = [columnWithRole(table, 'plan'), columnWithRole(table, 'actual')];
    if (table.kind !== 'fixedRows' || plan === undefined || actual === undefined) return [];
    const figure = (row: string, column: string) =>
      figureOf(cellAt(report, { table: table.id, row, column }));
    return table.rows.map(({ id, label }) => ({
      indicator: id,
      label: label[language],
      plan: figure(id, plan.id),
      actual: figure(id, actual.id),
    }));
  });
}

/** How the total of a table is divided among its categories. */
export interface Division {
  readonly table: string;
  readonly title: string;
  readonly total: number | null;
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    readonly people: number | null;
  }[];
}

/** The tables of one row that have a total, such as the participants by gender, social status and age. */
export function divisions(report: Report, language: Language): Division[] {
  return report.form.tables.flatMap((table): Division[] => {
    const total = columnWithRole(table, 'total');
    if (table.kind !== 'singleRow' || total === undefined) return [];
    const people = (column: string) => figureOf(cellAt(report, { table: table.id, row: null, column }));
    return [
      {
        table: table.id,
        title: table.title[language],
        total: people(total.id),
        categories: inputColumns(table)
          .filter((column) => column !== total)
          .map(({ id, label }) => ({ id, label: label[language], people: people(id) })),
      },
    ];
  });
}
