import type { Form } from '../../form/form';
import type { Column, FixedRow, FixedRowsTable } from '../../form/types';
import { unitText } from '../../form/units';
import type { Words } from '../../messages/words';
import { computedName, fieldName } from '../../report/defined-names';
import { cellAt, type Report } from '../../report/report';
import type { RuleBook } from '../../rules/rule-book';
import type { BlockPlace, BlockPlan } from '../block-plan';
import { contentOf, inputStyle } from '../cell-content';
import { planList, type ColumnPlan } from '../column-plan';
import { columnWidth, marginWidth } from '../geometry';
import { indicatorFormulas, isIndicatorTable } from '../indicator-formulas';
import { formula, text, type PlannedArea, type PlannedValue } from '../plan';
import { computedGuard, validationOf } from '../validation';

/** The widths of the columns that the workbook computes by itself. */
const computedWidths = { deviation: 13, percent: 10, state: 26 } as const;

type RowColumn = ColumnPlan<FixedRow> & { readonly width: number };

/** The rows that the form names: what it prints, what a person fills, and what follows from plan and actual. */
export function planFixedRowsBlock(
  form: Form,
  book: RuleBook,
  table: FixedRowsTable,
  columns: readonly Column[],
  words: Words,
  report: Report | null,
  { top, left }: BlockPlace,
): BlockPlan {
  const planned = columns.map((column) => rowColumn(form, table, column, words, report));
  // What follows from plan and actual stands between the figures and their justification.
  const justification = columns.findIndex(({ role }) => role === 'justification');
  const at = justification < 0 ? planned.length : justification;
  // They stand once, beside what was reached, though the table may stand in several blocks.
  const computed = columns.some(({ role }) => role === 'actual')
    ? computedColumns(form, book, table, words)
    : [];
  const all = [...planned.slice(0, at), ...computed, ...planned.slice(at)];
  const label = planned[columns.findIndex(({ role }) => role === 'rowLabel')];
  const content = planList({ top, left, columns: all, items: table.rows });
  return {
    area: { top, left, bottom: content.bottom, right: left + all.length - 1 },
    columnWidths: [marginWidth, ...all.map(({ width }) => width)],
    excelTable: null,
    content,
    ...(label === undefined ? {} : { lastHeldColumn: left + all.indexOf(label) }),
  };
}

function rowColumn(
  form: Form,
  table: FixedRowsTable,
  column: Column,
  words: Words,
  report: Report | null,
): RowColumn {
  const said = {
    heading: column.label[words.language],
    width: columnWidth(column),
    style: inputStyle(column),
  };
  if (column.type === 'fixed') return { ...said, value: (row) => printed(column, row, words) };
  const pathOf = ({ id }: FixedRow) => ({ table: table.id, row: id, column: column.id });
  return {
    ...said,
    value: (row) => (report === null ? null : contentOf(cellAt(report, pathOf(row)))),
    cellName: (row) => fieldName(form, pathOf(row)),
    validation: (area) => validationOf(table, column, area, words),
  };
}

/** What the form prints in a row under a column. */
function printed({ role }: Column, { number, label, unit }: FixedRow, { language }: Words): PlannedValue {
  switch (role) {
    case 'rowNumber':
      return number;
    case 'rowUnit':
      return text(unitText(unit, language));
    default:
      return text(label[language]);
  }
}

/** Deviation, share and state of each row; none where the table has no plan and actual. */
function computedColumns(form: Form, book: RuleBook, table: FixedRowsTable, words: Words): RowColumn[] {
  if (!isIndicatorTable(table)) return [];
  const formulas = indicatorFormulas(form, book, table, words);
  const computed = (column: string) => ({
    cellName: ({ id }: FixedRow) => computedName(form, { table: table.id, row: id, column }),
    validation: (area: PlannedArea) => computedGuard(area, words),
  });
  return [
    {
      heading: words.text('indicators.deviation'),
      width: computedWidths.deviation,
      style: 'Report computed figure',
      value: ({ id }) => formula(formulas.deviation(id)),
      ...computed('deviation'),
    },
    {
      heading: words.text('indicators.percent'),
      width: computedWidths.percent,
      style: 'Report computed percent',
      value: ({ id }) => formula(formulas.percent(id)),
      ...computed('percent'),
    },
    {
      heading: words.text('indicators.state'),
      width: computedWidths.state,
      style: 'Report computed',
      value: ({ id }) => formula(formulas.state(id)),
      ...computed('state'),
      marks: true,
    },
  ];
}
