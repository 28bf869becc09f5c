import { localRange } from '../report/address';
import { planList } from '../sheets/column-plan';
import { cellArea, columnArea, rowArea, text, type PlannedArea, type SheetPlan } from '../sheets/plan';
import { section, together, type Section } from '../sheets/section';
import { palette, type StyleName } from '../sheets/styles';
import { printedTime } from '../sheets/summary/printed-time';
import { registerName } from './names';
import type { Register } from './register';
import type { RegisterWords } from './words';

/** A link to a file beside the register. */
export interface FileLink {
  readonly row: number;
  readonly column: number;
  /** The path from the register's own folder. */
  readonly path: string;
}

/** A sheet of a register: a plan, and the links in it. */
export interface RegisterSheet {
  readonly plan: SheetPlan;
  readonly links: readonly FileLink[];
}

/** A column of a list of a register. */
export interface ListColumn<Item> {
  /** Tells it from the other columns of its list. */
  readonly id: string;
  readonly heading: string;
  readonly kind: keyof typeof styles;
  /** In characters. */
  readonly width: number;
  /** A text, a figure, or a formula where the text begins with `=`; null leaves the cell blank. */
  readonly value: (item: Item, place: { readonly row: number; readonly index: number }) => ListValue;
  /** What stands above the column: the sum or the count of the rows that the filter shows, or a formula. */
  readonly total?: 'sum' | 'count' | { readonly formula: string };
}
export type ListValue = string | number | null | { readonly formula: string };

const styles = {
  number: 'Report number',
  text: 'Report cell',
  date: 'Report register date',
  figure: 'Report cell figure',
  percent: 'Report cell percent',
  mark: 'Report cell',
  link: 'Report cell link',
} as const satisfies Record<string, StyleName>;

/** Where things stand on every list of a register; rows and columns count from 0. */
export const listGeometry = {
  titleRow: 0,
  madeRow: 1,
  readRow: 2,
  totalRow: 4,
  headingRow: 5,
  left: 1,
} as const;
const { titleRow, madeRow, readRow, totalRow, headingRow, left } = listGeometry;
export const registerMargin = 2;

/** The lines at the top of every sheet of a register: its title, when it was made and by what, and what it holds. */
export function titleSection(
  { kit: { book }, madeAt, files }: Register,
  words: RegisterWords,
  title: string,
  said: string = words.text('register.read', { count: files.length }),
): Section {
  const made = words.text('register.made', { time: printedTime(madeAt), rules: book.version });
  return section(readRow, {
    cells: [
      { row: titleRow, column: left, value: text(title) },
      { row: madeRow, column: left, value: text(made) },
      { row: readRow, column: left, value: text(said) },
    ],
    styles: [
      { area: cellArea(titleRow, left), style: 'Report title' },
      { area: columnArea(left, madeRow, readRow), style: 'Report instruction' },
    ],
  });
}

interface ListSheet<Item> {
  readonly id: string;
  readonly tab: string;
  readonly title: string;
  readonly columns: readonly ListColumn<Item>[];
  readonly items: readonly Item[];
  /** The path of an item's file, to which the columns of the kind `link` lead. */
  readonly pathOf: (item: Item) => string;
  /** What the list holds, in a line under the title. */
  readonly said?: string;
}

/** A list with filter buttons, and above it its totals, which follow the filter. */
export function listSheet<Item>(
  register: Register,
  words: RegisterWords,
  { id, tab, title, columns, items, pathOf, said }: ListSheet<Item>,
): RegisterSheet {
  const { form } = register.kit;
  const right = left + columns.length - 1;
  const first = headingRow + 1;
  const last = Math.max(headingRow, headingRow + items.length);
  const list = planList<Item>({
    top: headingRow,
    left,
    items,
    columns: columns.map((column) => ({
      heading: column.heading,
      style: styles[column.kind],
      value: (item, index) => planned(column.value(item, { row: first + index, index })),
      ...(column.kind === 'mark' ? { marks: true as const } : {}),
    })),
  });
  const { bottom, names, ...content } = together([
    titleSection(register, words, title, said),
    ...(items.length === 0 ? [] : [totalsSection(columns, first, last, words)]),
    list,
  ]);
  const area: PlannedArea = { top: headingRow, left, bottom: last, right };
  return {
    plan: {
      ...content,
      ...sheetLooks(title, words, { top: 0, left: 0, bottom, right }),
      key: id,
      block: registerName(form, id),
      name: tab,
      columnWidths: [registerMargin, ...columns.map(({ width }) => width)],
      names: [...names, { name: registerName(form, id), area }],
      // A table with nothing but headings is none.
      excelTables: items.length === 0 ? [] : [{ name: registerName(form, `table_${id}`), area }],
      freeze: { rows: headingRow + 1, columns: 0 },
    },
    links: columns.flatMap((column, index) =>
      column.kind === 'link'
        ? items.map((item, at) => ({ row: first + at, column: left + index, path: pathOf(item) }))
        : [],
    ),
  };
}

/** What all sheets of a register have in common. */
export function sheetLooks(title: string, words: RegisterWords, area: PlannedArea) {
  return {
    tabColor: palette.accent,
    hiddenColumns: [],
    rowHeights: new Map([[titleRow, 24]]),
    print: {
      orientation: 'landscape' as const,
      area,
      titleRows: [headingRow, headingRow] as const,
      header: title,
      // The second line says when it was made.
      checked: '',
      footer: words.text('sheet.footer'),
    },
  };
}

function totalsSection<Item>(
  columns: readonly ListColumn<Item>[],
  first: number,
  last: number,
  words: RegisterWords,
): Section {
  const totals = columns.flatMap(({ total, kind }, index) => {
    if (total === undefined) return [];
    const area = localRange(columnArea(left + index, first, last));
    const formula =
      typeof total === 'object' ? total.formula : `=SUBTOTAL(${total === 'sum' ? 109 : 103},${area})`;
    const style: StyleName = kind === 'percent' ? 'Report computed percent' : 'Report computed figure';
    return [{ column: left + index, formula, style }];
  });
  return section(totalRow, {
    cells: [
      { row: totalRow, column: left, value: text(words.text('register.total')) },
      ...totals.map(({ column, formula }) => ({ row: totalRow, column, value: { formula } })),
    ],
    styles: [
      { area: rowArea(totalRow, left, left + columns.length - 1), style: 'Report computed' },
      { area: cellArea(totalRow, left), style: 'Report small heading' },
      ...totals.map(({ column, style }) => ({ area: cellArea(totalRow, column), style })),
    ],
  });
}

export function planned(value: ListValue) {
  return typeof value === 'string' ? text(value) : value;
}
