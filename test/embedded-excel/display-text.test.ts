import { displayText } from '../../src/embedded-excel/calculation/display-text';

describe('General as a section of a number format', () => {
  it.each([
    [5, 'General;-General', '5'],
    [-5.25, 'General;-General', '-5,25'],
    [0, 'General;-General;"нет"', 'нет'],
    [5, '[Red]General;"минус "General', '5'],
    [-416, '0;"минус "General', 'минус 416'],
    [416, '0;"минус "General', '416'],
    [12, 'General" чел.";0', '12 чел.'],
  ])('shows %d by %s as %s', (value, format, text) => {
    expect(displayText(value, format, 'ru-RU')).toBe(text);
  });
});
