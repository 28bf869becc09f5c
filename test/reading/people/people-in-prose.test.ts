import { readPeople } from '../../../src/reading/quantity';
import { written } from './written-people';

describe('people in prose are what is called people, and what breaks them down', () => {
  test.each<[text: string, says: string]>([
    [
      'Обучено 30 чел.: 18 девушек и 12 юношей; две группы по 15 чел.',
      '30 = 30{series 30: 30; pair 30: 18, 12}',
    ],
    ['60 оқушы (32 қыз, 38 ұл), 12 цифрлық жоба', '60 = 60{pair 70: 32, 38}'],
    ['3 рекомендации, 140 вакансий', '-'],
    ['Всего охвачено 540 чел., из них 308 женщин и 232 мужчины.', '540 = 540{pair 540: 308, 232}'],
    ['50 участников, 20 отзывов. Показан фильм.', '50 = 50'],
    ['2 тренера, 1 модератор', '-'],
    ['50 человек (30 – Тараз, 25 – Шу)', '50 = 50{named 55: 30, 25}'],
  ])('%j is %s', (text, says) => {
    expect(written(readPeople(text, 'prose'))).toBe(says);
  });
});
