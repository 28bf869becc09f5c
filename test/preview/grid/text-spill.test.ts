import type { CellView } from '../../../src/embedded-excel';
import { textSpan } from '../../../src/preview/grid/text-spill';
import { cell } from './cells';

const limits = { from: 0, to: 5 };
const across = { horizontalAlignment: 'CenterAcrossSelection' } as const;

/** The row with these cells from column A on; the others are empty. */
const row =
  (...cells: readonly CellView[]) =>
  (column: number): CellView =>
    cells[column] ?? cell();

describe('a text that is wider than its cell', () => {
  it('lies over the empty cells to its right', () => {
    expect(textSpan(row(cell({ value: 'длинный' })), 0, limits)).toEqual({ from: 0, to: 5 });
  });

  it('ends where a cell holds something', () => {
    expect(textSpan(row(cell({ value: 'длинный' }), cell(), cell({ value: 1 })), 0, limits)).toEqual({
      from: 0,
      to: 1,
    });
  });

  it('lies to its left when it stands right', () => {
    const right = cell({ value: 'длинный', style: { horizontalAlignment: 'Right' } });
    expect(textSpan(row(cell({ value: 'a' }), cell(), right), 2, limits)).toEqual({ from: 1, to: 2 });
  });

  it('lies to both sides when it stands in the middle', () => {
    const centred = cell({ value: 'длинный', style: { horizontalAlignment: 'Center' } });
    expect(textSpan(row(cell(), centred), 1, limits)).toEqual({ from: 0, to: 5 });
  });

  it.each([
    ['it wraps', cell({ value: 'длинный', style: { wrapText: true } })],
    ['it is a number', cell({ value: 123456789 })],
    ['it fills its cell', cell({ value: '-', style: { horizontalAlignment: 'Fill' } })],
    ['there is none', cell()],
  ])('stays in its cell when %s', (_why, one) => {
    expect(textSpan(row(one), 0, limits)).toEqual({ from: 0, to: 0 });
  });

  it('is centred over the empty cells that are centred with it, and over no other', () => {
    const cells = row(
      cell({ value: 'Заголовок', style: across }),
      cell({ style: across }),
      cell({ style: across }),
      cell(),
    );
    expect(textSpan(cells, 0, limits)).toEqual({ from: 0, to: 2 });
  });
});
