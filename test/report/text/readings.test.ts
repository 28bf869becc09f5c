import { promisedRecommendations } from '../../../src/report/text/commitments';
import { readLetter } from '../../../src/report/text/letter';
import { findComingYears } from '../../../src/report/text/years';

describe('a letter', () => {
  test.each<[text: string, number: string | null, date: string | null]>([
    ['Исх. №50/МК, 15.11.2023 г.', '50/МК', '2023-11-15'],
    ['№ 12 от 3 ноября 2023 года', '12', '2023-11-03'],
    ['Исх. 50-2, 15.11.2023', '50-2', '2023-11-15'],
    ['Шығ. №7, 2023 жылғы 15 қараша', '7', '2023-11-15'],
    ['Исх. от 15.11.2023', null, '2023-11-15'],
    ['№ 3, 15 ноября 2023 г.', '3', '2023-11-15'],
    ['Исх. 15 ноября 2023 г.', null, '2023-11-15'],
    ['№50/МК', '50/МК', null],
    ['№ 5, ноябрь 2023 года', '5', null],
    ['письмо направлено', null, null],
    ['', null, null],
  ])('%j has number %j and date %j', (text, number, date) => {
    expect(readLetter(text)).toEqual({ number, date });
  });
});

describe('recommendations that the activities promise', () => {
  test.each<[texts: string[], promised: number | null]>([
    [['4 фокус-группы;\nРазработано 5 рекомендаций', 'Список из 5 рекомендаций'], 5],
    [['3 рекомендации', 'Количество рекомендаций – 7'], 7],
    [['5 ұсыным'], 5],
    [['Рекомендации направлены', '25'], null],
    [[], null],
  ])('%j: %j', (texts, promised) => {
    expect(promisedRecommendations(texts)).toBe(promised);
  });
});

describe('a coming year', () => {
  test.each<[text: string, years: [year: number, text: string][]]>([
    ['который планируется принять к 2020 году, участие', [[2020, 'к 2020 году']]],
    ['планируется завершить до 2021', [[2021, 'до 2021']]],
    ['планируется в 2021 году.', [[2021, 'в 2021 году']]],
    ['к концу 2025 года', [[2025, 'к концу 2025 года']]],
    ['2021 жылға дейін', [[2021, '2021 жылға дейін']]],
    ['2021 жылға қарай', [[2021, '2021 жылға қарай']]],
    ['Работа с группами запланирована и на 2024 год', [[2024, 'на 2024 год']]],
    ['Закон принят в 2019 году. Планируется ремонт.', []],
    ['В 2020 году прошли выборы', []],
    ['до 2000 просмотров', []],
    ['от 26.09.2022', []],
  ])('%j', (text, years) => {
    const found = findComingYears(text);
    expect(found.map(({ year, text: passage }) => [year, passage])).toEqual(years);
    for (const { text: passage, start, end } of found) expect(text.slice(start, end)).toBe(passage);
  });
});
