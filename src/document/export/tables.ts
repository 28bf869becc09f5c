import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Column, FixedRow, Table as FormTable } from '../../form/types';
import { unitText } from '../../form/units';
import { tableOf, type TablePart } from '../layout';
import { namedRowIn, rowIn, rowsIn, type DocumentRow } from '../report';
import { said, sizes, type Context } from './context';
import { holdsFigures, printed } from './figures';
import { contentWidth } from './page';
import { linesOf, runOf } from './runs';

/** A column as it is printed. */
interface Printed {
  readonly column: Column;
  readonly heading: string;
  /** Twentieths of a point. */
  readonly width: number;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: line, bottom: line, left: line, right: line };
const margins = { top: 30, bottom: 30, left: 55, right: 55 };
/** How high turned headings are, in twentieths of a point: 4.4 cm. */
const turnedHeight = 2500;

/** The tables that a part of the layout prints: its labels over it, and the table itself. */
export function tablesOf(context: Context, part: TablePart): (Paragraph | Table)[] {
  const table = tableOf(context.form, part.table);
  const columns = printedColumns(context, part, table);
  const rows = [...headingRows(context, part, columns), ...bodyRows(context, part, table, columns)];
  const main = tableWith(columns, rows);
  if (part.labelRows === undefined) return [main];
  // Word repeats headings on the next page only where they are a table's first rows, so the labels have their own.
  return [labelTable(context, part), spacer(), main];
}

function tableWith(columns: readonly { readonly width: number }[], rows: readonly TableRow[]): Table {
  return new Table({
    rows: [...rows],
    columnWidths: columns.map(({ width }) => width),
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins,
  });
}

/** Two tables without anything between them would become one. */
function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [] });
}

function printedColumns(context: Context, part: TablePart, table: FormTable): Printed[] {
  const shown = part.columns.flatMap((place) => {
    const column = table.columns.find(({ id }) => id === place.column);
    return column === undefined || (column.addedByUs === true && isUnused(context, table, column))
      ? []
      : [{ ...place, column }];
  });
  const whole = contentWidth(part.page);
  const shares = shown.reduce((sum, { width }) => sum + width, 0);
  return shown.map(({ column, width, heading }) => ({
    column,
    heading: heading?.[context.language] ?? column.label[context.language],
    width: Math.floor((whole * width) / shares),
  }));
}

/** A column that the paper form does not have is printed only where it says something. */
function isUnused(context: Context, table: FormTable, column: Column): boolean {
  if (table.kind !== 'fixedRows') return true;
  return table.rows.every(
    ({ id }) => printed(column, namedRowIn(context.report, table.id, id)[column.id], 'ru').trim() === '',
  );
}

interface CellLook {
  readonly bold?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly size?: number;
}

function cell(
  text: string,
  width: number,
  look: CellLook = {},
  more: Partial<ITableCellOptions> = {},
): TableCell {
  const { bold = false, align = AlignmentType.LEFT, size = sizes.table } = look;
  return new TableCell({
    borders,
    width: { size: width, type: WidthType.DXA },
    ...more,
    children: linesOf(text).map(
      (written) => new Paragraph({ alignment: align, children: [runOf(written, { bold, size })] }),
    ),
  });
}

function labelTable(context: Context, part: TablePart): Table {
  const width = contentWidth(part.page);
  const rows = (part.labelRows ?? []).map(({ table, column, said: label }) => {
    const field = tableOf(context.form, table).columns.find(({ id }) => id === column);
    const value =
      field === undefined ? '' : printed(field, rowIn(context.report, table)[column], context.language);
    const heading = new Paragraph({
      keepNext: true,
      children: [runOf(`${said(context, label)}:`, { bold: true, size: sizes.table })],
    });
    const body = linesOf(value).map(
      (text) => new Paragraph({ children: [runOf(text, { size: sizes.table })] }),
    );
    return new TableRow({
      children: [
        new TableCell({ borders, width: { size: width, type: WidthType.DXA }, children: [heading, ...body] }),
      ],
    });
  });
  return tableWith([{ width }], rows);
}

function headingRows(context: Context, part: TablePart, columns: readonly Printed[]): TableRow[] {
  const turned = part.headings === 'turned';
  const look: CellLook = { bold: true, align: AlignmentType.CENTER, size: sizeIn(columns) };
  const place: Partial<ITableCellOptions> = {
    verticalAlign: VerticalAlignTable.CENTER,
    ...(turned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
  };
  const row = (children: TableCell[], least = 0): TableRow =>
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      ...(turned ? { height: { value: turnedHeight, rule: HeightRule.EXACT } } : {}),
      ...(least > 0 ? { height: { value: least, rule: HeightRule.ATLEAST } } : {}),
      children,
    });
  const groups = columns.map(({ column: { group } }) => group?.[context.language] ?? null);
  if (groups.every((group) => group === null)) {
    return [row(columns.map(({ heading, width }) => cell(heading, width, look, place)))];
  }
  const upper = columns.flatMap(({ heading, width }, at) => {
    const group = groups[at] ?? null;
    if (group === null) return [cell(heading, width, look, { ...place, rowSpan: 2 })];
    if (at > 0 && groups[at - 1] === group) return [];
    const members = columns.filter((_, other) => groups[other] === group);
    const whole = members.reduce((sum, member) => sum + member.width, 0);
    return [cell(group, whole, look, { ...place, columnSpan: members.length })];
  });
  const lower = columns
    .filter(({ column }) => column.group !== undefined)
    .map(({ heading, width }) => cell(heading, width, look, place));
  // On the pages that follow, LibreOffice makes the two rows as high as what does not span them.
  const heights = columns.map(({ heading, width }) => heightOf(heading, width, sizeIn(columns)));
  const half = Math.ceil(Math.max(...heights) / 2);
  return [row(upper, half), row(lower, half)];
}

/** How high a bold heading stands in a cell, in twentieths of a point: rather too high than cut off. */
function heightOf(text: string, width: number, halfPoints: number): number {
  const letters = Math.max(1, Math.floor((width - margins.left - margins.right) / (halfPoints * 10 * 0.58)));
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/u)) {
    if (used > 0 && used + 1 + word.length > letters) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines * halfPoints * 10 * 1.2 + margins.top + margins.bottom;
}

/** Many columns leave little room for long words. */
function sizeIn(columns: readonly Printed[]): number {
  return columns.length > 6 ? sizes.narrowTable : sizes.table;
}

function bodyRows(
  context: Context,
  part: TablePart,
  table: FormTable,
  columns: readonly Printed[],
): TableRow[] {
  switch (table.kind) {
    case 'fields':
    case 'singleRow':
      return [bodyRow(context, columns, rowIn(context.report, table.id), AlignmentType.CENTER)];
    case 'fixedRows':
      return table.rows.map((row) =>
        bodyRow(context, columns, {
          ...namedRowIn(context.report, table.id, row.id),
          ...fixedCells(context, row),
        }),
      );
    case 'rows':
      return growingRows(context, part, table, columns);
  }
}

/** What the form itself prints in a named row. */
function fixedCells({ language }: Context, row: FixedRow): DocumentRow {
  return { number: `${row.number}.`, indicator: row.label[language], unit: unitText(row.unit, language) };
}

function bodyRow(
  context: Context,
  columns: readonly Printed[],
  row: DocumentRow,
  figures: CellLook['align'] = AlignmentType.RIGHT,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ column, width }) =>
      cell(printed(column, row[column.id], context.language), width, {
        align: holdsFigures(column) && figures !== undefined ? figures : AlignmentType.LEFT,
        size: sizeIn(columns),
      }),
    ),
  });
}

function growingRows(
  context: Context,
  part: TablePart,
  table: FormTable,
  columns: readonly Printed[],
): TableRow[] {
  const rows = rowsIn(context.report, table.id);
  const shown: readonly DocumentRow[] =
    rows.length > 0 ? rows : Array.from({ length: part.emptyRows ?? 1 }, () => ({}));
  return shown.map((row, at) => {
    const numbered = (column: Column): DocumentRow[string] =>
      column.type === 'fixed' ? (row[column.id] ?? at + 1) : row[column.id];
    const children = columns.flatMap(({ column, width }) => {
      const look: CellLook = {
        align: holdsFigures(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
        size: sizeIn(columns),
      };
      const text = printed(column, numbered(column), context.language);
      if (column.id !== part.spread) return [cell(text, width, look)];
      const span = spanAt(shown, at, column.id, columns);
      if (span === 0) return [];
      return [cell(text, width, look, span > 1 ? { rowSpan: span } : {})];
    });
    // A row of activities may be taller than a page.
    return new TableRow({ cantSplit: part.spread === undefined, children });
  });
}

/**
 * How many rows the cell of a merged column covers: 0 where the one above covers it. Only rows with texts of their own
 * are merged: an empty row under a merged cell would look like room to write.
 */
function spanAt(
  rows: readonly DocumentRow[],
  at: number,
  column: string,
  columns: readonly Printed[],
): number {
  const joins = (index: number): boolean => {
    const text = rows[index]?.[column];
    const before = rows[index - 1]?.[column];
    const others = columns.some((other) => {
      const value = rows[index]?.[other.column.id];
      return (
        other.column.id !== column && value !== null && value !== undefined && String(value).trim() !== ''
      );
    });
    return index > 0 && typeof text === 'string' && text.trim() !== '' && text === before && others;
  };
  if (joins(at)) return 0;
  let end = at + 1;
  while (end < rows.length && joins(end)) end += 1;
  return end - at;
}
