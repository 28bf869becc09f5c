import { cellsOf, rowsOf } from '../../src/report/report';
import { reportWith } from '../fixtures/reports';
import { contextOf } from '../support/final-report';

/** What rules are given of a project of one year, and the cell of its first activity that has a date without a year. */
function checkOf(year: number) {
  const context = contextOf(
    reportWith({
      'general.periodStart': `01.01.${String(year)}`,
      'general.periodEnd': `31.12.${String(year)}`,
      'activities.1.dates': '15 марта',
    }),
  );
  const [row] = rowsOf(context.report, 'activities');
  const cell = row && cellsOf(row).find(({ path }) => path.column === 'dates');
  if (cell === undefined) throw new Error('The report has no activity.');
  return { readings: context.readings, cell };
}

describe('what a text was read as in the check before', () => {
  it('is the same object in the next check', () => {
    const read = [checkOf(2023), checkOf(2023)].map(({ readings, cell }) => ({
      places: readings.places(cell),
      dates: readings.dates(cell),
    }));
    expect(read[1]?.places).toBe(read[0]?.places);
    expect(read[1]?.dates).toBe(read[0]?.dates);
  });

  it('is read anew where it hangs on a period that is another one now', () => {
    const days = [2023, 2024].map((year) => {
      const { readings, cell } = checkOf(year);
      return readings.dates(cell).map(({ start }) => start);
    });
    expect(days).toEqual([['2023-03-15'], ['2024-03-15']]);
  });
});
