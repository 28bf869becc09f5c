import { languageOfLocale } from '../../src/form/languages';

describe('the language of a locale', () => {
  it.each([
    ['ru-RU', 'ru'],
    ['ru-KZ', 'ru'],
    ['kk-KZ', 'kk'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['de-DE', 'ru'],
    ['', 'ru'],
  ])('%s is spoken to in %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });
});
