import { isKazakh, stem } from '../../../src/reading/text/stem';

describe('the language of a text', () => {
  test.each<[text: string, kazakh: boolean]>([
    ['40 адам', true],
    ['1 сайт жасалды', true],
    ['2 командада 12 ойыншыдан', true],
    ['4 команды, 20 брендов', false],
    ['2 ауылда', true],
    ['Қатысушылар саны – 40', true],
    ['4 фокус-топ, 5 ақпараттық пост', true],
    ['25 жителей с. Ақсу', false],
    ['Количество участников – 40; партнёр ОО «Өрлеу»', false],
    ['25', false],
    ['', false],
  ])('%j is Kazakh: %s', (text, kazakh) => {
    expect(isKazakh(text)).toBe(kazakh);
  });
});

describe('the forms of a word have one stem', () => {
  test.each<[forms: string[], kazakh: boolean]>([
    [['эксперты', 'экспертов', 'эксперта'], false],
    [['сағат', 'сағаты', 'сағатты', 'сағатта'], true],
    [['күн', 'күнде', 'күннен'], true],
    [['письмо', 'письма', 'писем'], false],
    [['список', 'списка', 'списков'], false],
    [['канал', 'канала', 'каналов', 'каналам'], false],
    [['отзыв', 'отзыва', 'отзывов'], false],
    [['проблема', 'проблемы', 'проблем'], false],
    [['органы', 'органов', 'орган'], false],
    [['уровень', 'уровня'], false],
    [['село', 'села', 'сёл', 'сёлах'], false],
    [['день', 'дня', 'дней'], false],
    [['человек', 'людей', 'чел', 'человека'], false],
    [['год', 'года', 'лет'], false],
    [['ауыл', 'ауылда', 'ауылдар', 'ауылдың'], true],
    [['қатысушы', 'қатысушылар', 'қатысушылардың', 'қатысушыларының'], true],
    [['топ', 'тобы', 'топтар', 'топтың'], true],
  ])('%j', (forms, kazakh) => {
    const stems = new Set(forms.map((form) => stem(form, kazakh)));
    expect([...stems]).toHaveLength(1);
  });
});
