import type { Form } from '../../form/form';
import type { Column, FieldsTable } from '../../form/types';
import { unitText } from '../../form/units';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { cellAt, type Report } from '../../report/report';
import type { BlockPlace, BlockPlan } from '../block-plan';
import { contentOf, formatOverride, inputStyle } from '../cell-content';
import { planList, type ColumnPlan } from '../column-plan';
import { fieldLabelWidth, fieldValueWidth, marginWidth } from '../geometry';
import { cellArea, text } from '../plan';
import { section, together } from '../section';
import { validationOf } from '../validation';

/** A question as the paper form puts it: number, label and unit, and below it what the form explains in grey words. */
export function questionText(table: FieldsTable, column: Column, words: Words): string {
  const { number, label, unit } = column;
  const { language } = words;
  const line = [
    number === undefined ? '' : `${number}. `,
    label[language],
    unit === undefined ? '' : `, ${unitText(unit, language)}`,
  ].join('');
  const asked = words.ofFormIfAny(`ask.${table.id}.${column.id}`);
  return asked === null ? line : `${line}\n${asked}`;
}

/** Questions one under another, each with its answer beside it. */
export function planFieldsBlock(
  form: Form,
  table: FieldsTable,
  questions: readonly Column[],
  words: Words,
  report: Report | null,
  { top, left }: BlockPlace,
): BlockPlan {
  const answers = left + 1;
  const cellOf = ({ id }: Column) =>
    report === null ? undefined : cellAt(report, { table: table.id, row: null, column: id });
  const columns: readonly ColumnPlan<Column>[] = [
    {
      heading: words.text('sheet.fields.question'),
      style: 'Report label',
      value: (column) => text(questionText(table, column, words)),
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
  return {
    area: { top, left, bottom: list.bottom, right: answers },
    columnWidths: [marginWidth, fieldLabelWidth, fieldValueWidth],
    excelTable: null,
    content: together([
      list,
      section(list.bottom, {
        validations: questions.flatMap(
          (column, index) => validationOf(table, column, cellArea(top + 1 + index, answers), words) ?? [],
        ),
      }),
    ]),
  };
}
