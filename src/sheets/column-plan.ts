import type { DefinedName } from '../report/defined-names';
import {
  cellArea,
  columnArea,
  rowArea,
  text,
  type PlannedArea,
  type PlannedValidation,
  type PlannedValue,
} from './plan';
import { section, together, type Section } from './section';
import type { StyleName } from './styles';

/** One column of a list on a sheet, said in one place: its heading, its cells, their looks and names. */
export interface ColumnPlan<Item> {
  readonly heading: string;
  /** Where it stands: how many columns right of the list's first; next to the one before where it is not given. */
  readonly offset?: number;
  /** Of its cells; a cell may differ by `cellStyle`. */
  readonly style: StyleName;
  readonly value: (item: Item, index: number) => PlannedValue;
  readonly cellStyle?: (item: Item) => StyleName | null;
  readonly cellFormat?: (item: Item) => string | null;
  /** Names of single cells. */
  readonly cellName?: (item: Item) => DefinedName | null;
  /** The name of all its cells. */
  readonly name?: DefinedName;
  readonly validation?: (area: PlannedArea) => PlannedValidation | null;
  /** Whether cells that begin with a mark are painted. */
  readonly marks?: true;
}

/** A list of items: its headings in one row, its items below, and empty rows after them. */
export interface ListPlan<Item> {
  /** The row of the headings. */
  readonly top: number;
  readonly left: number;
  readonly columns: readonly ColumnPlan<Item>[];
  readonly items: readonly Item[];
  /** How many rows the list has at least. */
  readonly leastRows?: number;
  /** The last row to which the names and validations of whole columns reach; the list's own last where not told. */
  readonly reach?: number;
}

/** Plans a list column by column. */
export function planList<Item>({
  top,
  left,
  columns,
  items,
  leastRows = 0,
  reach = 0,
}: ListPlan<Item>): Section {
  const first = top + 1;
  const last = Math.max(first + Math.max(items.length, leastRows) - 1, top);
  const lastNamed = Math.max(last, reach);
  const placed: { readonly column: ColumnPlan<Item>; readonly at: number; readonly area: PlannedArea }[] = [];
  for (const column of columns) {
    const at = column.offset === undefined ? (placed.at(-1)?.at ?? left - 1) + 1 : left + column.offset;
    placed.push({ column, at, area: columnArea(at, first, last) });
  }
  const right = placed.reduce((most, { at }) => Math.max(most, at), left);
  const eachCell = <Result>(
    ask: ((item: Item) => Result | null) | undefined,
    at: number,
  ): { readonly area: PlannedArea; readonly result: Result }[] =>
    ask === undefined
      ? []
      : items.flatMap((item, index) => {
          const result = ask(item);
          return result === null ? [] : [{ area: cellArea(first + index, at), result }];
        });
  return section(last, {
    cells: placed.flatMap(({ column, at }) => [
      { row: top, column: at, value: text(column.heading) },
      ...items.map((item, index) => ({
        row: first + index,
        column: at,
        value: column.value(item, index),
      })),
    ]),
    styles: [
      { area: rowArea(top, left, right), style: 'Report column heading' },
      ...(last < first ? [] : placed.map(({ column, area }) => ({ area, style: column.style }))),
      ...placed.flatMap(({ column, at }) =>
        eachCell(column.cellStyle, at).map(({ area, result }) => ({ area, style: result })),
      ),
    ],
    numberFormats: placed.flatMap(({ column, at }) =>
      eachCell(column.cellFormat, at).map(({ area, result }) => ({ area, format: result })),
    ),
    names: placed.flatMap(({ column, at, area }) => [
      ...eachCell(column.cellName, at).map((named) => ({ name: named.result, area: named.area })),
      ...(column.name === undefined ? [] : [{ name: column.name, area: { ...area, bottom: lastNamed } }]),
    ]),
    validations: placed.flatMap(
      ({ column, area }) => column.validation?.({ ...area, bottom: lastNamed }) ?? [],
    ),
    marks: placed.flatMap(({ column, area }) => (column.marks === true ? [{ area }] : [])),
  });
}

/** The same under a title of its own, in the row above its headings. */
export function planTitledList<Item>(title: string, list: ListPlan<Item>): Section {
  const { top, left } = list;
  return together([
    section(top - 1, {
      cells: [{ row: top - 1, column: left, value: text(title) }],
      styles: [{ area: cellArea(top - 1, left), style: 'Report heading' }],
    }),
    planList(list),
  ]);
}
