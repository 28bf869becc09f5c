import { differenceClaims } from '../../src/reading/differences';

const written = (text: string) =>
  differenceClaims(text).map((claim) => {
    if (claim.kind === 'difference') return claim.unit === 'percent' ? `${claim.value} %` : claim.value;
    return claim.kind === 'pair' ? `${claim.plan} → ${claim.actual}` : claim.up ? 'up' : 'down';
  });

describe('how done lies to planned, as texts say it', () => {
  test.each<[text: string, claims: (number | string)[]]>([
    ['+40 чел.: на опрос и ярмарку пришло больше желающих', [40]],
    ['-5 человек: заболели', [-5]],
    ['Прямых бенефициаров 540 вместо 500 (+40)', ['500 → 540', 40]],
    ['Привлечено на 2 НПО больше', [2]],
    ['Охвачено меньше на 15 человек', [-15]],
    ['Число участников увеличилось на 1 200', [1200]],
    ['Вместо 60 трудоустроено 62', ['60 → 62']],
    ['План 60, факт 62', ['60 → 62']],
    ['45 при плане 40', ['40 → 45']],
    ['Жоспардан 5 адам артық', [5]],
    ['2 ұйым кем', [-2]],
    ['280 орнына 285 адам болды', ['280 → 285']],
    ['Превышение плана: спрос', ['up']],
    ['План не выполнен из-за карантина', ['down']],
    ['Потрачено на 1,2 млн тенге меньше', [-1_200_000]],
    ['+8 % к плану', ['8 %']],
    // Figures that say nothing of a difference.
    ['Карантин COVID-19, переносы 10-15 мая, тел. +7 701 555 12 34', []],
    ['На встречу пришло больше желающих', []],
    ['Проведено 3 тренинга - 2 в селе', []],
    ['Начали 12.05 вместо 10.05', []],
  ])('%j', (text, claims) => {
    expect(written(text)).toEqual(claims);
  });
});
