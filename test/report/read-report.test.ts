import type { Area } from '../../src/report/address';
import { emptyValue, type CellValue } from '../../src/report/cell';
import { type Report } from '../../src/report/report';
import type { SheetGrid, WorkbookSnapshot } from '../../src/report/snapshot';
import { inputColumns } from '../../src/form/form';
import {
  blockName,
  columnName,
  excelTableName,
  fieldName,
  form,
  presentTables,
  readReport,
  type TableId,
  tableOf,
  type Tables,
  tablesOf,
} from '../support/final-report';

type Content = string | number | null;
const valueOf = (content: Content): CellValue =>
  content === null
    ? emptyValue
    : typeof content === 'number'
      ? { kind: 'number', value: content }
      : { kind: 'text', text: content };

function sheet(name: string, rows: readonly (readonly Content[])[], top = 0, left = 0): SheetGrid {
  return {
    name,
    top,
    left,
    values: rows.map((row) => row.map(valueOf)),
    formulas: rows.map((row) => row.map(() => null)),
  };
}

const at = (sheetName: string, top: number, left: number, bottom = top, right = left): Area => ({
  sheet: sheetName,
  top,
  left,
  bottom,
  right,
});

function snapshot(parts: Partial<WorkbookSnapshot>): WorkbookSnapshot {
  const sheets = parts.sheets ?? [];
  return {
    sheets,
    names: new Map(),
    excelTables: new Map(),
    sheetNames: sheets.map(({ name }) => name),
    hiddenSheets: new Set(),
    styleNames: new Set(),
    chartNames: new Set(),
    settings: new Map(),
    ...parts,
  };
}

/** One name for each table of the form but one, so that a report can be read at all; they stand on an empty sheet. */
function namesOfOthers(but: TableId): [string, Area | null][] {
  return form.tables
    .filter(({ id }) => id !== but)
    .map((table, index): [string, Area] => {
      const [column] = inputColumns(tableOf(table.id));
      const id = column?.id ?? '';
      const name =
        table.kind === 'rows'
          ? columnName(table.id, id)
          : fieldName({ table: table.id, row: table.kind === 'fixedRows' ? 'staff' : null, column: id });
      return [name, at('Пусто', index, 0)];
    });
}

function read(parts: Partial<WorkbookSnapshot>): Report {
  const result = readReport(snapshot(parts));
  if (result.kind !== 'report') throw new Error(result.kind);
  return result.report;
}

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
  it('are read where their names stand, each with its address', () => {
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
        address: "'Мой лист'!E10",
      },
      men: { path: { table: 'gender', row: null, column: 'men' }, value: emptyValue, address: null },
      women: {
        path: { table: 'gender', row: null, column: 'women' },
        value: valueOf(1),
        address: "'Мой лист'!C3",
      },
    });
  });

  it('outside the used part of their sheet are empty', () => {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('gender'),
      ['Report_gender_total', at('Лист', 900, 90)],
    ]);
    const [row] = tablesOf(read({ sheets: [sheet('Лист', [[1]])], names })).gender;
    expect(row?.cells.total).toMatchObject({ value: emptyValue, address: 'Лист!CM901' });
  });
});

describe('the rows of a growing table', () => {
  const headings = ['Наименование партнера', 'Роль', 'Контакты', 'Примечание'];
  const label = (column: string, language: 'ru' | 'kk' | 'en') =>
    tableOf('partners').columns.find(({ id }) => id === column)?.label[language] ?? '';
  const columns = ['name', 'role', 'contacts', 'note'] as const;

  /** Partners on a sheet, headings in row 5 from column B; `named` columns still have their names. */
  function partners(
    rows: readonly (readonly Content[])[],
    {
      named = columns,
      heading = headings,
      lastRow = 6,
      excelTable = true,
      order = columns,
    }: {
      named?: readonly string[];
      heading?: readonly string[];
      lastRow?: number;
      excelTable?: boolean;
      order?: readonly string[];
    } = {},
  ): Tables['partners'] {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('partners'),
      ...named.map((column): [string, Area] => [
        columnName('partners', column),
        at('Партнеры', 5, 1 + order.indexOf(column), lastRow - 1, 1 + order.indexOf(column)),
      ]),
    ]);
    const tables = excelTable
      ? new Map([[excelTableName('partners') as string, at('Партнеры', 4, 1, lastRow - 1, 4)]])
      : new Map<string, Area>();
    const report = read({
      sheets: [sheet('Партнеры', [heading, ...rows], 4, 1)],
      names,
      excelTables: tables,
    });
    return tablesOf(report).partners;
  }

  const texts = (rows: Tables['partners']) =>
    rows.map(({ key, cells }) => [
      key,
      ...columns.map((column) => (cells[column].value.kind === 'text' ? cells[column].value.text : null)),
    ]);

  it('are those of the named columns', () => {
    expect(texts(partners([['А', 'роль', null, 'прим']], { lastRow: 6 }))).toEqual([
      [1, 'А', 'роль', null, 'прим'],
    ]);
  });

  it('may stand in another order of columns', () => {
    const order = ['note', 'contacts', 'name', 'role'];
    expect(texts(partners([['прим', null, 'А', 'роль']], { order }))).toEqual([
      [1, 'А', 'роль', null, 'прим'],
    ]);
  });

  it.each(['ru', 'kk', 'en'] as const)(
    'have a column that lost its name found by its heading in %s',
    (language) => {
      const heading = headings.map((each, index) =>
        index === 2 ? ` ${label('contacts', language)} ` : each,
      );
      const read = partners([['А', 'роль', '8 700', null]], { named: ['name', 'role', 'note'], heading });
      expect(texts(read)).toEqual([[1, 'А', 'роль', '8 700', null]]);
    },
  );

  it('are found by their headings alone when all columns lost their names but the Excel table stands', () => {
    const heading = columns.map((column) => label(column, 'kk'));
    expect(texts(partners([['А', 'роль', '8 700', 'п']], { named: [], heading }))).toEqual([
      [1, 'А', 'роль', '8 700', 'п'],
    ]);
  });

  it('lack a column whose name and heading are gone', () => {
    const read = partners([['А', 'роль', '8 700', null]], {
      named: ['name', 'role'],
      heading: ['x', 'y', 'Телефон', 'z'],
    });
    expect(texts(read)).toEqual([[1, 'А', 'роль', null, null]]);
    expect(read[0]?.cells.contacts.address).toBeNull();
  });

  it('typed right under the table belong to it', () => {
    const rows = [
      ['А', null, null, null],
      ['Б', null, null, null],
      [null, 'роль', null, null],
    ];
    expect(texts(partners(rows, { lastRow: 6 }))).toEqual([
      [1, 'А', null, null, null],
      [2, 'Б', null, null, null],
      [3, null, 'роль', null, null],
    ]);
  });

  it('do not take in a note that stands after a gap', () => {
    const rows = [
      ['А', null, null, null],
      [null, null, null, null],
      ['Составил бухгалтер', null, null, null],
    ];
    expect(texts(partners(rows, { lastRow: 6 }))).toEqual([[1, 'А', null, null, null]]);
  });

  it.each([1, 2])('typed like the others after %d free rows belong to it', (free) => {
    const rows = [
      ['А', null, null, null],
      ...Array.from({ length: free }, () => [null, null, null, null]),
      ['Б', 'роль', '8 700', null],
      ['В', null, null, null],
    ];
    expect(texts(partners(rows, { lastRow: 6 }))).toEqual([
      [1, 'А', null, null, null],
      [2, 'Б', 'роль', '8 700', null],
      [3, 'В', null, null, null],
    ]);
  });

  it.each<[string, number, Content[]]>([
    ['a line to sign', 1, ['Руководитель', 'Иванов', null, null]],
    ['a table of the person three rows below', 3, ['Б', 'роль', '8 700', null]],
  ])('do not take in %s', (_, free, row) => {
    const rows = [
      ['А', null, null, null],
      ...Array.from({ length: free }, () => [null, null, null, null]),
      row,
    ];
    expect(texts(partners(rows, { lastRow: 6 }))).toEqual([[1, 'А', null, null, null]]);
  });

  it('that are blank amid the table are left out, and those after them are kept with their addresses', () => {
    const rows = [
      ['А', null, null, null],
      [null, null, null, null],
      ['Б', null, null, null],
    ];
    const read = partners(rows, { lastRow: 8 });
    expect(read.map(({ key, cells }) => [key, cells.name.address])).toEqual([
      [1, 'Партнеры!B6'],
      [2, 'Партнеры!B8'],
    ]);
  });

  it('are read without the Excel table, which some programs drop', () => {
    expect(texts(partners([['А', 'роль', null, null]], { excelTable: false }))).toEqual([
      [1, 'А', 'роль', null, null],
    ]);
  });

  it('without the Excel table have a lost name found by the heading in the block', () => {
    const names = new Map<string, Area | null>([
      ...namesOfOthers('partners'),
      [blockName('partners'), at('Партнеры', 4, 1, 5, 4)],
      [columnName('partners', 'name'), at('Партнеры', 5, 1)],
    ]);
    const heading = columns.map((column) => label(column, 'en'));
    const report = read({ sheets: [sheet('Партнеры', [heading, ['А', 'роль', null, 'п']], 4, 1)], names });
    expect(texts(tablesOf(report).partners)).toEqual([[1, 'А', 'роль', null, 'п']]);
  });
});

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
      address: 'Пол!C6',
    });
  });

  it('is not found when its column was deleted', () => {
    const cells = gender({ total: 1, women: 2 }, [headings[0] ?? null, headings[2] ?? null]);
    expect(cells?.men).toMatchObject({ value: emptyValue, address: null });
  });

  it('is not found in the cell of another field', () => {
    expect(gender({ total: 1, women: 2 }, headings)?.men).toMatchObject({ value: emptyValue, address: null });
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
      address: 'Цель!C7',
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
      address: 'Эффекты!E8',
    });
    // Of a row that was deleted no name is left.
    expect(effects['taxes']?.plan).toMatchObject({ value: emptyValue, address: null });
  });
});
