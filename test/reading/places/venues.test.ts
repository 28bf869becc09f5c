import { looksLikeSameVenue, namesNothing, venueIn } from '../../../src/reading/places';

describe('two texts that name one house', () => {
  test.each<[a: string, b: string]>([
    ['Дворец культуры горняков', 'ДК горняков (Караганда)'],
    ['г. Караганда, ул. Ерубаева, 50, кофейня «Арома»', 'кофейня-школа «Арома», ул. Ерубаева, 50'],
    ['Дом культуры', 'в ДК'],
    ['мәдениет үйі', 'Дом культуры'],
    ['школа №5', 'СШ № 5'],
    ['№8 мектеп', 'школа №8'],
    ['большой зал', 'зал'],
  ])('%j and %j', (a, b) => {
    expect(looksLikeSameVenue(venueIn(a), venueIn(b))).toBe(true);
  });
});

describe('two texts that name two houses', () => {
  test.each<[a: string, b: string]>([
    ['школа №5', 'школа №8'],
    ['ул. Абая, 5', 'ул. Абая, 10'],
    ['Дворец культуры горняков', 'Дворец культуры железнодорожников'],
    ['библиотека', 'Дом культуры'],
    ['кітапхана', 'мектеп'],
    ['Дом дружбы', 'Дом молодежи'],
  ])('%j and %j', (a, b) => {
    expect(looksLikeSameVenue(venueIn(a), venueIn(b))).toBe(false);
  });
});

test.each<[text: string, nothing: boolean]>([
  ['г. Караганда', true],
  ['Шорнақ ауылы, Қарашық ауылы', true],
  ['Абайский р-н, пос. Топар', true],
  ['г. Караганда, акимат области', false],
  ['Астана қаласы, №8 кітапхана', false],
])('%j names nothing within a town: %s', (text, nothing) => {
  expect(namesNothing(venueIn(text))).toBe(nothing);
});
