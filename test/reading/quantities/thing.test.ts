import { compareThings, readQuantities, sameThing } from '../../../src/reading/quantity';
import type { Thing } from '../../../src/reading/quantity';

function thing(text: string): Thing {
  const found = readQuantities(text)[0]?.thing;
  if (!found) throw new Error(`no thing in ${text}`);
  return found;
}

describe('two things', () => {
  test.each<[a: string, b: string, likeness: 'same' | 'narrower' | 'different']>([
    ['5 экспертов', 'Эксперты 2', 'same'],
    ['4 эксперта', '1 эксперт', 'same'],
    ['План -2', '2 плана', 'same'],
    ['5 писем', '1 письмо', 'same'],
    ['5 отзывов', '1 отзыв', 'same'],
    ['3 канала', '5 каналов', 'same'],
    ['1 проблема', '5 проблем', 'same'],
    ['2 инициативы', '5 инициатив', 'same'],
    ['1 список', '2 списка', 'same'],
    ['5 листовок', '2 листовки', 'same'],
    ['25 участников', '29 человек', 'same'],
    ['40 жителей', '40 адам', 'same'],
    ['2 инициативные группы', '2 группы', 'narrower'],
    ['40 человек', '15 женщин', 'narrower'],
    ['40 участников обменной программы', '60 участников совместных мероприятий', 'different'],
    ['Уровень удовлетворенности – 80%', 'Уровень повышения знаний – 80%', 'different'],
    ['15 женщин', '15 детей', 'different'],
    ['2 эксперта', '2 специалиста', 'different'],
    ['2 поста', '2 публикации', 'different'],
    ['5 писем', '5 обращений', 'different'],
    ['Список участников - 1', '1 участник', 'different'],
  ])('%j and %j are %s', (a, b, likeness) => {
    expect(compareThings(thing(a), thing(b))).toBe(likeness);
    expect(compareThings(thing(b), thing(a))).toBe(likeness);
    expect(sameThing(thing(a), thing(b))).toBe(likeness !== 'different');
  });
});
