import { datesIn, parseIsoDate, type ReadingPeriod } from '../../../src/reading/dates';

/** A period that lies in one year, and one over New Year. */
const inOneYear = period('2025-03-01', '2025-11-30');
const overNewYear = period('2024-09-15', '2025-05-31');

function period(from: string, to: string): ReadingPeriod {
  const [start, end] = [parseIsoDate(from), parseIsoDate(to)];
  if (start === null || end === null) throw new Error('The period is none.');
  return { start, end };
}

/** What a cell says, as the tables write it: days, then ranges with what was written. */
function written(text: string, of: ReadingPeriod | null): string[] {
  return datesIn(text, of).ranges.map(({ start, end, precision }) => {
    const days = start === end ? start : `${start}/${end}`;
    return precision === 'day' ? days : `${days} ${precision}`;
  });
}

describe('a day or month without a year belongs to the year of the period in which it falls', () => {
  test.each<[cell: string, ranges: string[]]>([
    ['12 мая', ['2025-05-12']],
    ['апрель – октябрь', ['2025-04-01/2025-10-31 month']],
    ['25.04; 26.04; 27.04', ['2025-04-25', '2025-04-26', '2025-04-27']],
    ['с 3 по 7 июня', ['2025-06-03/2025-06-07']],
    ['05-07.08', ['2025-08-05/2025-08-07']],
    ['28.04-03.05', ['2025-04-28/2025-05-03']],
    ['14 маусымда', ['2025-06-14']],
    ['5-7 шілде аралығында', ['2025-07-05/2025-07-07']],
    ['қыркүйек айы', ['2025-09-01/2025-09-30 month']],
    ['ағымдағы жылдың 9 қазаны', ['2025-10-09']],
    ['11 ноября текущего года', ['2025-11-11']],
    ['2 квартал', ['2025-04-01/2025-06-30 month']],
    // Outside, and so it is read.
    ['15 декабря', ['2025-12-15']],
    ['20 января', ['2025-01-20']],
    // A year that is written goes before the period.
    ['12 мая 2024 года, 14 мая', ['2024-05-12', '2024-05-14']],
  ])('%j', (cell, ranges) => {
    expect(written(cell, inOneYear)).toEqual(ranges);
  });

  test.each<[cell: string, ranges: string[]]>([
    ['октябрь', ['2024-10-01/2024-10-31 month']],
    ['12 февраля', ['2025-02-12']],
    ['ноябрь – февраль', ['2024-11-01/2025-02-28 month']],
    ['20.12; 15.01', ['2024-12-20', '2025-01-15']],
    ['зимой', ['2024-12-01/2025-02-28 season']],
    ['сентябрь', ['2024-09-01/2024-09-30 month']],
  ])('over New Year %j', (cell, ranges) => {
    expect(written(cell, overNewYear)).toEqual(ranges);
  });

  test.each(['12 мая', '25.04', 'весь период', 'летом'])('without a period %j is no date', (cell) => {
    expect(written(cell, null)).toEqual([]);
  });
});

describe('the whole period', () => {
  test.each([
    'весь период',
    'В течение всего периода реализации проекта',
    'на протяжении всего проекта',
    'весь срок проекта',
    'в течение проекта',
    'период реализации проекта',
    'в ходе реализации проекта',
    'бүкіл жоба кезеңінде',
    'жобаны іске асыру мерзімі ішінде',
    'жоба барысында',
  ])('%j', (cell) => {
    expect(written(cell, inOneYear)).toEqual(['2025-03-01/2025-11-30 period']);
  });

  test.each<[cell: string, ranges: string[]]>([
    ['в течение проекта (апрель – июнь 2025 г.)', ['2025-04-01/2025-06-30 month']],
    ['ежемесячно', []],
    ['по мере необходимости', []],
    ['20 – 25 числа каждого месяца', []],
  ])('not %j', (cell, ranges) => {
    expect(written(cell, inOneYear)).toEqual(ranges);
  });
});

describe('seasons, quarters, Roman months, Kazakh days', () => {
  test.each<[cell: string, ranges: string[]]>([
    ['лето 2025 года', ['2025-06-01/2025-08-31 season']],
    ['весна 2025 г.', ['2025-03-01/2025-05-31 season']],
    ['2025 жылғы күз', ['2025-09-01/2025-11-30 season']],
    ['весна-осень 2025', ['2025-03-01/2025-11-30 season']],
    ['3-4 кварталы 2025 года', ['2025-07-01/2025-12-31 month']],
    ['I полугодие 2025 г.', ['2025-01-01/2025-06-30 month']],
    ['15.XI.2025', ['2025-11-15']],
    ['3-V-2025', ['2025-05-03']],
    ['2025 жылғы қазанның 18-і', ['2025-10-18']],
    ['9–14 июля 2025 г.', ['2025-07-09/2025-07-14']],
  ])('%j', (cell, ranges) => {
    expect(written(cell, inOneYear)).toEqual(ranges);
  });
});

describe('a unit may stick out of the period', () => {
  test.each<[cell: string, startBy: string, endFrom: string]>([
    ['I квартал 2025 года', '2025-03-31', '2025-01-01'],
    ['октябрь – декабрь 2025', '2025-10-31', '2025-12-01'],
    ['2-4 квартал 2025', '2025-06-30', '2025-10-01'],
    ['2025 год', '2025-12-31', '2025-01-01'],
    ['5-7 мая 2025', '2025-05-05', '2025-05-07'],
  ])('%j may have begun by %s and ended from %s', (cell, startBy, endFrom) => {
    expect(datesIn(cell, inOneYear).ranges).toMatchObject([{ startBy, endFrom }]);
  });
});

describe('what is wrong with a date is told, beside good ones too', () => {
  test.each<[cell: string, findings: [kind: string, text: string][]]>([
    ['31 июня 2025 года', [['no-such-day', '31 июня 2025 года']]],
    ['38 октября 2025 г.', [['no-such-day', '38 октября 2025 г.']]],
    ['2025 жылғы 38 қазан', [['no-such-day', '2025 жылғы 38 қазан']]],
    ['30.02.2025', [['no-such-day', '30.02.2025']]],
    ['12.05.2025, 31.06.2025', [['no-such-day', '31.06.2025']]],
    ['15.13.2025', [['no-such-day', '15.13.2025']]],
    ['31.06', [['no-such-day', '31.06']]],
    ['12.05.2025-12.06.2024', [['runs-backwards', '12.05.2025-12.06.2024']]],
    ['октябрь – май 2025 г. и июнь 2024 - май 2024', [['runs-backwards', 'июнь 2024 - май 2024']]],
    ['с 15 по 5 мая 2025 г.', [['runs-backwards', '15 по 5 мая 2025 г.']]],
    ['20-15 июня', [['runs-backwards', '20-15 июня']]],
    ['12 мая 2025 (вторник)', [['wrong-weekday', '12 мая 2025 (вторник']]],
    ['среда, 12.05.2025', [['wrong-weekday', 'среда, 12.05.2025']]],
    ['2025 жылғы 12 мамыр, сейсенбі', [['wrong-weekday', '2025 жылғы 12 мамыр, сейсенбі']]],
    ['12.05.2025 с 15:00 до 13:00', [['hours-run-backwards', '15:00 до 13:00']]],
    ['12.05.2025, 18.00-10.30', [['hours-run-backwards', '18.00-10.30']]],
    ['12 мая 2025 (понедельник), 10:00–13:00', []],
    ['дүйсенбі, 2025 жылғы 12 мамыр', []],
    ['10.05.2025, сенбі', []],
    ['28.04-03.05', []],
    ['29.02.2024', []],
  ])('%j', (cell, findings) => {
    const found = datesIn(cell, inOneYear).findings;
    expect(found.map(({ kind, text }) => [kind, text])).toEqual(findings);
    for (const { text, start, end } of found) expect(cell.slice(start, end)).toBe(text);
  });

  test('a wrong weekday says which day it is', () => {
    expect(datesIn('вт 12.05.2025').findings).toMatchObject([{ day: '2025-05-12', written: 2, actual: 1 }]);
  });
});
