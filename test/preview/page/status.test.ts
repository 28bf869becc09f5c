import type { CellView } from '../../../src/embedded-excel';
import { figuresOf } from '../../../src/preview/page/status';
import { cell } from '../grid/cells';

const cells: Record<string, CellView> = {
  '0,0': cell({ value: 10 }),
  '0,1': cell({ value: 2.5 }),
  '1,0': cell({ value: '7' }),
};
const at = (row: number, column: number): CellView => cells[`${String(row)},${String(column)}`] ?? cell();

describe('the figures of a selection', () => {
  it('count what is filled and add up the numbers, not texts that look like numbers', () => {
    expect(figuresOf({ row: 0, column: 0, rowCount: 2, columnCount: 2 }, at)).toEqual({
      count: 3,
      sum: 12.5,
    });
  });

  it('have no sum where there is no number', () => {
    expect(figuresOf({ row: 1, column: 0, rowCount: 1, columnCount: 2 }, at)).toEqual({
      count: 1,
      sum: null,
    });
  });

  it.each([
    ['one cell', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ['a whole column', { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }],
  ])('are not told for %s', (_what, area) => {
    expect(figuresOf(area, at)).toBeNull();
  });
});
