import type { Form } from '../../form/form';
import type { Column, FieldsTable } from '../../form/types';
import { unitText } from '../../form/units';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { cellAt, type Report } from '../../report/report';
import type { BlockPlace, BlockPlan } from '../block-plan';
import { contentOf, formatOverride, inputStyle } from '../cell-content';
import { planList, type ColumnPlan } from '../column-plan';
import { fieldLabelWidth, fieldUnitWidth, fieldValueWidth, marginWidth } from '../geometry';
import { cellArea, text } from '../plan';
import { section, together } from '../section';
import { validationOf } from '../validation';

/** Questions one under another: label, answer, and the answer's unit where it has one. */
export function planFieldsBlock(
  form: Form,
  table: FieldsTable,
  questions: readonly Column[],
  words: Words,
  report: Report | null,
  { top, left }: BlockPlace,
): BlockPlan {
  const { language } = words;
  const answers = left + 1;
  const hasUnits = questions.some(({ unit }) => unit !== undefined);
  const cellOf = ({ id }: Column) =>
    report === null ? undefined : cellAt(report, { table: table.id, row: null, column: id });
  const columns: readonly ColumnPlan<Column>[] = [
    {
      heading: words.text('sheet.fields.question'),
      style: 'Report label',
      value: ({ number, label }) => text(`${number === undefined ? '' : `${number}. `}${label[language]}`),
    },
    {
      heading: words.text('sheet.fields.answer'),
      style: 'Report input',
      // Answers of all kinds stand under one another, so figures stand left here.
      cellStyle: (column) => (column.type === 'money' ? 'Report input answer' : inputStyle(column)),
      cellFormat: (column) => formatOverride(cellOf(column), column),
      cellName: ({ id }) => fieldName(form, { table: table.id, row: null, column: id }),
      value: (column) => contentOf(cellOf(column)),
    },
  ];
  const list = planList({ top, left, columns, items: questions });
  const withUnit = questions.flatMap(({ unit }, index) =>
    unit === undefined ? [] : [{ unit, row: top + 1 + index }],
  );
  return {
    area: { top, left, bottom: list.bottom, right: hasUnits ? left + 2 : answers },
    columnWidths: [marginWidth, fieldLabelWidth, fieldValueWidth, ...(hasUnits ? [fieldUnitWidth] : [])],
    excelTable: null,
    content: together([
      list,
      section(list.bottom, {
        cells: withUnit.map(({ unit, row }) => ({
          row,
          column: left + 2,
          value: text(unitText(unit, language)),
        })),
        styles: withUnit.map(({ row }) => ({ area: cellArea(row, left + 2), style: 'Report unit' })),
        validations: questions.flatMap(
          (column, index) => validationOf(column, cellArea(top + 1 + index, answers), words) ?? [],
        ),
      }),
    ]),
  };
}
