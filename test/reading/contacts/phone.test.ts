import metadata from 'libphonenumber-js/metadata.min.json';
import { findPhones, hasEmail, isKazakhstanPhone } from '../../../src/reading/phone';
import { CALLING_CODE_7 } from '../../../src/reading/contacts/phone-metadata';

describe('a Kazakhstan number', () => {
  test.each<[text: string, valid: boolean]>([
    ['8 700 000 00 00', true],
    ['+7 700 000 00 01', true],
    ['7(718)4000000', true],
    ['87184500000', true],
    ['8 (7182) 40-00-00', true],
    ['тел.: 8-747-000-00-00, приёмная', true],
    ['+7 764 000 00 00', true],
    ['+7 785 000 00 00', true],
    ['+7 729 000 00 00', true],
    ['+7 703 000 00 00', false],
    ['+7 709 000 00 00', false],
    ['+7 730 000 00 00', false],
    ['+7 765 000 00 00', false],
    ['+7 495 000 00 00', false],
    ['700 000 00 00', true],
    ['8 700 000 00 0', false],
    ['8 700 000 00 000', false],
    ['870112300123', false],
    ['', false],
    // Ten digits without a prefix, in the groups of a number.
    ['7011234567', true],
    ['701 123 45 67', true],
    ['(7172) 55-12-34', true],
    ['705-123-45-67', true],
    ['747 1234567', true],
    ['701 123 4567', true],
    ['703 123 45 67', false],
    ['701 123 45 6', false],
    ['7001234567 тенге', false],
    // Free numbers, strokes, extensions.
    ['8 800 080 77 50', true],
    ['8-800-080-77-50 (бесплатно)', true],
    ['+7 /701/ 123-45-67', true],
    ['8 7232 12 34 56 вн. 105', true],
    ['8 (7212) 56-14-20, доб. 3', true],
    ['8 (7212) 56-14-20 (ішкі 12)', true],
    ['8(7212)561420#105', true],
    // A digit too many, or another country.
    ['+7 701 123 45 678', false],
    ['87015551234567', false],
    ['+8 701 555 12 34', false],
    ['+996 555 12 34 56', false],
    ['8 750 123 45 67', false],
    ['87O15551234', false],
  ])('%j: %s', (text, valid) => {
    expect(isKazakhstanPhone(text)).toBe(valid);
  });
});

test('numbers are found where they stand', () => {
  expect(findPhones('+77000000001; 8(7182)400000 и 40 человек')).toEqual([
    { text: '+77000000001', e164: '+77000000001', start: 0, end: 12 },
    { text: '8(7182)400000', e164: '+77182400000', start: 14, end: 27 },
  ]);
});

test.each(['7 000 000 000 тенге', '1 500 000', '2023 2024 2025', '120 130 140 150'])(
  'an amount such as %j is no number',
  (text) => {
    expect(findPhones(text)).toEqual([]);
  },
);

test.each<[text: string, has: boolean]>([
  ['office@example.kz', true],
  ['почта: a.b+c@mail.example.org.', true],
  ['office@', false],
  ['@name', false],
  ['8 700 000 00 00', false],
])('an e-mail in %j: %s', (text, has) => {
  expect(hasEmail(text)).toBe(has);
});

test("the metadata of calling code 7 are the library's own", () => {
  const { RU, KZ } = metadata.countries;
  expect(CALLING_CODE_7).toEqual({
    version: metadata.version,
    country_calling_codes: { '7': metadata.country_calling_codes['7'] },
    countries: { RU, KZ },
  });
});
