import { freeSheetName } from '../../src/excel/sheet-name';

describe('the name of a new sheet', () => {
  const long = 'Мероприятия социального проекта';
  it.each<[string, readonly string[], string]>([
    ['Возраст', [], 'Возраст'],
    ['Возраст', ['Гендер'], 'Возраст'],
    ['Возраст', ['Возраст'], 'Возраст (2)'],
    ['Возраст', ['ВОЗРАСТ', 'возраст (2)'], 'Возраст (3)'],
    ['Возраст', ['Возраст (2)'], 'Возраст'],
    [long, [long], `${long.slice(0, 27)} (2)`],
    [
      long,
      [long, ...Array.from({ length: 8 }, (_, index) => `${long.slice(0, 27)} (${index + 2})`)],
      `${long.slice(0, 26)} (10)`,
    ],
  ])('wished as "%s" beside %j is "%s"', (wished, taken, name) => {
    expect(freeSheetName(wished, taken)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(31);
  });
});
