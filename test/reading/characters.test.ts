import { DIGIT, kindAt, LETTER, MARK, NARROW_SPACE, runEnd, widthAt } from '../../src/reading/characters';

describe('the kind of a character', () => {
  test.each<[character: string, kind: number]>([
    ['я', LETTER],
    ['Қ', LETTER],
    ['z', LETTER],
    ['\u0301', MARK],
    ['7', DIGIT],
    ['𝐀', LETTER],
  ])('%j', (character, kind) => {
    expect(kindAt(character, 0)).toBe(kind);
    // Asked again, it comes from memory.
    expect(kindAt(character, 0)).toBe(kind);
  });

  test.each([' ', '-', '№', '½', '٣', '😀', '\ud83d'])('%j is none of them', (character) => {
    expect(kindAt(character, 0) & (LETTER | MARK | DIGIT)).toBe(0);
  });

  it('is none in front of the text and behind it', () => {
    expect([kindAt('я', -1), kindAt('я', 1), kindAt('', 0)]).toEqual([0, 0, 0]);
  });

  it('does not take half a character for the whole', () => {
    expect(kindAt('\ud835', 0)).not.toBe(LETTER);
    expect(kindAt('𝐀', 0)).toBe(LETTER);
  });
});

test.each<[text: string, width: 1 | 2]>([
  ['я', 1],
  ['😀', 2],
  ['\ud83dя', 1],
])('%j takes %d code units', (text, width) => {
  expect(widthAt(text, 0)).toBe(width);
});

describe('a run of characters', () => {
  test.each<[text: string, from: number, wanted: number, end: number]>([
    ['5 мая', 2, LETTER, 5],
    ['5 мая', 0, LETTER, 0],
    ['2023 год', 0, DIGIT, 4],
    ['ВКО2 и', 0, LETTER | DIGIT, 4],
    ['𝐀бв!', 0, LETTER, 4],
    ['мая', 3, LETTER, 3],
  ])('%j from %d of kind %d ends at %d', (text, from, wanted, end) => {
    expect(runEnd(text, from, wanted)).toBe(end);
  });

  test.each<[text: string, from: number, end: number]>([
    ['  \u00a0a', 0, 3],
    ['a  ', 0, 0],
    ['a  ', 1, 3],
  ])('%j from %d is spaces up to %d', (text, from, end) => {
    expect(runEnd(text, from, NARROW_SPACE)).toBe(end);
  });
});
