import { matchesOf } from '../../src/reading/matches';

describe('the matches of a pattern', () => {
  const number = /\d+/gu;

  it('come in the order written, with their places', () => {
    expect(matchesOf(number, 'с 5 по 17').map(({ 0: text, index }) => ({ text, index }))).toEqual([
      { text: '5', index: 2 },
      { text: '17', index: 7 },
    ]);
  });

  it('do not depend on where an earlier search stopped', () => {
    number.lastIndex = 4;
    expect(matchesOf(number, '12').map(String)).toEqual(['12']);
  });

  it('may be none', () => {
    expect(matchesOf(number, 'нет')).toEqual([]);
  });
});
