import { cellAddress, columnLetters, hyperlinkTarget, readPlace } from '../../../src/preview/grid/address';

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('stand before the number of the row, which begins with 1', () => {
    expect(cellAddress(5, 1)).toBe('B6');
  });
});

describe('a place that a person or a link names', () => {
  const cell = { rowCount: 1, columnCount: 1 };
  it.each([
    ['B6', { sheet: null, row: 5, column: 1, ...cell }],
    ['b6', { sheet: null, row: 5, column: 1, ...cell }],
    ['$B$6', { sheet: null, row: 5, column: 1, ...cell }],
    ['#Гендер!B6', { sheet: 'Гендер', row: 5, column: 1, ...cell }],
    ["#'Соц статус'!$AB$10", { sheet: 'Соц статус', row: 9, column: 27, ...cell }],
    ["'Год ''23'!A1", { sheet: "Год '23", row: 0, column: 0, ...cell }],
    ['Эффекты!C7:F14', { sheet: 'Эффекты', row: 6, column: 2, rowCount: 8, columnCount: 4 }],
    ['F14:C7', { sheet: null, row: 6, column: 2, rowCount: 8, columnCount: 4 }],
  ])('%s is read', (text, place) => {
    expect(readPlace(text)).toEqual(place);
  });

  it.each(['', 'B', '6', 'B0', 'gender.total', 'https://example.org', 'Лист!'])('%j is none', (text) => {
    expect(readPlace(text)).toBeNull();
  });
});

describe('a link formula', () => {
  it.each([
    ['=HYPERLINK("#gender.total","Гендер")', '#gender.total'],
    ['=hyperlink( "#\'Лист \"\"А\"\"\'!A1")', '#\'Лист "А"\'!A1'],
    ['=HYPERLINK(A1,"Гендер")', null],
    ['=SUM(A1:A3)', null],
    [null, null],
  ])('%s leads to %s', (formula, target) => {
    expect(hyperlinkTarget(formula)).toBe(target);
  });
});
