import { readOptions, writeOptions, type PreviewOptions } from '../../src/preview/language';

const usual: PreviewOptions = { language: 'ru', theme: 'light', open: 'sample' };

describe("the preview's address", () => {
  it.each<[string, PreviewOptions]>([
    ['', usual],
    ['?lang=kk&theme=dark&open=empty', { language: 'kk', theme: 'dark', open: 'empty' }],
    ['?lang=de&theme=pink&open=file', usual],
  ])('%j asks for %j', (search, options) => {
    expect(readOptions(search)).toEqual(options);
  });

  it('names only what is not usual', () => {
    expect(writeOptions(usual)).toBe('?');
    expect(writeOptions({ ...usual, language: 'en' })).toBe('?lang=en');
    expect(writeOptions({ language: 'kk', theme: 'dark', open: 'empty' })).toBe(
      '?lang=kk&theme=dark&open=empty',
    );
  });
});
