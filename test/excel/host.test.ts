import { isDarkTheme, type OfficeColors } from '../../src/excel/host';

describe("Excel's own theme", () => {
  it.each<[string, OfficeColors, boolean | null]>([
    [
      'is dark when Office says so, whatever the colour',
      { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' },
      true,
    ],
    ['is light when Office says so', { isDarkTheme: false, bodyBackgroundColor: '#262626' }, false],
    ['is dark by its ground in an Office that does not say', { bodyBackgroundColor: '#262626' }, true],
    ['is light by its ground: white', { bodyBackgroundColor: '#FFFFFF' }, false],
    ['is light by its ground: the grey of the colourful theme', { bodyBackgroundColor: '#E6E6E6' }, false],
    ['is not told where there is no theme', {}, null],
    ['is not told by a colour that is none', { bodyBackgroundColor: 'white' }, null],
  ])('%s', (_, colors, dark) => {
    expect(isDarkTheme(colors)).toBe(dark);
  });
});
