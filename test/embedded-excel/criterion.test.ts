import { criterionOf } from '../../src/embedded-excel/calculation/criterion';
import {
  blank,
  boolean,
  number,
  text,
  type EngineValue,
} from '../../src/embedded-excel/calculation/engine-value';

const valueOf = (value: string | number | boolean | null): EngineValue => {
  if (value === null) return { kind: blank };
  return { kind: typeof value === 'number' ? number : typeof value === 'boolean' ? boolean : text, value };
};

const cells = ['Фотографии;\nСписок', 'фото', 'a*b', '12', 12, 0, true, '', null] as const;

describe('a criterion of COUNTIF', () => {
  // By Microsoft's page on COUNTIF: case does not count, text patterns match texts alone, figures figures and texts of them.
  it.each([
    ['*список*', ['Фотографии;\nСписок']],
    ['ФОТО', ['фото']],
    ['фото*', ['Фотографии;\nСписок', 'фото']],
    ['а?б', []],
    ['a~*b', ['a*b']],
    ['?*', ['Фотографии;\nСписок', 'фото', 'a*b', '12']],
    [12, [12]],
    ['12', ['12', 12]],
    ['=12', ['12', 12]],
    ['>=0', [12, 0]],
    ['<5', [0]],
    ['=', [null]],
    ['<>', ['Фотографии;\nСписок', 'фото', 'a*b', '12', 12, 0, true, '']],
    ['<>фото', ['Фотографии;\nСписок', 'a*b', '12', 12, 0, true, '', null]],
    [true, [true]],
  ] as const)('%j is passed by %j', (criterion, passing) => {
    const test = criterionOf(valueOf(criterion));
    expect(cells.filter((cell) => test(valueOf(cell)))).toEqual(passing);
  });
});
