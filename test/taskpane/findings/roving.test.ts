import { rovingTarget } from '../../../src/taskpane/findings/roving';

describe('Moving through a list of four with the keyboard', () => {
  it.each<[string, number, number | null]>([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['Enter', 1, null],
    ['a', 1, null],
  ])('%s at %i', (key, from, to) => {
    expect(rovingTarget(key, from, 4)).toBe(to);
  });
});
