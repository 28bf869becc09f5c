import { likenessKeys, looksLikeSamePlace, placeNames } from '../../../src/reading/places';
import type { PlaceName } from '../../../src/reading/places';

describe('places named in a text', () => {
  test.each<[text: string, places: string[]]>([
    [
      'Павлодарский район, с. Ефремовка;\nБаянаульский район, пос. Баянаул;\nдистанционно',
      ['district павлодар', 'settlement ефремовк', 'district баянаул', 'settlement баянаул'],
    ],
    ['Пос. Баянаул;\nЕфремовский с/о', ['settlement баянаул', 'rural-district ефремов']],
    [
      'Акимат Павлодарского района, Ефремовский с/о;\nпос. Баянаул',
      ['district павлодар', 'rural-district ефремов', 'settlement баянаул'],
    ],
    [
      'Создание инициативных групп в с. Ефремовка и с. Баянауыл',
      ['settlement ефремовк', 'settlement баянауыл'],
    ],
    [
      'с. Даниловка, Павлодарский район;\nпос. Галицкое, Успенский район',
      ['settlement даниловк', 'district павлодар', 'settlement галицк', 'district успен'],
    ],
    ['в селах Ефремовка и Баянаул', ['settlement ефремовк', 'settlement баянаул']],
    ['в селе Ефремовке', ['settlement ефремовк']],
    ['г. Павлодар, ул. Примерная', ['city павлодар']],
    ['2023 г. Павлодар', []],
    ['Баянауыл ауданы, Майқайың кенті', ['district баянауыл', 'settlement майқайың']],
    ['2 района области; 2 с населением', []],
    ['Группа из Ефремовки', []],
  ])('%j', (text, places) => {
    expect(placeNames(text).map(({ kind, root }) => `${kind} ${root}`)).toEqual(places);
  });

  test('each knows its passage', () => {
    expect(placeNames('на местах в пос. Баянауыл')).toEqual([
      {
        name: 'Баянауыл',
        kind: 'settlement',
        root: 'баянауыл',
        adjective: false,
        text: 'пос. Баянауыл',
        start: 12,
        end: 25,
      },
    ]);
  });
});

function place(text: string): PlaceName {
  const found = placeNames(text)[0];
  if (!found) throw new Error(`no place in ${text}`);
  return found;
}

describe('two names', () => {
  test.each<[a: string, b: string, likeness: 'same' | 'variant' | 'different']>([
    ['пос. Баянаул', 'с. Баянауыл', 'variant'],
    ['Баянаульский район', 'Баянауыльского района', 'variant'],
    ['с. Аксу', 'с. Ақсу', 'variant'],
    ['с. Ефремовка', 'пос. Ефремовке', 'same'],
    ['с. Ефремовка', 'Ефремовский с/о', 'same'],
    ['Ефремовский с/о', 'Ефремовского сельского округа', 'same'],
    ['Баянаул ауданы', 'Баянаульский район', 'same'],
    ['пос. Баянаул', 'Баянаульский район', 'different'],
    ['с. Даниловка', 'с. Константиновка', 'different'],
    ['г. Павлодар', 'Павлодарский район', 'different'],
    ['с. Аксу', 'с. Акку', 'different'],
  ])('%j and %j are %s', (a, b, likeness) => {
    expect(looksLikeSamePlace(place(a), place(b))).toBe(likeness);
    expect(looksLikeSamePlace(place(b), place(a))).toBe(likeness);
    const shared = likenessKeys(place(a)).filter((key) => likenessKeys(place(b)).includes(key));
    // What is alike shares a key; sharing one does not make it alike.
    if (likeness !== 'different') expect(shared).not.toEqual([]);
  });

  it('are looked for by keys of their level', () => {
    // The root of "Алматы" is "алмат".
    expect(likenessKeys(place('г. Алматы'))).toEqual([
      'cityалмат',
      'cityлмат',
      'cityамат',
      'cityалат',
      'cityалмт',
      'cityалма',
      'city=алмат',
    ]);
    expect(likenessKeys(place('с. Ақсу'))).toEqual(['settlementаксу', 'settlement=ақсу']);
  });
});
