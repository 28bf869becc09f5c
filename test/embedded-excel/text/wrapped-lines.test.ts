import { lineHeight, textWidth } from '../../../src/embedded-excel/text/text-width';
import { wrappedLines } from '../../../src/embedded-excel/text/wrapped-lines';

const body = { name: 'Calibri', size: 11, bold: false };

/** Units of Carlito's table as pixels of 11 points. */
const pixels = (units: number): number => (units / 2048) * 11 * (4 / 3);

describe('the width of a text', () => {
  // Advance widths are read from the font's table: м 1385, а 981, й 1107, қ 1012, ә 1019; bold а 1011.
  it.each([
    ['nothing', '', body, 0],
    ['Russian letters', 'май', body, pixels(1385 + 981 + 1107)],
    ['Kazakh letters', 'қә', body, pixels(1012 + 1019)],
    ['figures with a no-break space', '1\u00a0755', body, pixels(4 * 1038 + 463)],
    ['bold', 'а', { ...body, bold: true }, pixels(1011)],
    ['twice the size', 'а', { ...body, size: 22 }, pixels(2 * 981)],
    ['another font', 'а', { ...body, name: 'Arial' }, pixels(981 * 1.13)],
    ['a mark that Calibri does not draw', '✓', body, pixels(1751)],
  ])('of %s', (_, text, face, width) => {
    expect(textWidth(text, face)).toBeCloseTo(width, 6);
  });
});

describe('the height of a line', () => {
  // As Excel sets rows of Calibri at 100 %: 15, 16, 20, 21, 25, 28 and 31 pixels.
  it.each([
    [8, 11.25],
    [9, 12],
    [11, 15],
    [12, 15.75],
    [14, 18.75],
    [16, 21],
    [18, 23.25],
  ])('of %d points is %d', (size, height) => {
    expect(lineHeight(size)).toBe(height);
  });
});

describe('lines of a wrapped text', () => {
  // In units, н is 1095, a space 463, a hyphen 627, a figure 1038.
  const ten = 'н'.repeat(10);
  const five = 'н'.repeat(5);
  const n = pixels(1095);
  const space = pixels(463);
  it.each<[string, string, number, number]>([
    ['no text is one line', '', 100, 1],
    ['a word that fits exactly', ten, 10 * n, 1],
    ['two words that fit exactly', `${five} ${five}`, 10 * n + space, 1],
    ['two words and not quite the room', `${five} ${five}`, 10 * n + space - 0.1, 2],
    ['a space at the end hangs over', `${ten} `, 10 * n, 1],
    ['two spaces between words', `${five}  ${five}`, 10 * n + space, 2],
    ['a no-break space does not break', `${five}\u00a0${five}`, 10 * n, 2],
    ['lines of its own', 'а\nб\n\nв', 100, 4],
    ['a hyphen between letters', `${five}-${five}`, 7 * n, 2],
    // After `нн 10-` there would be room for `2 нн` on a second line.
    ['a hyphen between figures does not break', 'нн 10-2 нн', pixels(2190 + 463 + 2703), 3],
    ['a hyphen before a word does not break', 'нн -н нн', pixels(1095 + 463 + 2190), 3],
    ['a word wider than the room', 'н'.repeat(25), 10 * n, 3],
    ['a wide word begins a line of its own', `н ${'н'.repeat(11)}`, 10 * n, 3],
    ['what follows a wide word shares its last line', `${'н'.repeat(12)} н`, 10 * n, 2],
    ['an address breaks after slashes', `${five}/${'н'.repeat(8)}`, 10 * n, 2],
    ['two words with a slash stay together where they can', `н н/${five}`, 7 * n, 2],
  ])('%s', (_, text, room, lines) => {
    expect(wrappedLines(text, body, room + 0.001)).toBe(lines);
  });
});
