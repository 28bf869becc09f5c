import type { Area } from '../../src/report/address';
import { emptyValue } from '../../src/report/cell';
import { blockName, type TableId, tableOf, tablesOf } from '../support/final-report';
import { at, type Content, namesOfOthers, read, sheet } from './snapshots';

describe('a cell that lost its name', () => {
  const label = (table: TableId, column: string) =>
    tableOf(table).columns.find(({ id }) => id === column)?.label.kk ?? '';

  /** One row of figures on the sheet in B5:D6, of which `named` have their names. */
  function gender(named: Readonly<Record<string, number>>, headings: readonly Content[]) {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('gender'),
      [blockName('gender'), at('Пол', 4, 1, 5, 3)],
      ...['total', 'men', 'women'].map((column): [string, Area | null] => {
        const left = named[column];
        return [`Report_gender_${column}`, left === undefined ? null : at('Пол', 5, left)];
      }),
    ]);
    const [row] = tablesOf(read({ sheets: [sheet('Пол', [headings, [416, 167, 249]], 4, 1)], names })).gender;
    return row?.cells;
  }
  const headings = [label('gender', 'total'), label('gender', 'men'), label('gender', 'women')];

  it('is found under its heading in a row of figures', () => {
    expect(gender({ total: 1, women: 3 }, headings)?.men).toMatchObject({
      value: { kind: 'number', value: 167 },
      place: { sheet: 'Пол', row: 5, column: 2 },
    });
  });

  it('is not found when its column was deleted', () => {
    const cells = gender({ total: 1, women: 2 }, [headings[0] ?? null, headings[2] ?? null]);
    expect(cells?.men).toMatchObject({ value: emptyValue, place: null });
  });

  it('is not found in the cell of another field', () => {
    expect(gender({ total: 1, women: 2 }, headings)?.men).toMatchObject({ value: emptyValue, place: null });
  });

  it('is found beside its label among questions', () => {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('goal'),
      [blockName('goal'), at('Цель', 4, 1, 6, 2)],
      ['Report_goal_goal', at('Цель', 5, 2)],
    ]);
    const rows = [
      ['Вопрос', 'Ответ'],
      [label('goal', 'goal'), 'цель'],
      [`2. ${label('goal', 'achieved')}`, 'итог'],
    ];
    const [row] = tablesOf(read({ sheets: [sheet('Цель', rows, 4, 1)], names })).goal;
    expect(row?.cells.achieved).toMatchObject({
      value: { kind: 'text', text: 'итог' },
      place: { sheet: 'Цель', row: 6, column: 2 },
    });
  });

  it('is found where the row of its indicator meets its column', () => {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('effects'),
      ['Report_effects_staff_actual', at('Эффекты', 7, 5)],
      ['Report_effects_partners_plan', at('Эффекты', 9, 4)],
    ]);
    const grid = sheet(
      'Эффекты',
      [
        [4, 5],
        [null, null],
        [3, null],
      ],
      7,
      4,
    );
    const effects = Object.fromEntries(
      tablesOf(read({ sheets: [grid], names })).effects.map(({ key, cells }) => [String(key), cells]),
    );
    expect(effects['staff']?.plan).toMatchObject({
      value: { kind: 'number', value: 4 },
      place: { sheet: 'Эффекты', row: 7, column: 4 },
    });
    // Of a row that was deleted no name is left.
    expect(effects['taxes']?.plan).toMatchObject({ value: emptyValue, place: null });
  });
});
