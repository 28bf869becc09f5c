import { form } from '../form/form';
import type { ColumnId, TableId } from '../form/ids';
import type { Table } from '../form/types';
import type { Words } from '../messages/words';
import { blockName, columnName, fieldName } from '../report/defined-names';
import { inputColumns } from '../report/report';
import { filledRows } from '../rules/expression';
import { formulaOf } from '../rules/formula';
import { geometry, marginWidth } from './geometry';
import { cellArea, columnArea, formula, linkTo, quoted, rowArea, text, type SheetPlan } from './plan';
import { palette } from './styles';
import { headLines } from './head-lines';

/** How much of a table is filled, as two Excel expressions: filled cells or rows, and how many there are to fill. */
function fullness(table: Table & { id: TableId }): { readonly filled: string; readonly of: string | null } {
  if (table.kind === 'rows') {
    const id = form.tables.find((each) => each.id === table.id);
    if (id?.kind !== 'rows') throw new Error(`${table.id} does not grow.`);
    // A deleted column is an error in the count of all; then the rows are counted by what they must hold.
    const kept = table.columns.filter((column) => column.required === true);
    const counted = kept.map((column) => columnName(table.id, column.id as ColumnId)).join('&');
    const filled = formulaOf(filledRows(id.id));
    return {
      filled: kept.length === 0 ? filled : `IFERROR(${filled},SUMPRODUCT(--(TRIM(${counted})<>"")))`,
      of: null,
    };
  }
  const required = inputColumns(table).filter(
    (column) => column.required === true || table.kind === 'singleRow',
  );
  const wanted = required.length > 0 ? required : inputColumns(table);
  const rows = table.kind === 'fixedRows' ? table.rows.map(({ id }) => id) : [null];
  const names = rows.flatMap((row) =>
    wanted.map(({ id }) => fieldName({ table: table.id, row, column: id as ColumnId })),
  );
  return { filled: `COUNTA(${names.join(',')})`, of: String(names.length) };
}

/** A formula for a table whose sheet is there: a deleted sheet leaves names that are no references any more. */
function ifThere(table: TableId, then: string, otherwise: string): string {
  return `=IF(ISREF(${blockName(table)}),${then},${otherwise})`;
}

/** The front sheet: the head of the report on the left, the tables with links and how full each is on the right. */
export function planContents(words: Words): SheetPlan {
  const { language } = words;
  const { firstColumn, linkRow: kickerRow, titleRow } = geometry;
  const headRow = 3;
  const label = firstColumn;
  const value = firstColumn + 1;
  const table = firstColumn + 3;
  const [section, filled, state] = [table + 1, table + 2, table + 3];
  const head = headLines(words);
  const listTop = headRow + 1;
  const first = listTop + 1;
  const last = first + form.tables.length - 1;
  const howTo = first + head.length + 1;
  const says = (mark: string, key: 'full' | 'partly' | 'empty' | 'gone') =>
    quoted(`${mark} ${words.text(`contents.state.${key}`)}`);

  return {
    key: 'contents',
    name: words.text('contents.tab'),
    tabColor: palette.accent,
    // Wide enough on both sides that neither wraps in the common case: a row has one height for both.
    columnWidths: [marginWidth, 20, 80, 4, 26, 12, 17, 26],
    hiddenColumns: [],
    rowHeights: new Map([[titleRow, 27]]),
    cells: [
      { row: kickerRow, column: label, value: text(words.text('contents.kicker')) },
      { row: titleRow, column: label, value: text(form.title[language]) },
      { row: headRow, column: label, value: text(words.text('contents.head')) },
      { row: headRow, column: table, value: text(words.text('contents.tables')) },
      ...head.flatMap((line, index) => [
        { row: first + index, column: label, value: text(line.label) },
        { row: first + index, column: value, value: line.value },
      ]),
      { row: listTop, column: table, value: text(words.text('contents.table')) },
      { row: listTop, column: section, value: text(words.text('contents.section')) },
      { row: listTop, column: filled, value: text(words.text('contents.filled')) },
      { row: listTop, column: state, value: text(words.text('contents.state')) },
      ...form.tables.flatMap((each, index) => {
        const row = first + index;
        const counted = fullness(each);
        const full = counted.of === null ? `${counted.filled}>0` : `${counted.filled}=${counted.of}`;
        return [
          { row, column: table, value: linkTo(blockName(each.id), each.sheet[language]) },
          {
            row,
            column: section,
            value: text(
              each.section === 'header' ? words.text('contents.header') : each.section.replaceAll(',', ', '),
            ),
          },
          {
            row,
            column: filled,
            value: formula(
              ifThere(
                each.id,
                counted.of === null
                  ? `IFERROR(${quoted(words.text('contents.rows'))}&${counted.filled},"")`
                  : `${counted.filled}&${quoted(`${words.text('contents.of')}${counted.of}`)}`,
                '""',
              ),
            ),
          },
          {
            row,
            column: state,
            value: formula(
              ifThere(
                each.id,
                `IFERROR(IF(${full},${says('✓', 'full')},IF(${counted.filled}=0,${says('–', 'empty')},${says('!', 'partly')})),${says('!', 'partly')})`,
                says('✗', 'gone'),
              ),
            ),
          },
        ];
      }),
      { row: howTo, column: label, value: text(words.text('contents.howTo')) },
      ...(['contents.howTo.1', 'contents.howTo.2', 'contents.howTo.3'] as const).map((key, index) => ({
        row: howTo + 1 + index,
        column: label,
        value: text(words.text(key)),
      })),
    ],
    styles: [
      { area: cellArea(kickerRow, label), style: 'Report instruction' },
      { area: cellArea(titleRow, label), style: 'Report title' },
      { area: cellArea(headRow, label), style: 'Report heading' },
      { area: cellArea(headRow, table), style: 'Report heading' },
      ...head.flatMap(({ style }, index) => [
        { area: cellArea(first + index, label), style: 'Report plain label' as const },
        { area: cellArea(first + index, value), style },
      ]),
      { area: rowArea(listTop, table, state), style: 'Report column heading' },
      { area: columnArea(table, first, last), style: 'Report cell link' },
      { area: { top: first, left: section, bottom: last, right: state }, style: 'Report cell' },
      { area: cellArea(howTo, label), style: 'Report small heading' },
      { area: columnArea(label, howTo + 1, howTo + 3), style: 'Report instruction' },
    ],
    numberFormats: [],
    names: [
      { name: blockName('contents'), area: { top: titleRow, left: label, bottom: last, right: state } },
    ],
    excelTable: null,
    validations: [],
    marks: [{ area: columnArea(state, first, last) }],
    groupLines: [],
    dataBars: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: last, right: state },
      titleRows: null,
      header: form.title[language],
      footer: words.text('sheet.footer'),
    },
  };
}
