import fc from 'fast-check';
import { readNumberInText } from '../../src/reading/number';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const THIN = '\u2009';

describe('a number that a cell holds as text', () => {
  test.each<[text: string, value: number]>([
    ['416', 416],
    [' 416 ', 416],
    ['1 755 600', 1755600],
    [`1${NBSP}755${NBSP}600`, 1755600],
    [`1${NARROW}755${NARROW}600`, 1755600],
    [`1${THIN}755${THIN}600`, 1755600],
    ['199 436', 199436],
    ['25 000 000', 25000000],
    ['1500000', 1500000],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 755 600,50', 1755600.5],
    ['1 755 600.50', 1755600.5],
    ['0,755', 0.755],
    ['1755,600', 1755.6],
    ['1.755.600', 1755600],
    ['1,755,600', 1755600],
    ['1.755.600,25', 1755600.25],
    ['1,755,600.25', 1755600.25],
    ['-5', -5],
    ['−5', -5],
    ['-0', 0],
    ['500 000 тг', 500000],
    ['500 000 тг.', 500000],
    ['500000тенге', 500000],
    ['500 000 ТЕҢГЕ', 500000],
    ['500 000 KZT', 500000],
    ['500 000 ₸', 500000],
    ['₸500 000', 500000],
  ])('%j is %d', (text, value) => {
    expect(readNumberInText(text)).toEqual({ value });
  });

  test.each<[text: string, why: string]>([
    ['', 'it is empty'],
    ['-', 'a dash alone means none'],
    ['нет', 'it is a word'],
    ['1,755', 'thousands or a fraction, only a person knows'],
    ['1.755', 'thousands or a fraction, only a person knows'],
    ['1 7556 00', 'the spaces do not part thousands'],
    ['1755 600', 'the first group has four digits'],
    ['1.755,600,1', 'the marks are mixed'],
    ['25 тыс', 'the scale is not ours to apply'],
    ['1,5 млн тенге', 'the scale is not ours to apply'],
    ['416 чел', 'people are no currency'],
    ['80%', 'a per cent is another number'],
    ['12 или 13', 'there are two numbers'],
    ['(5)', 'brackets are not a minus'],
    ['- 5', 'a dash before a space is not a minus'],
    ['1e5', 'nobody writes that'],
    ['1234567890123456', 'Excel keeps 15 digits'],
  ])('%j is no number: %s', (text) => {
    expect(readNumberInText(text)).toBeNull();
  });

  test('thousands written apart with any of the four spaces read back as the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom(' ', NBSP, NARROW, THIN),
        (value, space) => {
          const written = String(value).replace(/\B(?=(?:\d{3})+$)/gu, space);
          expect(readNumberInText(written)).toEqual({ value });
        },
      ),
    );
  });
});
