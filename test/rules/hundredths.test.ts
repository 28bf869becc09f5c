import { hundredths } from '../../src/rules/hundredths';

describe('a figure in hundredths', () => {
  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [2.5, 2.5],
    [0.1 + 0.2, 0.3],
    [199_436.16, 199_436.16],
    [-0.001, 0],
  ])('is rounded as Excel rounds it: %d', (value, expected) => {
    expect(hundredths(value)).toBe(expected);
  });
});
