import fc from 'fast-check';
import {
  addressOf,
  columnLetters,
  localRange,
  parseReference,
  quoteSheet,
  type Area,
} from '../../src/report/address';

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('of column %d are %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('the name of a sheet in a reference', () => {
  it.each([
    ['Гендер', 'Гендер'],
    ['Лист1', 'Лист1'],
    ['Іс_шаралар', 'Іс_шаралар'],
    ['Goal and result', "'Goal and result'"],
    ['Іс-шаралар', "'Іс-шаралар'"],
    ["Д'Артаньян", "'Д''Артаньян'"],
    ['2023', "'2023'"],
    ['2023 год', "'2023 год'"],
    // Plain words that Excel would take for a cell, for a row and column, or for a truth value.
    ['A1', "'A1'"],
    ['xfd12', "'xfd12'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['C', "'C'"],
    ['TRUE', "'TRUE'"],
    ['(копия)', "'(копия)'"],
  ])('%s is written %s', (sheet, written) => {
    expect(quoteSheet(sheet)).toBe(written);
  });
});

describe('an address', () => {
  it.each([
    [addressOf({ sheet: 'Гендер', row: 5, column: 1 }), 'Гендер!B6'],
    [addressOf({ sheet: 'Goal and result', row: 0, column: 26 }), "'Goal and result'!AA1"],
    [localRange({ top: 5, left: 1, bottom: 5, right: 3 }), 'B6:D6'],
    [localRange({ top: 5, left: 1, bottom: 5, right: 1 }), 'B6'],
  ])('%s is written as Excel does', (address, written) => {
    expect(address).toBe(written);
  });
});

describe('reading a reference', () => {
  const gender: Area = { sheet: 'Гендер', top: 5, left: 1, bottom: 5, right: 3 };
  it.each<[string, Area | null]>([
    ['=Гендер!$B$6:$D$6', gender],
    ['Гендер!B6:D6', gender],
    ["'Гендер'!B6:D6", gender],
    ["='Д''Артаньян !?'!$AA$10", { sheet: "Д'Артаньян !?", top: 9, left: 26, bottom: 9, right: 26 }],
    ['лист!b2', { sheet: 'лист', top: 1, left: 1, bottom: 1, right: 1 }],
    ['=#REF!', null],
    ['=Гендер!#REF!', null],
    ['=Гендер!$B$6:$D$6,Гендер!$B$8', null],
    ['=120', null],
    ['="текст"', null],
    ['=SUM(Гендер!$B$6)', null],
    ['B6', null],
    ['', null],
  ])('%s', (reference, area) => {
    expect(parseReference(reference)).toEqual(area);
  });

  it('gives back any area that was written', () => {
    const sheets = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 31 })
      .map((name) => name.replaceAll(/[[\]:*?/\\]|^'+|'+$/g, '_'));
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(sheets, row, row, column, column, (sheet, oneRow, otherRow, oneColumn, otherColumn) => {
        const area = {
          sheet,
          top: Math.min(oneRow, otherRow),
          bottom: Math.max(oneRow, otherRow),
          left: Math.min(oneColumn, otherColumn),
          right: Math.max(oneColumn, otherColumn),
        };
        expect(parseReference(`=${quoteSheet(sheet)}!${localRange(area)}`)).toEqual(area);
        expect(parseReference(addressOf({ sheet, row: area.top, column: area.left }))).toEqual({
          ...area,
          bottom: area.top,
          right: area.left,
        });
      }),
    );
  });
});
