import type { Evidence } from '../../../src/findings/evidence';
import { follow, type Sighting } from '../../../src/taskpane/state/follow';
import { aFinding } from './findings';

/** A partner's row: its name and what it did; the contacts are what the finding is about. */
const partners = {
  school: ['Школа № 5', 'Помещение для встреч', 'Устная договоренность'],
  akimat: ['Аппарат акима', 'Данные о населении', 'Меморандум'],
  empty: ['', '', ''],
};

/** A finding about the contacts of the partner in a row of that number. */
function contacts(row: number, anchor: readonly string[], evidence: string): Sighting {
  const finding = aFinding(`phone-format|partners|${row}|contacts`, {
    rule: 'phone-format',
    table: 'partners',
    row,
    evidence: evidence as Evidence,
  });
  return { finding, anchor };
}

const { school, akimat, empty } = partners;
const first = contacts(1, school, 'тел. 5-12');
const second = contacts(2, akimat, 'нет');

/** By the row's number now, the row's number before; null where it is a new finding. */
function followedRows(before: readonly Sighting[], now: readonly Sighting[]) {
  const followed = follow(before, now);
  return now.map((sighting) => [sighting.finding.row, followed.get(sighting)?.finding.row ?? null]);
}

describe('A finding in a row that a person added', () => {
  it.each<[string, readonly Sighting[], readonly Sighting[], unknown]>([
    [
      'is known where nothing changed',
      [first, second],
      [first, second],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'goes with its row when rows are sorted',
      [first, second],
      [contacts(1, akimat, 'нет'), contacts(2, school, 'тел. 5-12')],
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'goes with its row when rows with the same figures are sorted',
      [contacts(1, school, 'нет'), contacts(2, akimat, 'нет')],
      [contacts(1, akimat, 'нет'), contacts(2, school, 'нет')],
      [
        [1, 2],
        [2, 1],
      ],
    ],
    ['goes with its row when one is put in above', [first], [contacts(2, school, 'тел. 5-12')], [[2, 1]]],
    ['is the same with another figure', [first], [contacts(1, school, 'тел. 5-13')], [[1, 1]]],
    [
      'is the same when one of the three other cells is corrected',
      [first],
      [contacts(1, ['Школа № 5 им. Абая', school[1] ?? '', school[2] ?? ''], 'тел. 5-12')],
      [[1, 1]],
    ],
    [
      'is another one when another row has come to its number',
      [first],
      [contacts(1, akimat, 'нет')],
      [[1, null]],
    ],
    [
      'is another one even when that row holds the same figure',
      [contacts(1, school, '')],
      [contacts(1, akimat, '')],
      [[1, null]],
    ],
    [
      'is known by its figures where the row holds nothing else',
      [contacts(1, empty, 'нет')],
      [contacts(2, empty, 'нет')],
      [[2, 1]],
    ],
    [
      'is given to one only',
      [first],
      [first, contacts(2, school, 'тел. 5-12')],
      [
        [1, 1],
        [2, null],
      ],
    ],
  ])('%s', (_, before, now, rows) => {
    expect(followedRows(before, now)).toEqual(rows);
  });
});

describe('A finding in a row that the form names', () => {
  it('is the same whatever its figures are, and never that of another row', () => {
    const staff = aFinding('effect-above-plan|effects|staff|actual');
    const changed = { ...staff, actual: 500, evidence: 'f' as Evidence };
    const taxes = aFinding('effect-above-plan|effects|taxes|actual', { row: 'taxes' });
    const [before, now, other] = [staff, changed, taxes].map((finding) => ({ finding, anchor: [] }));
    if (before === undefined || now === undefined || other === undefined) throw new Error('There are three.');
    expect([...follow([before], [other, now])]).toEqual([[now, before]]);
  });
});
