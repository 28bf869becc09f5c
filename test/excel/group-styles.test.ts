import * as fc from 'fast-check';
import { groupStyles } from '../../src/excel/group-styles';
import type { SheetPlan } from '../../src/sheets/plan';
import { cellArea, rowArea } from '../../src/sheets/plan';

type Styles = SheetPlan['styles'];
const [plain, head, quiet] = ['Report cell', 'Report heading', 'Report quiet'] as unknown as [
  Styles[number]['style'],
  Styles[number]['style'],
  Styles[number]['style'],
];

it.each<[string, Styles, (readonly [Styles[number]['style'], string])[]]>([
  [
    'areas of one style go together',
    [
      { area: rowArea(0, 0, 2), style: plain },
      { area: rowArea(5, 0, 2), style: plain },
    ],
    [[plain, 'A1:C1,A6:C6']],
  ],
  [
    'rows right under one another become one area',
    [
      { area: rowArea(0, 0, 2), style: plain },
      { area: rowArea(1, 0, 2), style: plain },
    ],
    [[plain, 'A1:C2']],
  ],
  [
    'an area joins an earlier group where nothing over it was painted since',
    [
      { area: rowArea(0, 0, 2), style: plain },
      { area: cellArea(0, 1), style: head },
      { area: rowArea(4, 0, 2), style: plain },
    ],
    [
      [plain, 'A1:C1,A5:C5'],
      [head, 'B1'],
    ],
  ],
  [
    'an area that paints over a later style stays after it',
    [
      { area: rowArea(0, 0, 2), style: plain },
      { area: rowArea(0, 0, 2), style: head },
      { area: cellArea(0, 1), style: plain },
    ],
    [
      [plain, 'A1:C1'],
      [head, 'A1:C1'],
      [plain, 'B1'],
    ],
  ],
])('%s', (_, styles, groups) => {
  expect(groupStyles(styles).map(({ style, addresses }) => [style, addresses])).toEqual(groups);
});

it('lists no more addresses at once than Excel takes', () => {
  const styles = Array.from({ length: 200 }, (_, index) => ({ area: cellArea(index * 2, 0), style: quiet }));
  const groups = groupStyles(styles);
  expect(Math.max(...groups.map(({ addresses }) => addresses.length))).toBeLessThanOrEqual(255);
  expect(groups.flatMap(({ addresses }) => addresses.split(','))).toHaveLength(200);
});

/** The style that each cell shows after all was painted, one after another. */
function painted(steps: readonly { readonly cells: readonly string[]; readonly style: string }[]): unknown {
  const shown = new Map<string, string>();
  for (const { cells, style } of steps) for (const cell of cells) shown.set(cell, style);
  return [...shown].sort();
}

function cellsOf(top: number, left: number, bottom: number, right: number): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${row} ${column}`);
  return cells;
}

function cellsAt(address: string): string[] {
  const [start = '', end = start] = address.split(':');
  const place = (text: string) => {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(text) ?? [];
    return [Number(row) - 1, letter.charCodeAt(0) - 65] as const;
  };
  const [top, left] = place(start);
  const [bottom, right] = place(end);
  return cellsOf(top, left, bottom, right);
}

it('groups paint what the plan paints', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          top: fc.nat(6),
          left: fc.nat(4),
          rows: fc.nat(3),
          columns: fc.nat(3),
          style: fc.constantFrom(plain, head, quiet),
        }),
        { maxLength: 15 },
      ),
      (list) => {
        const styles = list.map(({ top, left, rows, columns, style }) => ({
          area: { top, left, bottom: top + rows, right: left + columns },
          style,
        }));
        expect(
          painted(
            groupStyles(styles).map(({ style, addresses }) => ({
              style,
              cells: addresses.split(',').flatMap(cellsAt),
            })),
          ),
        ).toEqual(
          painted(
            styles.map(({ area: { top, left, bottom, right }, style }) => ({
              style,
              cells: cellsOf(top, left, bottom, right),
            })),
          ),
        );
      },
    ),
  );
});
