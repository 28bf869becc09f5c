import fc from 'fast-check';
import { isPlaceholder } from '../../../src/reading/placeholders';
import { readDates, readSingleDate } from '../../../src/reading/dates';
import { readQuantities } from '../../../src/reading/quantity';
import { normalise } from '../../../src/reading/text/normalise';

describe('a text is put right on the way in', () => {
  test.each<[written: string, text: string]>([
    // Taken apart by a Mac: й and ё as two characters.
    ['участии\u0306', 'участий'],
    ['семе\u0308н', 'семён'],
    ['25 жителеи\u0306', '25 жителей'],
    // Nobody sees them.
    ['уча\u00adстник', 'участник'],
    ['\ufeff25\u200b человек', '25 человек'],
    ['a\u2060b\u200e', 'ab'],
    // Latin letters that look Cyrillic: the о of "человек", the c and e of "ceло".
    ['челoвек', 'человек'],
    ['ceло', 'село'],
    ['MAЙ', 'МАЙ'],
    ['aпрeль', 'апрель'],
    // Words of one alphabet stay.
    ['Zoom-встреча', 'Zoom-встреча'],
    ['IT-специалист', 'IT-специалист'],
    ['COVID', 'COVID'],
    ['', ''],
  ])('%j becomes %j', (written, text) => {
    expect(normalise(written).text).toBe(text);
  });

  test('a place in the text leads back to the text as written', () => {
    const written = 'до\u00ad 25 де\u0442\u0435и\u0306';
    const { text, origin } = normalise(written);
    const at = text.indexOf('25');
    expect(written.slice(origin(at), origin(at + 2))).toBe('25');
    expect(origin(text.length)).toBe(written.length);
  });

  test('whatever stands in it, every place leads to one behind the last', () => {
    const piece = fc.constantFrom('и\u0306', 'е', '\u200b', '\u0301', 'a', 'в', ' ', '😀', '\u00ad', '5');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        (written) => {
          const { text, origin } = normalise(written);
          let last = 0;
          for (let at = 0; at <= text.length; at += 1) {
            expect(origin(at)).toBeGreaterThanOrEqual(last);
            last = origin(at);
          }
          expect(origin(text.length)).toBe(written.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('whatever is read is read from the text put right, and found in the text as written', () => {
  test.each<[written: string, values: number[], passages: string[]]>([
    ['25 уча\u00adстников', [25], ['25 уча\u00adстников']],
    ['\u200b4 челoвека', [4], ['4 челoвека']],
    ['3 трени\u0306нга', [3], ['3 трени\u0306нга']],
  ])('%j', (written, values, passages) => {
    const quantities = readQuantities(written);
    expect(quantities.map(({ value }) => value)).toEqual(values);
    expect(quantities.map(({ text }) => text)).toEqual(passages);
    for (const { text, start, end } of quantities) expect(written.slice(start, end)).toBe(text);
  });

  test('dates and placeholders too', () => {
    expect(readSingleDate('3 мaя 2023 года')).toBe('2023-05-03');
    expect(readDates('\u200bма\u0438\u0306 2023').map(({ text }) => text)).toEqual(['ма\u0438\u0306 2023']);
    expect(isPlaceholder('\u200b-')).toBe(true);
  });
});
