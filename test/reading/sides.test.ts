import { readQuantities } from '../../src/reading/quantity';
import { figuresOfSide, type FigureSide } from '../../src/reading/sides';

describe('the figures of one side', () => {
  test.each<[text: string, side: FigureSide, values: number[]]>([
    ['план 10 / факт 12 (120%)', 'actual', [12, 120]],
    ['план 10 / факт 12', 'plan', [10]],
    ['20 публикаций в плане, фактически 25 публикаций', 'actual', [25]],
    ['Жоспар – 10, нақты – 12', 'actual', [12]],
    ['План - 100 человек, факт - 120 человек', 'actual', [120]],
    ['Запланировано 4 тренинга, фактически проведено 5 тренингов', 'actual', [5]],
    // Only one side is spoken of, or a plan is what was made: every figure stays.
    ['По плану проведено 4 тренинга, 2 встречи', 'actual', [4, 2]],
    ['2 плана, 3 встречи', 'actual', [2, 3]],
    ['4 тренинга, 120 участников', 'plan', [4, 120]],
  ])('%j, %s: %j', (text, side, values) => {
    expect(figuresOfSide(text, readQuantities(text), side).map(({ value }) => value)).toEqual(values);
  });
});
