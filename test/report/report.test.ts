import type { CellValue } from '../../src/report/cell';
import { addressOf } from '../../src/report/address';
import { fieldKey } from '../../src/report/field-path';
import { allCells, cellAt, cellsOf, rowsOf } from '../../src/report/report';
import { effect, single } from '../../src/forms/final-report/access';
import { buildReport, form, tablesOf } from '../support/final-report';

const text = (value: string): CellValue => ({ kind: 'text', text: value });

/** A report in which only the partners' names stand, on rows 6 and below of a sheet of theirs. */
function withPartners(names: readonly (string | null)[]) {
  return buildReport(
    (table) => (table === 'partners' ? names.length : 0),
    ({ table, row, column }) => {
      const name =
        table === 'partners' && column === 'name' && typeof row === 'number'
          ? (names[row - 1] ?? null)
          : null;
      const place = typeof row === 'number' ? { sheet: 'Партнеры', row: 4 + row, column: 1 } : null;
      return { value: name === null ? { kind: 'empty' } : text(name), place };
    },
  );
}

describe('building a report', () => {
  it('leaves out blank rows, numbers the others from 1 and keeps where they stand', () => {
    const report = withPartners([null, 'А', null, null, 'Б']);
    expect(
      tablesOf(report).partners.map(({ key, cells }) => [
        key,
        cells.name.path,
        cells.name.value,
        cells.name.place === null ? null : addressOf(cells.name.place),
      ]),
    ).toEqual([
      [1, { table: 'partners', row: 1, column: 'name' }, text('А'), 'Партнеры!B7'],
      [2, { table: 'partners', row: 2, column: 'name' }, text('Б'), 'Партнеры!B10'],
    ]);
  });

  it('gives the cell to begin in when a growing table is empty', () => {
    const report = withPartners([null, null]);
    expect(tablesOf(report).partners).toEqual([]);
    expect(report.firstCells['partners']).toEqual({
      path: { table: 'partners', row: 1, column: 'name' },
      value: { kind: 'empty' },
      place: { sheet: 'Партнеры', row: 5, column: 1 },
    });
  });

  it('always has one row of single tables and the nine effects', () => {
    const report = withPartners([]);
    for (const { id, kind } of form.tables) {
      expect(rowsOf(report, id)).toHaveLength(kind === 'rows' ? 0 : kind === 'fixedRows' ? 9 : 1);
    }
    expect(tablesOf(report).effects.map(({ key }) => key)).toEqual([
      'directBeneficiaries',
      'indirectBeneficiaries',
      'staff',
      'specialists',
      'ngos',
      'payroll',
      'taxes',
      'purchases',
      'partners',
    ]);
    expect(Object.keys(single(report, 'gender'))).toEqual(['total', 'men', 'women']);
    expect(Object.keys(effect(report, 'staff'))).toEqual(['plan', 'actual', 'justification']);
  });

  it('asks once for every field and gives each cell the path that leads to it', () => {
    const report = withPartners(['А']);
    const cells = allCells(report);
    expect(new Set(cells.map(({ path }) => fieldKey(path))).size).toBe(cells.length);
    for (const cell of cells) expect(cellAt(report, cell.path)).toBe(cell);
  });

  it('answers for a field that is not there with an empty cell without a place', () => {
    const path = { table: 'partners', row: 7, column: 'name' } as const;
    expect(cellAt(withPartners(['А']), path)).toEqual({ path, value: { kind: 'empty' }, place: null });
  });

  it('gives the cells of a row in the order of the form', () => {
    const [row] = rowsOf(withPartners(['А']), 'partners');
    expect(row === undefined ? [] : cellsOf(row).map(({ path }) => path.column)).toEqual([
      'name',
      'role',
      'contacts',
      'note',
    ]);
  });
});
