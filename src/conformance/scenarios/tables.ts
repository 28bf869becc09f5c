import { documented, unknown, type Answer, type Scenario, type Stage } from '../scenario';

/** A table of two columns and three rows, with a name over the first column and a print area around it. */
const tableWithName = async ({ run, fill, prefix }: Stage): Promise<void> => {
  await fill([
    ['Партнер', 'Роль'],
    ['А', '1'],
    ['Б', '2'],
    ['В', '3'],
  ]);
  await run(async ({ context, workbook, sheet }) => {
    const table = sheet.tables.add('A1:B4', true);
    table.name = `${prefix}table`;
    workbook.names.add(`${prefix}column`, sheet.getRange('A2:A4'));
    sheet.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3' } };
    const rule = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A2=""';
    rule.custom.format.fill.color = '#FFF2CC';
    sheet.pageLayout.setPrintArea('A1:B4');
    sheet.getRange('D1').formulas = [[`=SUMPRODUCT(--(TRIM(${prefix}column)<>""))`]];
    await context.sync();
  });
};

/** What has grown: the table, the name, the print area, what depends on them. */
const grown = ({ run, prefix }: Stage): Promise<Answer> =>
  run(async ({ context, workbook, sheet }) => {
    const table = sheet.tables.getItem(`${prefix}table`).getRange().load('address');
    const name = workbook.names.getItem(`${prefix}column`).getRange().load('address');
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    const counted = sheet.getRange('D1').load('values');
    await context.sync();
    const local = (address: string) => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
    return {
      table: local(table.address),
      name: local(name.address),
      printArea: area.isNullObject ? null : local(area.address),
      counted: Number((counted.values as number[][])[0]?.[0]),
    };
  });

const byHand: { ru: string; en: string } = {
  ru: 'На листе сценария введите под таблицей (A5) слово и нажмите Enter; затем Tab в последней ячейке таблицы; затем вставьте под нее три скопированные строки. Нажмите «Прочитать».',
  en: 'On the scenario’s sheet type a word below the table (A5) and press Enter; then Tab in the table’s last cell; then paste three copied rows below it. Press “Read”.',
};

/** Tables: how they grow and what grows along, their headings, their names. */
export const tableScenarios: readonly Scenario[] = [
  {
    id: 'S11',
    by: 'program',
    does: 'A row is written by `values` right below a table: do the table, a name over its column, the print area grow',
    expected: unknown('whether names of grown tables must be pointed anew'),
    act: async (stage) => {
      await tableWithName(stage);
      await stage.run(({ sheet }) => {
        sheet.getRange('A5:B5').values = [['Г', '1']];
      });
      return grown(stage);
    },
  },
  {
    id: 'S12',
    by: 'hand',
    does: 'The same by hand: typing below, Tab in the last cell, three pasted rows',
    expected: unknown('whether a name over a table’s column grows with the table'),
    todo: byHand,
    prepare: tableWithName,
    read: grown,
  },
  {
    id: 'S13',
    by: 'hand',
    does: 'The print area after rows were typed below the table',
    expected: unknown('whether added rows are printed'),
    todo: {
      ru: `${byHand.ru} Откройте просмотр печати и запишите, видны ли новые строки.`,
      en: `${byHand.en} Open the print preview and write down whether the new rows are in it.`,
    },
    prepare: tableWithName,
    read: grown,
  },
  {
    id: 'S14',
    by: 'hand',
    does: 'A validation and a conditional format of a table’s column after the table has grown',
    expected: unknown('whether added rows have the list and the colour'),
    todo: {
      ru: 'Введите под таблицей две строки. Запишите, есть ли в новых строках список во втором столбце и заливка пустых ячеек в первом.',
      en: 'Type two rows below the table. Write down whether the new rows have the list in the second column and the fill of empty cells in the first.',
    },
    prepare: tableWithName,
    read: grown,
  },
  {
    id: 'S15',
    by: 'hand',
    does: 'A formula that counts over a name of the table’s column, after the table has grown',
    expected: unknown('whether live lines count added rows before the next check'),
    todo: {
      ru: 'Введите под таблицей одну строку. Запишите число в ячейке D1.',
      en: 'Type one row below the table. Write down the figure in D1.',
    },
    prepare: tableWithName,
    read: grown,
  },
  {
    id: 'S41',
    by: 'program',
    does: 'A table over headings that are equal, empty, a number and of 300 characters',
    expected: documented(
      { different: true, nonEmpty: true, longest: 255 },
      'https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3',
    ),
    act: async ({ run, fill }) => {
      await fill([
        ['Итого', 'Итого', '', 2023, 'д'.repeat(300)],
        [1, 2, 3, 4, 5],
      ]);
      return run(async ({ context, sheet }) => {
        const table = sheet.tables.add('A1:E2', true);
        const columns = table.columns.load('items/name');
        await context.sync();
        const names = columns.items.map(({ name }) => name);
        return {
          different: new Set(names).size === names.length,
          nonEmpty: names.every((name) => name !== ''),
          longest: Math.max(...names.map(({ length }) => length)),
        };
      });
    },
  },
  {
    id: 'S42',
    by: 'program',
    does: 'A table is called as a name of the workbook is',
    expected: documented(
      { code: 'InvalidArgument' },
      'https://learn.microsoft.com/en-us/javascript/api/excel/excel.table#excel-excel-table-name-member',
    ),
    act: async ({ run, code, fill, prefix }) => {
      await fill([
        ['А', 'Б'],
        [1, 2],
      ]);
      await run(({ workbook, sheet }) => workbook.names.add(`${prefix}taken`, sheet.getRange('D1')));
      return {
        code: await code(({ sheet }) => {
          sheet.tables.add('A1:B2', true).name = `${prefix}taken`;
        }),
      };
    },
  },
  {
    id: 'S43',
    by: 'program',
    does: 'A formula is written into one cell of a table’s column: is the column filled with it',
    expected: unknown('whether Excel fills a column of the person’s when a formula of ours is written'),
    act: async ({ run, fill }) => {
      await fill([
        ['А', 'Б'],
        [1, ''],
        [2, ''],
      ]);
      await run(({ sheet }) => sheet.tables.add('A1:B3', true));
      await run(({ sheet }) => {
        sheet.getRange('B2').formulas = [['=1+1']];
      });
      return run(async ({ context, sheet }) => {
        const range = sheet.getRange('B3').load('formulas');
        await context.sync();
        return { filled: (range.formulas as string[][])[0]?.[0] !== '' };
      });
    },
  },
];
