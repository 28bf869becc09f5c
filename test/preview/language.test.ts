import { readOptions, writeOptions, type PreviewOptions } from '../../src/preview/language';

const usual: PreviewOptions = {
  language: 'ru',
  theme: 'light',
  open: 'sample',
  excelApi: '1.11',
  pane: 'taskpane',
  record: false,
};

describe("the preview's address", () => {
  it.each<[string, PreviewOptions]>([
    ['', usual],
    [
      '?lang=kk&theme=dark&open=empty&excel=1.9',
      { ...usual, language: 'kk', theme: 'dark', open: 'empty', excelApi: '1.9' },
    ],
    ['?pane=conformance&record', { ...usual, pane: 'conformance', record: true }],
    ['?lang=de&theme=pink&open=file&excel=2.0', usual],
  ])('%j asks for %j', (search, options) => {
    expect(readOptions(search)).toEqual(options);
  });

  it('names only what is not usual', () => {
    expect(writeOptions(usual)).toBe('?');
    expect(writeOptions({ ...usual, language: 'en' })).toBe('?lang=en');
    expect(writeOptions({ ...usual, pane: 'conformance', record: true })).toBe('?pane=conformance&record=');
    expect(writeOptions({ ...usual, language: 'kk', theme: 'dark', open: 'empty', excelApi: '1.9' })).toBe(
      '?lang=kk&theme=dark&open=empty&excel=1.9',
    );
  });
});
