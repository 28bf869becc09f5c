import { remembered, wordMatches } from '../../src/reading/remembered';

describe('a remembered function', () => {
  it('is asked once for each word', () => {
    const length = jest.fn((word: string) => word.length);
    const remember = remembered(length);
    expect(['группа', 'пост', 'группа', 'пост'].map(remember)).toEqual([6, 4, 6, 4]);
    expect(length.mock.calls).toEqual([['группа'], ['пост']]);
  });

  it('remembers null, false and zero too', () => {
    const nothing = jest.fn(() => null);
    const remember = remembered<null>(nothing);
    expect([remember('пост'), remember('пост')]).toEqual([null, null]);
    expect(nothing).toHaveBeenCalledTimes(1);
  });

  it('starts anew when it remembers too many words, and is right all the same', () => {
    const same = jest.fn((word: string) => word);
    const remember = remembered(same);
    const words = Array.from({ length: 10_001 }, (_, index) => `слово${index}`);
    expect(words.map(remember)).toEqual(words);
    expect(remember('слово0')).toBe('слово0');
    expect(same).toHaveBeenCalledTimes(10_002);
  });
});

test('a pattern is remembered by word', () => {
  const isPost = wordMatches(/^пост/u);
  expect(['поста', 'группа', 'поста'].map(isPost)).toEqual([true, false, true]);
});
