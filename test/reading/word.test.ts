import { wordOf, wordTrait } from '../../src/reading/word';

describe('a word', () => {
  it('is made once for the same letters', () => {
    expect(wordOf('Сёл')).toBe(wordOf('Сёл'));
    expect(wordOf('Сёл')).not.toBe(wordOf('сёл'));
  });

  it('is lower case, with ё as е', () => {
    expect(wordOf('Сёл').lower).toBe('сел');
  });

  test.each<[word: string, kazakhText: boolean, stem: string]>([
    ['Рекомендаций', false, 'рекомендац'],
    // A Kazakh word in a Russian text.
    ['қатысушылар', false, 'қатысушы'],
    ['топтар', true, 'топ'],
    // A name with a number has no endings.
    ['ВКО2', false, 'вко2'],
  ])('%s in a text that is Kazakh: %s has the stem %s', (word, kazakhText, stem) => {
    expect(wordOf(word).stem(kazakhText)).toBe(stem);
  });
});

describe('a trait of words', () => {
  it('is asked once for each word, by its lower case', () => {
    const test = jest.fn((lower: string) => lower === 'пост');
    const isPost = wordTrait({ test });
    expect(['Пост', 'группа', 'Пост', 'группа'].map((word) => isPost(wordOf(word)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(test.mock.calls).toEqual([['пост'], ['группа']]);
  });

  it('is kept apart from the others, and there are no more than bits for them', () => {
    const traits: ((word: ReturnType<typeof wordOf>) => boolean)[] = [];
    const take = () => traits.push(wordTrait(traits.length % 2 === 0 ? /^пост$/u : /^группа$/u));
    expect(() => {
      for (;;) take();
    }).toThrow('A word has at most 32 traits, a bit each.');
    expect(traits.map((has) => has(wordOf('пост')))).toEqual(traits.map((_, index) => index % 2 === 0));
  });
});
