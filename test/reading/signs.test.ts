import fc from 'fast-check';
import { maskedPassages } from '../../src/reading/quantity-masks';
import { quantityTokens } from '../../src/reading/quantity-tokens';
import {
  LIKE_KAZAKH,
  LIKE_NUMBER_WORD,
  SIGN_OF_KAZAKH,
  SIGN_OF_NUMBER_WORD,
  SIGNS_OF_PASSAGES,
} from '../../src/reading/signs';

const signsOf = (text: string): number => quantityTokens(text).signs;

/** A passage of each kind that is masked, in a text. */
const passages = [
  '18.07.2023',
  '5-6-2023',
  'май',
  'в 2023 г.',
  'a2023 жылы',
  'II квартал',
  '2023-03-05',
  '8 (700) 000-00-00',
  'т87000000000б',
  'с. Ефремовка',
  'в селах Примерное и Дальнее',
  'Ефремовский с/о',
  'Ақсу ауданы',
  '№ 5',
  'https://a.kz/25',
  'www.a.kz/25',
  'a25@b.kz',
  '14:30',
  '9.30-10.00',
  '5/7',
  'COVID-19',
  'ковид19',
  '1) тренинг',
  '1.2. Тренинг',
];

describe('the signs of a text', () => {
  test.each(passages)('%j shows one of what it holds', (text) => {
    expect(maskedPassages(text, SIGNS_OF_PASSAGES)).not.toEqual([]);
    expect(maskedPassages(text, signsOf(text))).toEqual(maskedPassages(text, SIGNS_OF_PASSAGES));
  });

  test.each(['4 тренинга; 2 тренера', '1 исследование', '-, прямой охват не предусмотрен'])(
    '%j shows none of a passage',
    (text) => {
      expect(signsOf(text) & SIGNS_OF_PASSAGES).toBe(0);
    },
  );

  it('are never wanting, whatever stands together', () => {
    const pieces = [
      ...passages,
      '25',
      '1 000',
      'г',
      'ж.',
      ' ',
      '.',
      '-',
      '/',
      'Ә',
      'два',
      '-нің',
      'ші',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const signs = signsOf(text);
        expect(maskedPassages(text, signs)).toEqual(maskedPassages(text, SIGNS_OF_PASSAGES));
        expect((signs & SIGN_OF_KAZAKH) !== 0).toBe(LIKE_KAZAKH.test(text));
        expect((signs & SIGN_OF_NUMBER_WORD) !== 0).toBe(LIKE_NUMBER_WORD.test(text));
      }),
      { numRuns: 500 },
    );
  });
});
