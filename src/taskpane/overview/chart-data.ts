import { form } from '../../form/form';
import { effects } from '../../form/effects';
import type { EffectId } from '../../form/ids';
import type { Language } from '../../form/types';
import { figureOf } from '../../report/figure';
import { effect, inputColumns, rowsOf, tableOf, type Report } from '../../report/report';

/** An indicator planned and reached, in its own unit; null where the cell holds no figure. */
export interface PlannedAndActual {
  readonly effect: EffectId;
  readonly label: string;
  readonly plan: number | null;
  readonly actual: number | null;
}

export function plannedAndActual(report: Report, language: Language): PlannedAndActual[] {
  return effects.rows.map(({ id, label }) => {
    const cells = effect(report, id);
    return { effect: id, label: label[language], plan: figureOf(cells.plan), actual: figureOf(cells.actual) };
  });
}

/** The tables that divide the participants. */
export const participantTables = ['gender', 'socialStatus', 'age'] as const;

/** How many participants fall into each category of a table. */
export interface Division {
  readonly table: (typeof participantTables)[number];
  readonly title: string;
  readonly total: number | null;
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    readonly people: number | null;
  }[];
}

/** The participants by gender, social status and age, as the report has them. */
export function divisions(report: Report, language: Language): Division[] {
  return participantTables.map((id) => {
    const row = rowsOf(report, id)[0];
    const people = (column: string): number | null => {
      const cell = row?.cells[column];
      return cell === undefined ? null : figureOf(cell);
    };
    const table = form.tables.find((each) => each.id === id);
    return {
      table: id,
      title: table?.title[language] ?? '',
      total: people('total'),
      categories: inputColumns(tableOf(id))
        .filter((column) => column.id !== 'total')
        .map((column) => ({ id: column.id, label: column.label[language], people: people(column.id) })),
    };
  });
}
