import fc from 'fast-check';
import { fromClipboard, toClipboard } from '../../../src/preview/grid/clipboard';

describe('cells on the clipboard', () => {
  it('stand in lines, with tabs between them', () => {
    expect(
      toClipboard([
        ['а', '1'],
        ['б', '2'],
      ]),
    ).toBe('а\t1\r\nб\t2');
  });

  it.each([
    [
      'а\t1\r\nб\t2\r\n',
      [
        ['а', '1'],
        ['б', '2'],
      ],
    ],
    [
      'а\t1\nб\t2',
      [
        ['а', '1'],
        ['б', '2'],
      ],
    ],
    ['"две\nстроки"\t2', [['две\nстроки', '2']]],
    ['"он сказал ""да"""', [['он сказал "да"']]],
    ['ТОО "Береке"\t1', [['ТОО "Береке"', '1']]],
    ['\t\tв', [['', '', 'в']]],
    ['', [['']]],
  ])('%j are read', (text, cells) => {
    expect(fromClipboard(text)).toEqual(cells);
  });

  it('come back as they were, whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('а', '"', '\t', '\n', '\r\n', ' ') });
    const cells = fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
      );
    fc.assert(
      fc.property(cells, (rows) => {
        // A last row of one empty cell is the line break at the end of a text.
        fc.pre(!(rows.length > 1 && rows.at(-1)?.join('\t') === ''));
        expect(fromClipboard(toClipboard(rows))).toEqual(rows);
      }),
    );
  });
});
