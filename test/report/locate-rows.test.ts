import { addressesOf } from '../../src/cli/addresses';
import type { Area } from '../../src/report/address';
import {
  blockName,
  columnName,
  excelTableName,
  tableOf,
  type Tables,
  tablesOf,
} from '../support/final-report';
import { at, type Content, namesOfOthers, read, sheet } from './snapshots';

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

  it('end soon after the last cell of a table that is drawn down to the end of the sheet', () => {
    const start = process.cpuUsage();
    const rows = partners([['ОФ «Пример»', 'Соисполнитель', '+7 701', null]], { lastRow: 1_048_576 });
    expect(texts(rows)).toEqual([[1, 'ОФ «Пример»', 'Соисполнитель', '+7 701', null]]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });

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
    expect(read[0]?.cells.contacts.place).toBeNull();
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
    expect(read.map(({ key, cells }) => [key, ...addressesOf([cells.name])])).toEqual([
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
