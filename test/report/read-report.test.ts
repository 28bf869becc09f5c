import type { Area } from '../../src/report/address';
import { emptyValue } from '../../src/report/cell';
import {
  excelTableName,
  fieldName,
  form,
  presentTables,
  readReport,
  tablesOf,
} from '../support/final-report';
import { at, namesOfOthers, read, sheet, snapshot, valueOf } from './snapshots';

describe('a workbook', () => {
  it('without our names holds no report', () => {
    const other = sheet('Гендер', [
      ['Всего', 'Мужчин'],
      [5, 3],
    ]);
    expect(readReport(snapshot({ sheets: [other] }))).toEqual({ kind: 'no-report' });
  });

  it('with some of our tables is incomplete, and says which are missing', () => {
    const names = new Map([
      [fieldName({ table: 'gender', row: null, column: 'men' }) as string, at('Г', 5, 1)],
    ]);
    const result = readReport(snapshot({ names }));
    expect(result).toEqual({
      kind: 'incomplete',
      missing: form.tables.map(({ id }) => id).filter((id) => id !== 'gender'),
    });
  });

  it('with a name whose cells were deleted lacks that table', () => {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('gender'),
      ['Report_gender_men', null],
      ['Report_gender', null],
    ]);
    expect(presentTables(snapshot({ names }))).not.toContain('gender');
    expect(readReport(snapshot({ names }))).toEqual({ kind: 'incomplete', missing: ['gender'] });
  });

  it('of which a growing table has nothing but its Excel table has that table', () => {
    const excelTables = new Map([[excelTableName('partners') as string, at('П', 0, 0, 3, 3)]]);
    expect(presentTables(snapshot({ excelTables }))).toEqual(['partners']);
  });
});

describe('the fields of a table', () => {
  it('are read where their names stand, each with its place', () => {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('gender'),
      ['Report_gender_total', at('Мой лист', 9, 4)],
      ['Report_gender_women', at('Мой лист', 2, 2)],
      ['Report_gender_men', null],
    ]);
    const grid = sheet(
      'Мой лист',
      [
        [1, 2, 249],
        [4, 5, 6],
        [7, 8, 9],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [null, null, 416],
      ],
      2,
      2,
    );
    const [row] = tablesOf(read({ sheets: [grid], names })).gender;
    expect(row?.cells).toEqual({
      total: {
        path: { table: 'gender', row: null, column: 'total' },
        value: valueOf(416),
        place: { sheet: 'Мой лист', row: 9, column: 4 },
      },
      men: { path: { table: 'gender', row: null, column: 'men' }, value: emptyValue, place: null },
      women: {
        path: { table: 'gender', row: null, column: 'women' },
        value: valueOf(1),
        place: { sheet: 'Мой лист', row: 2, column: 2 },
      },
    });
  });

  it('outside the used part of their sheet are empty', () => {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('gender'),
      ['Report_gender_total', at('Лист', 900, 90)],
    ]);
    const [row] = tablesOf(read({ sheets: [sheet('Лист', [[1]])], names })).gender;
    expect(row?.cells.total).toMatchObject({
      value: emptyValue,
      place: { sheet: 'Лист', row: 900, column: 90 },
    });
  });
});
