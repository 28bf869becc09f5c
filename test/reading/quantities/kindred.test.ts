import { areKindred, inUnitOf, readQuantities, type Quantity } from '../../../src/reading/quantity';

function first(text: string): Quantity {
  const [found] = readQuantities(text);
  if (!found) throw new Error(`There is no quantity in ${text}.`);
  return found;
}

describe('a measure in the unit of another', () => {
  test.each<[quantity: string, other: string, value: number | null]>([
    ['1 тонна макулатуры', '950 кг макулатуры', 1000],
    ['950 кг макулатуры', '1 тонна макулатуры', 0.95],
    ['2 часа', '120 минут', 120],
    ['1 год', '12 месяцев', 12],
    ['1 тонна макулатуры', '950 кг пластика', null],
    ['1 тонна макулатуры', '950 минут', null],
    ['5 тонн', '5 тонн', null],
  ])('%s beside %s is %p', (quantity, other, value) => {
    expect(inUnitOf(first(quantity), first(other))?.value ?? null).toBe(value);
  });
});

describe('figures that may be held against each other', () => {
  test.each<[a: string, b: string, kindred: boolean]>([
    ['15 постов в Instagram', '15 публикаций в Instagram', true],
    ['5 матчей', '5 игр', true],
    ['90% удовлетворенных участников', 'уровень удовлетворенности – 92%', true],
    ['90% қанағаттанушылық', 'қанағаттану деңгейі 92%', true],
    ['3 семинара', '3 тренинга', false],
    ['80% участников', '90% школ', false],
  ])('%s, %s: %p', (a, b, kindred) => {
    expect(areKindred(first(a), first(b))).toBe(kindred);
  });
});
