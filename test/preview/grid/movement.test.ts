import { areaBetween, moved, type MovementBounds } from '../../../src/preview/grid/movement';

/** A sheet of 100 rows and 20 columns whose content stands in B3:F12. */
const bounds: MovementBounds = {
  rowCount: 100,
  columnCount: 20,
  used: { row: 2, column: 1, rowCount: 10, columnCount: 5 },
  page: 25,
};
const plain = { ctrlKey: false, shiftKey: false };

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', plain, { row: 6, column: 3 }],
    ['ArrowUp', plain, { row: 4, column: 3 }],
    ['ArrowLeft', plain, { row: 5, column: 2 }],
    ['ArrowRight', plain, { row: 5, column: 4 }],
    ['ArrowDown', { ctrlKey: true, shiftKey: false }, { row: 11, column: 3 }],
    ['ArrowRight', { ctrlKey: true, shiftKey: false }, { row: 5, column: 5 }],
    ['ArrowUp', { ctrlKey: true, shiftKey: false }, { row: 0, column: 3 }],
    ['ArrowLeft', { ctrlKey: true, shiftKey: false }, { row: 5, column: 0 }],
    ['Home', plain, { row: 5, column: 0 }],
    ['Home', { ctrlKey: true, shiftKey: false }, { row: 0, column: 0 }],
    ['End', { ctrlKey: true, shiftKey: false }, { row: 11, column: 5 }],
    ['PageDown', plain, { row: 30, column: 3 }],
    ['PageUp', plain, { row: 0, column: 3 }],
    ['Enter', plain, { row: 6, column: 3 }],
    ['Enter', { ctrlKey: false, shiftKey: true }, { row: 4, column: 3 }],
    ['Tab', plain, { row: 5, column: 4 }],
    ['Tab', { ctrlKey: false, shiftKey: true }, { row: 5, column: 2 }],
  ])('%s with %j leads from D6 to %j', (key, held, place) => {
    expect(moved({ row: 5, column: 3 }, { key, ...held }, bounds)).toEqual(place);
  });

  it.each(['a', 'F2', 'Escape', 'Delete'])('%s moves nowhere', (key) => {
    expect(moved({ row: 5, column: 3 }, { key, ...plain }, bounds)).toBeNull();
  });

  it('stops at the edges of the sheet', () => {
    expect(moved({ row: 99, column: 19 }, { key: 'ArrowDown', ...plain }, bounds)).toEqual({
      row: 99,
      column: 19,
    });
    expect(moved({ row: 0, column: 0 }, { key: 'ArrowLeft', ...plain }, bounds)).toEqual({
      row: 0,
      column: 0,
    });
  });
});

describe('the area between two cells', () => {
  it('is the same from whichever corner it was drawn', () => {
    const area = { row: 2, column: 1, rowCount: 4, columnCount: 3 };
    expect(areaBetween({ row: 2, column: 1 }, { row: 5, column: 3 })).toEqual(area);
    expect(areaBetween({ row: 5, column: 1 }, { row: 2, column: 3 })).toEqual(area);
  });
});
