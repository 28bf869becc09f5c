import type { CellValue } from '../../src/report/cell';
import { textOf, textValue } from '../../src/report/cell';
import { readFigure, type Figure } from '../../src/report/figure';

const fromNumber = (value: number): Figure => ({ kind: 'figure', value, storedAs: 'number' });
const fromText = (value: number): Figure => ({ kind: 'figure', value, storedAs: 'text' });
const empty: Figure = { kind: 'empty' };
const unreadable: Figure = { kind: 'unreadable' };

describe('a cell read as a figure', () => {
  it.each<[string, CellValue, Figure]>([
    ['a blank cell is empty, never zero', { kind: 'empty' }, empty],
    ['white space alone is empty', textValue(' \u00a0\n'), empty],
    ['a number', { kind: 'number', value: 416 }, fromNumber(416)],
    ['zero', { kind: 'number', value: 0 }, fromNumber(0)],
    ['a negative number', { kind: 'number', value: -403.5 }, fromNumber(-403.5)],
    ['digits as text', { kind: 'text', text: '416' }, fromText(416)],
    ['thousands with a space', { kind: 'text', text: '1 755 600' }, fromText(1_755_600)],
    ['with a no-break space', { kind: 'text', text: '1\u00a0755\u00a0600' }, fromText(1_755_600)],
    ['with a narrow space', { kind: 'text', text: '1\u202f755\u2009600' }, fromText(1_755_600)],
    ['a decimal comma', { kind: 'text', text: '1 755 600,50' }, fromText(1_755_600.5)],
    ['a decimal point', { kind: 'text', text: '1755600.5' }, fromText(1_755_600.5)],
    ['a currency word', { kind: 'text', text: '1 755 600 тенге' }, fromText(1_755_600)],
    ['words', { kind: 'text', text: 'много' }, unreadable],
    ['a number among words', { kind: 'text', text: 'около 40 человек' }, unreadable],
    ['a truth value', { kind: 'boolean', value: true }, unreadable],
    ['an Excel error', { kind: 'error', code: '#REF!' }, unreadable],
  ])('%s', (_, value, figure) => {
    expect(readFigure(value)).toEqual(figure);
  });
});

describe('a cell read as text', () => {
  it.each<[CellValue, string]>([
    [{ kind: 'empty' }, ''],
    [{ kind: 'number', value: 25 }, '25'],
    [{ kind: 'number', value: 0.5 }, '0.5'],
    [{ kind: 'text', text: ' Более 30 ' }, ' Более 30 '],
    [{ kind: 'boolean', value: false }, 'FALSE'],
    [{ kind: 'error', code: '#DIV/0!' }, '#DIV/0!'],
  ])('%j is "%s"', (value, text) => {
    expect(textOf({ value })).toBe(text);
  });
});
