import { textOf } from '../../src/report/cell';
import * as quantityText from '../../src/reading/quantity';
import * as sameText from '../../src/rules/same-text';
import { allCells, type Report } from '../../src/report/report';
import { consistent, reportWith } from '../fixtures/reports';
import { checkReport, contextOf, tablesOf } from '../support/final-report';

/** A report with so many activities; those of the consistent report over and over, each in a village of its own. */
function reportOf(count: number): Report {
  const letters = 'абвгдежзиклмнопрстуфхц';
  const name = (index: number) =>
    'П' +
    [...String(index).padStart(5, '0')].map((digit) => letters[Number(digit) * 2] ?? '').join('') +
    'ово';
  const { activities } = consistent.ru;
  return reportWith({
    activities: Array.from({ length: count }, (_, index) => ({
      ...activities[index % activities.length],
      activity: `Мероприятие ${index} в с. ${name(index)}`,
      place: `с. ${name(index)}`,
      indicators: `${index} писем;\n2 тренера`,
    })),
  });
}

jest.mock('../../src/reading/quantity', () => {
  const actual = jest.requireActual<typeof quantityText>('../../src/reading/quantity');
  return {
    ...actual,
    readQuantities: jest.fn(actual.readQuantities),
    readPeople: jest.fn(actual.readPeople),
  };
});

jest.mock('../../src/rules/same-text', () => {
  const actual = jest.requireActual<typeof sameText>('../../src/rules/same-text');
  return { ...actual, comparable: jest.fn(actual.comparable) };
});

/** What was read in earlier checks is forgotten: after two in which nothing was read. */
function forget(): void {
  for (const report of [reportWith(), reportWith()]) contextOf(report);
}

describe('checking a long report', () => {
  beforeEach(forget);

  it('reads no text twice, however many rules look at its cells', () => {
    const report = reportOf(50);
    const read = jest.mocked(quantityText.readQuantities);
    const { readings } = contextOf(report);
    read.mockClear();
    const cells = allCells(report);
    const texts = new Set(cells.map(textOf));
    for (const cell of [...cells, ...cells]) readings.quantities(cell);
    expect(read).toHaveBeenCalledTimes(texts.size);
  });

  it('reads each name and each text of the indicators for its quantities, and no other, once in a whole check', () => {
    const report = reportOf(50);
    const read = jest.mocked(quantityText.readQuantities);
    read.mockClear();
    checkReport(report, new Date(0));
    const texts = tablesOf(report).activities.flatMap(
      ({ cells: { activity, participants, shortTermResults, indicators, plan, actual } }) =>
        [activity, participants, shortTermResults, indicators, plan, actual].map(textOf),
    );
    const timesRead = new Map<string, number>();
    for (const [source] of read.mock.calls) {
      const text = typeof source === 'string' ? source : source.written;
      timesRead.set(text, (timesRead.get(text) ?? 0) + 1);
    }
    expect(timesRead).toEqual(new Map(texts.map((text) => [text, 1])));
  });

  it('takes work in proportion to its length', () => {
    const read = jest.mocked(quantityText.readQuantities);
    const workFor = (count: number) => {
      const report = reportOf(count);
      forget();
      read.mockClear();
      checkReport(report, new Date(0));
      return read.mock.calls.length;
    };
    const [small, large] = [workFor(100), workFor(1000)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(10.5);
  });

  it('takes work in proportion to its length where each row repeats another', () => {
    const compared = jest.mocked(sameText.comparable);
    const workFor = (times: number) => {
      const report = reportWith({
        activities: Array.from({ length: times }, () => consistent.ru.activities).flat(),
      });
      compared.mockClear();
      checkReport(report, new Date(0));
      return compared.mock.calls.length;
    };
    const [small, large] = [workFor(5), workFor(20)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(4.2);
  });
});
