import fc from 'fast-check';
import { readQuantities } from '../../../src/reading/quantity';
import { written } from './written-quantity';

const read = (text: string): string[] => readQuantities(text).map(written);

describe('what a figure counts', () => {
  test.each<[text: string, quantities: string[]]>([
    ['2х сёлах', ['2 сел']],
    ['2-х сёлах', ['2 сел']],
    ['1 раз в неделю', ['1 раз[недел] each']],
    ['Буклеты – 100 шт.', ['100 буклет']],
    ['5 государственных служащих', ['5 служа[государствен] people']],
    ['10 безработных', ['10 безработн people']],
    ['2 на русском и казахском языке', ['2 -']],
    ['с. Ефремовка – 20; пос. Баянаул – 25', ['20 -', '25 -']],
    ['18.07.2023 – 40', ['40 -']],
    ['План: 25; факт: 30', ['25 -', '30 -']],
    ['- 25', ['25 -']],
    ['по 20 человек в каждом селе', ['20 человек people each']],
    [
      '40 человек, из них 15 женщин и 25 мужчин',
      ['40 человек people', '15 женщин people part', '25 мужчин people part'],
    ],
    ['Тренинг 1 – 20 человек', ['20 человек people']],
    ['25 тыс. просмотров', ['25000 просмотр']],
    ['1,5 млн тенге', ['1500000 KZT -']],
    ['1 000 000', ['1000000 -']],
    ['два тренинга', ['2 тренинг']],
    ['один из них', []],
    ['Жоспар – 10, нақты – 12', ['10 -', '12 -']],
    ['1 дөңгелек үстел', ['1 үстел[дөңгелек]']],
    ['3 ұсыным әкімдікке жіберілді', ['3 ұсыным']],
    // So many each, in Kazakh; and not so.
    ['4 семинар (әрқайсысында 20 адамнан)', ['4 семинар', '20 адам people each']],
    ['3 ауылда 2 семинардан өткізілді', ['3 ауыл', '2 семинар each']],
    ['25 адамнан тұратын 4 топ', ['25 адам people', '4 топ']],
  ])('%j', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('numbers in words', () => {
  test.each<[text: string, quantities: string[]]>([
    ['двадцать пять участников', ['25 участник people']],
    ['сто двадцать человек', ['120 человек people']],
    ['в тринадцати селах', ['13 сел']],
    ['три тысячи буклетов', ['3000 буклет']],
    ['две тысячи пятьсот человек', ['2500 человек people']],
    ['ни одного участника', []],
    ['5 (пять) тренингов', ['5 тренинг']],
    ['25 (двадцать пять) участников', ['25 участник people']],
    ['не менее 10 (десяти) постов', ['>=10 пост']],
    ['500 000 (пятьсот тысяч) тенге', ['500000 KZT -']],
    ['40 (из них 15 женщин)', ['40 -', '15 женщин people part']],
    ['жиырма бес қатысушы', ['25 қатысушы people']],
    ['5 (бес) семинар өткізілді', ['5 семинар']],
    ['10 (он) жарияланым', ['10 жарияланым']],
    // Words without a letter of their own are Kazakh all the same.
    ['20-дан кем емес жарияланым', ['>=20 жарияланым']],
    ['шамамен 20 жарияланым', ['~20 жарияланым']],
  ])('%j', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('a figure broken down', () => {
  test.each<[text: string, quantities: string[]]>([
    ['10 публикаций (7 – газета, 3 – сайт)', ['10 публикац', '7 - part', '3 - part']],
    // Not the whole, and another thing: no parts.
    ['10 публикаций (7 – газета, 2 – сайт)', ['10 публикац', '7 -', '2 -']],
    ['2 тренинга (1 тренер, 1 модератор)', ['2 тренинг', '1 тренер expert', '1 модератор expert']],
    ['12 семинаров (10 человек)', ['12 семинар', '10 человек people']],
    [
      '50 человек (25 мужчин и 25 женщин)',
      ['50 человек people', '25 мужчин people part', '25 женщин people part'],
    ],
    [
      'Количество участников – 40 (10 мужчин, 30 женщин)',
      ['40 участник people', '10 мужчин people part', '30 женщин people part'],
    ],
    [
      '120 человек: 80 женщин и 40 мужчин',
      ['120 человек people', '80 женщин people part', '40 мужчин people part'],
    ],
    // Together they are more than the figure in front, and still break it down: that is wrong, not another thing.
    [
      '20 человек (15 женщин, 15 мужчин)',
      ['20 человек people', '15 женщин people part', '15 мужчин people part'],
    ],
    ['20 человек, 15 женщин', ['20 человек people', '15 женщин people']],
    ['2 группы (10 женщин и 8 мужчин)', ['2 групп', '10 женщин people', '8 мужчин people']],
    ['40 человек (2 тренинга); 15 женщин', ['40 человек people', '2 тренинг', '15 женщин people']],
  ])('%j', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('how a figure is bounded', () => {
  test.each<[text: string, quantities: string[]]>([
    ['не менее 20 человек', ['>=20 человек people']],
    ['не менее чем в 5 селах', ['>=5 сел']],
    ['минимум 5 постов', ['>=5 пост']],
    ['10 и более постов', ['>=10 пост']],
    ['100+ просмотров', ['>=100 просмотр']],
    ['свыше 30 участников', ['>30 участник people']],
    ['> 30 участников', ['>30 участник people']],
    ['до 30 участников', ['<=30 участник people']],
    ['не более 30 участников', ['<=30 участник people']],
    ['менее 30 участников', ['<30 участник people']],
    ['около 30 участников', ['~30 участник people']],
    ['порядка 30 участников', ['~30 участник people']],
    ['примерно 30 участников', ['~30 участник people']],
    ['~50 чел.', ['~50 человек people']],
    ['20-30 человек', ['>=20..30 человек people']],
    ['от 20 до 30 человек', ['>=20..30 человек people']],
  ])('%j', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('Kazakh', () => {
  test.each<[text: string, quantities: string[]]>([
    ['40 адам', ['40 адам people']],
    ['кемінде 20 қатысушы', ['>=20 қатысушы people']],
    ['1000-нан астам қаралым', ['>1000 қаралым']],
    ['2 ауылда', ['2 ауыл']],
    ['25-ке жуық', ['~25 -']],
    ['4 фокус-топ', ['4 фокус-топ']],
    ['Қатысушылар саны – 40', ['40 қатысушы people']],
    ['80 пайыздан кем емес', ['>=80% -']],
    ['3 сарапшы', ['3 сарапшы expert']],
    ['20 ауыл тұрғыны қатысты', ['20 тұрғын[ауыл] people']],
    ['40 адамға дейін', ['<=40 адам people']],
    ['5 ақпараттық пост', ['5 пост[ақпараттық]']],
    ['2-міндет. 4 тренинг өткізілді', ['4 тренинг']],
    ['2023 жылғы 3 мамыр', []],
  ])('%j', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('a figure that only names something is no quantity', () => {
  test.each([
    'Приложение №3',
    '2025 года',
    '№50/МК',
    'статья 5',
    'закон от 26.09.2022 № 406',
    'Задача 2.',
    '1. Тренинги',
    '3-дневный тренинг',
    '1-й этап',
    'в 14:00',
    '8 700 000 00 00',
    'COVID-19',
    '24/7',
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a quantity says what stands where', () => {
  expect(readQuantities('План: не менее 2 инициативных групп; Встречи –2')).toEqual([
    {
      value: 2,
      upper: null,
      bound: 'at-least',
      unit: 'thing',
      thing: {
        head: 'групп',
        words: 'инициативных групп',
        people: false,
        expert: false,
        modifier: ['инициативн'],
      },
      each: false,
      eachOf: null,
      part: false,
      total: false,
      aside: false,
      text: 'не менее 2 инициативных групп',
      start: 6,
      end: 35,
    },
    {
      value: 2,
      upper: null,
      bound: 'exact',
      unit: 'thing',
      thing: { head: 'встреч', words: 'Встречи', people: false, expert: false, modifier: [] },
      each: false,
      eachOf: null,
      part: false,
      total: false,
      aside: false,
      text: 'Встречи –2',
      start: 37,
      end: 47,
    },
  ]);
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '25',
    '1 000',
    '%',
    'тг',
    'человек',
    'участников',
    'не менее',
    'более',
    'чем',
    'по',
    'в',
    'каждом',
    'из них',
    'Количество',
    'план',
    '-',
    ' – ',
    ':',
    ';',
    '\n',
    '.',
    ',',
    '(',
    'с. Ефремовка',
    '18.07.2023',
    'адам',
    'кемінде',
    '-нан',
    'астам',
    ' ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  );

  test('each quantity is its passage and begins after the one before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = -1;
        for (const quantity of readQuantities(text)) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(quantity.end).toBeGreaterThan(last);
          last = quantity.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a figure with any of the four spaces between its thousands is read whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009'),
        (value, space) => {
          const figure = String(value).replace(/\B(?=(?:\d{3})+$)/gu, space);
          expect(read(`${figure} просмотров`)).toEqual([`${String(value)} просмотр`]);
        },
      ),
    );
  });
});
