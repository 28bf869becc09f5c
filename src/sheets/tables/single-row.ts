import type { Form } from '../../form/form';
import type { Column, SingleRowTable } from '../../form/types';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { cellAt, type Report } from '../../report/report';
import type { BlockPlace, BlockPlan } from '../block-plan';
import { contentOf, inputStyle } from '../cell-content';
import { planList } from '../column-plan';
import { marginWidth, singleRowColumnWidth } from '../geometry';
import { validationOf } from '../validation';

/** A row of headings and a row of figures, as in the form. */
export function planSingleRowBlock(
  form: Form,
  table: SingleRowTable,
  columns: readonly Column[],
  words: Words,
  report: Report | null,
  { top, left }: BlockPlace,
): BlockPlan {
  const content = planList<null>({
    top,
    left,
    items: [null],
    columns: columns.map((column) => {
      const path = { table: table.id, row: null, column: column.id };
      return {
        heading: column.label[words.language],
        style: inputStyle(column),
        value: () => (report === null ? null : contentOf(cellAt(report, path))),
        cellName: () => fieldName(form, path),
        validation: (area) => validationOf(table, column, area, words),
      };
    }),
  });
  return {
    area: { top, left, bottom: content.bottom, right: left + columns.length - 1 },
    columnWidths: [marginWidth, ...columns.map(({ width }) => width ?? singleRowColumnWidth(columns.length))],
    excelTable: null,
    content,
  };
}
