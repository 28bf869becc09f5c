import { consistent, reportWith } from '../fixtures/reports';
import { checkReport } from '../support/final-report';

/** What one cell holds over and over, and the cell: each of these once cost its square or cube. */
const cases: readonly (readonly [cell: string, piece: string | ((index: number) => string)])[] = [
  ['activities.2.participants', '50 чел. '],
  ['activities.2.participants', '20 человек, 15 женщин; '],
  ['activities.2.participants', 'оның ішінде 5 әйел '],
  ['activities.2.plan', '1, '],
  ['activities.2.actual', '5 семинаров, '],
  ['activities.2.shortTermResults', (index) => `${String(index)} человек, `],
  ['activities.2.indicators', (index) => `5 ${nameOf(index)}ов, `],
  ['activities.2.dates', 'Исх. №12/3 от 12.05.2024, с. Абово, клуб '],
  ['general.periodStart', '12.05.2024 '],
  ['narrative.results', '5 мероприятий вместо '],
  ['narrative.results', 'обучено 1 000 человек, '],
  ['narrative.results', 'двадцать пять '],
  ['narrative.results', '5 000 тенге зарплаты, '],
  ['narrative.successStory', 'Семинар для молодежи в с. Абово; '],
  ['narrative.successStory', '.'],
];

function nameOf(index: number): string {
  return [...String(index).padStart(4, '0')].map((digit) => 'абвгдежзик'[Number(digit)] ?? '').join('');
}

function textOf(piece: (typeof cases)[number][1], length: number): string {
  let text = '';
  for (let index = 1; text.length < length; index += 1) {
    text += typeof piece === 'string' ? piece : piece(index);
  }
  return text.slice(0, length);
}

/** The best of three, in milliseconds of this process alone: other work on the machine does not count. */
function costOf(changes: Parameters<typeof reportWith>[0]): number {
  const report = reportWith(changes);
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      checkReport(report, new Date(0));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

describe('checking a report with one long cell', () => {
  it('has such cells', () => {
    for (const [cell] of cases) {
      const [table = ''] = cell.split('.');
      expect(consistent.ru).toHaveProperty(table);
    }
  });

  test.each(cases)('takes work in proportion to the length of %s with %s', (cell, piece) => {
    const [short, long] = [5_000, 20_000].map((length) => costOf({ [cell]: textOf(piece, length) }));
    // Four times as long: what grows by the square takes sixteen times as much. What is done in a moment is no matter.
    expect((long ?? Infinity) / Math.max(short ?? 0, 30)).toBeLessThan(10);
  });
});
