import { editingText } from '../../../src/preview/grid/editing-text';
import { cell } from './cells';

describe('what is edited in a cell', () => {
  it.each([
    ['a formula as it is', cell({ value: 3, formula: '=A1+2', displayText: '3' }), '=A1+2'],
    ['a text as it is', cell({ value: 'Павлодар' }), 'Павлодар'],
    [
      'a number in full, with the comma of the country',
      cell({ value: 1234.5, displayText: '1 235', style: { numberFormat: '#,##0' } }),
      '1234,5',
    ],
    [
      'a date as it is shown',
      cell({ value: 45049, displayText: '03.05.2023', style: { numberFormat: 'dd.mm.yyyy' } }),
      '03.05.2023',
    ],
    [
      'a per cent as it is shown',
      cell({ value: 0.5, displayText: '50%', style: { numberFormat: '0%' } }),
      '50%',
    ],
    [
      'a number whose format holds words',
      cell({ value: 7, displayText: '7 дней', style: { numberFormat: '0" days"' } }),
      '7',
    ],
    ['a truth value as it is shown', cell({ value: true, displayText: 'ИСТИНА' }), 'ИСТИНА'],
    ['an error as it is shown', cell({ value: { error: '#REF!' }, displayText: '#REF!' }), '#REF!'],
    ['nothing', cell(), ''],
  ])('is %s', (_what, one, text) => {
    expect(editingText(one, 'ru-RU')).toBe(text);
  });

  it('is written with the point where that is the sign of the language', () => {
    expect(editingText(cell({ value: 1234.5 }), 'en-US')).toBe('1234.5');
  });
});
