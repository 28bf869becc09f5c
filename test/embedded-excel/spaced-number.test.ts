import { spacedNumber } from '../../src/embedded-excel/calculation/spaced-number';

const whole = '[>=1000000]#\\ ###\\ ##0;[>=1000]#\\ ##0;0';
const difference = '[>=1000]#\\ ###\\ ##0;[<=-1000]-#\\ ###\\ ##0;0';

describe('a number format with spaces of its own', () => {
  it.each([
    [1755600, whole, '1 755 600'],
    [416, whole, '416'],
    [10000, whole, '10 000'],
    [25000000, whole, '25 000 000'],
    [-15137, difference, '- 15 137'],
    [24975000, difference, '24 975 000'],
  ])('shows %d by %s as %s', (value, format, text) => {
    expect(spacedNumber(value, format)).toBe(text);
  });

  it.each([
    [0.5, '0.0%'],
    [45000, 'dd.mm.yyyy'],
    [5, '#,##0'],
  ])('leaves %d by %s to the library', (value, format) => {
    expect(spacedNumber(value, format)).toBeNull();
  });
});
