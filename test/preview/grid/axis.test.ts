import { createAxis } from '../../../src/preview/grid/axis';

/** Lines of 10, 20, 0 (hidden), 30 and 40 pixels. */
const axis = createAxis(5, 2, (line) => [10, 20, 0, 30, 40][line] ?? 0);

describe('the lines of a sheet', () => {
  it.each([
    [0, 0],
    [1, 10],
    [2, 30],
    [3, 30],
    [4, 60],
    [5, 100],
    [9, 100],
    [-1, 0],
  ])('line %i begins at pixel %i', (line, pixel) => {
    expect(axis.start(line)).toBe(pixel);
  });

  it('have the sizes that they were given', () => {
    expect([0, 1, 2, 3, 4].map((line) => axis.size(line))).toEqual([10, 20, 0, 30, 40]);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [29, 1],
    [30, 3],
    [59, 3],
    [60, 4],
    [99, 4],
    [500, 4],
  ])('pixel %i lies on line %i, never on a hidden one', (pixel, line) => {
    expect(axis.at(pixel)).toBe(line);
  });

  it('are never frozen beyond the last one', () => {
    expect(createAxis(3, 7, () => 10).frozen).toBe(3);
  });
});
