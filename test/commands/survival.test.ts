import { addressesOf } from '../../src/cli/addresses';
import { createSheets, inspectWorkbook } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { allCells, cellsOf, rowsOf, type Report, type Row } from '../../src/report/report';
import { fieldKey } from '../../src/report/field-path';
import { reportToJson } from '../../src/report/report-json';
import {
  check,
  checkedAt,
  contextIn,
  filledWorkbook,
  readReport,
  reopened,
  sampleReport,
} from '../support/embedded';
import { edit, formulaErrors, rangeAt, sheetNames, valueAt } from '../support/office';
import { checkReport, tablesOf } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

type Deed = (workbook: EmbeddedWorkbook) => Promise<unknown>;
const onSheet =
  (name: string, work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown): Deed =>
  () =>
    edit((workbook) => work(workbook.worksheets.getItem(name), workbook));

/** What a person may do to a workbook without changing what the report says. */
const harmless: readonly (readonly [string, Deed])[] = [
  [
    'renames every sheet',
    () =>
      edit(async (workbook, context) => {
        const sheets = workbook.worksheets.load('items/name');
        await context.sync();
        sheets.items.forEach((sheet, index) => {
          sheet.name = `${index} 'наш' лист!`;
        });
      }),
  ],
  [
    'turns the order of the sheets round',
    () =>
      edit(async (workbook, context) => {
        const sheets = workbook.worksheets.load('items/name');
        await context.sync();
        for (const sheet of sheets.items) sheet.position = 0;
      }),
  ],
  [
    'hides the sheets',
    () =>
      edit((workbook) => {
        workbook.worksheets.getItem('Лист1').activate();
        for (const name of ['Гендер', 'Мероприятия', 'Партнеры'])
          workbook.worksheets.getItem(name).visibility = 'Hidden';
      }),
  ],
  [
    'copies a sheet of figures and changes the copy',
    () =>
      edit((workbook) => {
        const copy = workbook.worksheets
          .getItem('Гендер')
          .copy('After', workbook.worksheets.getItem('Гендер'));
        copy.getRange('B6:D6').values = [[1, 2, 3]];
      }),
  ],
  [
    'copies a table that grows and changes the copy',
    () =>
      edit((workbook) => {
        const copy = workbook.worksheets.getItem('Партнеры').copy('Beginning');
        copy.getRange('B6').values = [['Чужой партнер']];
      }),
  ],
  ['inserts rows above a table', onSheet('Мероприятия', (sheet) => sheet.getRange('2:4').insert('Down'))],
  ['inserts rows above the figures', onSheet('Гендер', (sheet) => sheet.getRange('6:7').insert('Down'))],
  ['inserts a row amid the effects', onSheet('Эффекты', (sheet) => sheet.getRange('9:9').insert('Down'))],
  [
    'inserts a row amid the activities',
    onSheet('Мероприятия', (sheet) => sheet.getRange('8:8').insert('Down')),
  ],
  ['inserts columns at the left', onSheet('Мероприятия', (sheet) => sheet.getRange('A:B').insert('Right'))],
  ['inserts a column amid a table', onSheet('Партнеры', (sheet) => sheet.getRange('D:D').insert('Right'))],
  ['inserts a column amid the figures', onSheet('Возраст', (sheet) => sheet.getRange('D:E').insert('Right'))],
  [
    'inserts a column amid the effects and writes into it',
    onSheet('Эффекты', (sheet) => {
      sheet.getRange('F:F').insert('Right');
      sheet.getRange('F6:F7').values = [['смета'], [100]];
    }),
  ],
  [
    'hides rows and columns',
    onSheet('Мероприятия', (sheet) => {
      sheet.getRange('7:8').rowHidden = true;
      sheet.getRange('E:F').columnHidden = true;
    }),
  ],
  [
    'writes notes around the tables',
    onSheet('Партнеры', (sheet) => {
      sheet.getRange('A1').values = [['черновик']];
      sheet.getRange('H3:I4').values = [
        ['заметка', 1],
        ['еще', 2],
      ];
      sheet.getRange('B40').values = [['подпись']];
    }),
  ],
  [
    'adds sheets and names of their own',
    () =>
      edit((workbook) => {
        const own = workbook.worksheets.add('Report_gender');
        own.getRange('A1:B2').values = [
          ['Всего', 5],
          ['Мужчин', 7],
        ];
        workbook.names.add('Отчет_мой', own.getRange('B1'));
      }),
  ],
  [
    'restyles the figures',
    onSheet('Гендер', (sheet) => {
      const figures = sheet.getRange('B5:D6');
      figures.style = 'Normal';
      figures.format.fill.color = '#FF0000';
      figures.numberFormat = [
        ['0.00', '0.00', '@'],
        ['0.00', '0.00', '@'],
      ];
    }),
  ],
  [
    'widens, shrinks and merges what is not filled',
    onSheet('Гендер', (sheet) => {
      sheet.getRange('B2:D2').merge();
      sheet.getRange('A:A').format.columnWidth = 300;
    }),
  ],
  [
    'translates the headings',
    onSheet('Партнеры', (sheet) => {
      sheet.getRange('B5:E5').values = [['Partner organisation', 'Что делал', 'Телефон', 'Прочее']];
    }),
  ],
  ['saves it and opens it again', (workbook) => reopened(workbook)],
  ['saves it and opens it twice over', async (workbook) => reopened(await reopened(workbook))],
];

describe('the report is read the same after a person', () => {
  const first = checkReport(sampleReport(), checkedAt);

  it.each(harmless)('%s', async (_, deed) => {
    await deed(await filledWorkbook());
    expect(reportToJson(await readReport())).toEqual(reportToJson(sampleReport()));
    const again = await check();
    expect(again.findings.map(({ key }) => key)).toEqual(first.findings.map(({ key }) => key));
    // Two rules look at a workbook alone, and this one agrees with them.
    const { passed, notApplicable } = first.counts;
    expect(again.counts).toEqual({ ...first.counts, passed: passed + 2, notApplicable: notApplicable - 2 });
    expect(await formulaErrors()).toEqual([]);
    // Everything is there, so nothing is made a second time.
    expect((await createSheets.run(await contextIn(), { language: 'ru' })).created).toEqual([]);
  });

  it('does all of it, one after another', async () => {
    let workbook = await filledWorkbook();
    const first = await check();
    const notNamed = harmless.filter(([deed]) => !/^renames|^copies a table|^hides the sheets/.test(deed));
    for (const [, deed] of notNamed) {
      const opened = await deed(workbook);
      if (opened instanceof EmbeddedWorkbook) workbook = opened;
    }
    const kept = (report: Report) =>
      (['gender', 'age', 'socialStatus'] as const).map((table) => valuesOf(rowsOf(report, table)));
    expect(kept(await readReport())).toEqual(kept(sampleReport()));
    expect((await check()).findings).toHaveLength(first.findings.length);
  });

  const valuesOf = (rows: readonly Row[]) => rows.map((row) => cellsOf(row).map(({ value }) => value));
});

describe('a table that is sorted or filtered', () => {
  it.each(['Мероприятия', 'Партнеры'])('has the same rows, in the order of the sheet (%s)', async (name) => {
    await filledWorkbook();
    const first = await check();
    const before = rowTexts(await readReport());
    await edit(async (workbook, context) => {
      const body = workbook.worksheets.getItem(name).tables.getItemAt(0).getDataBodyRange().load('formulas');
      await context.sync();
      // What Excel's sort leaves: whole rows in another order, blanks last.
      const rows = body.formulas as string[][];
      const filled = rows.filter((row) => row.some((cell) => cell !== ''));
      const asText = (cell: unknown) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);
      body.formulas = [...filled.reverse(), ...rows.filter((row) => !filled.includes(row))].map((row) =>
        row.map(asText),
      );
    });
    expect(rowTexts(await readReport())).not.toEqual(before);
    expect(rowTexts(await readReport()).sort()).toEqual(before.sort());
    const again = await check();
    const rules = ({ findings }: typeof first) => findings.map(({ rule }) => rule).sort();
    expect(rules(again)).toEqual(rules(first));
  });

  const rowTexts = (report: Report) =>
    [...rowsOf(report, 'activities'), ...rowsOf(report, 'partners')].map((row) =>
      JSON.stringify(cellsOf(row).map(({ value }) => value)),
    );
});

describe('rows', () => {
  const partners = async () =>
    tablesOf(await readReport()).partners.map(({ cells }) =>
      cells.name.value.kind === 'text' ? cells.name.value.text : null,
    );

  it('typed into the blank rows belong to the table', async () => {
    await filledWorkbook();
    const before = await partners();
    await edit((workbook) => {
      rangeAt(workbook, 'Report_partners_name').getCell(before.length, 0).values = [['Третий партнер']];
    });
    expect(await partners()).toEqual([...before, 'Третий партнер']);
  });

  it('typed right under the table belong to it, after its file was saved as well', async () => {
    const workbook = await filledWorkbook();
    const before = await partners();
    await edit(async ({ names }, context) => {
      const area = names.getItem('Report_partners_name').getRange().load('rowCount');
      await context.sync();
      const filler = Array.from({ length: area.rowCount - before.length }, (_, index) => [
        `Партнер ${index}`,
      ]);
      area.getCell(before.length, 0).getResizedRange(filler.length - 1, 0).values = filler;
      area.getLastCell().getOffsetRange(1, 0).values = [['Под таблицей']];
    });
    expect((await partners()).at(-1)).toBe('Под таблицей');
    await reopened(workbook);
    expect((await partners()).at(-1)).toBe('Под таблицей');
  });

  it('are as many as a person pastes: 300 partners', async () => {
    await filledWorkbook();
    await edit(({ names }) => {
      const first = names.getItem('Report_partners_name').getRange().getCell(0, 0);
      first.getResizedRange(299, 0).values = Array.from({ length: 300 }, (_, index) => [
        `Партнер ${index + 1}`,
      ]);
    });
    expect(await partners()).toEqual(Array.from({ length: 300 }, (_, index) => `Партнер ${index + 1}`));
  });

  it('that are deleted are gone, and the others are kept', async () => {
    await filledWorkbook();
    const before = tablesOf(await readReport()).activities.length;
    await edit((workbook) => {
      workbook.worksheets.getItem('Мероприятия').getRange('7:8').delete('Up');
    });
    const { activities } = tablesOf(await readReport());
    expect(activities).toHaveLength(before - 2);
    expect(activities.map(({ key }) => key)).toEqual(
      Array.from({ length: before - 2 }, (_, index) => index + 1),
    );
    expect(await formulaErrors()).toEqual([]);
  });
});

describe('what cannot be read is a finding, never a crash and never a silent zero', () => {
  const rulesAt = async (key: string) =>
    (await check()).findings
      .filter(({ cells }) => cells.some(({ path }) => fieldKey(path) === key))
      .map(({ rule }) => rule);

  it('a block of text numbers pasted over the figures, with styles and merged cells', async () => {
    await filledWorkbook();
    const address = await edit((workbook) => {
      const figures = workbook.worksheets.getItem('Гендер').getRange('B6:D6');
      figures.numberFormat = [['@', '@', '@']];
      figures.values = [['416', '1 67', '249 чел.']];
      figures.format.font.name = 'Times New Roman';
      workbook.worksheets.getItem('Гендер').getRange('C7:D8').merge();
    });
    expect(address).toBeUndefined();
    const { gender } = tablesOf(await readReport());
    expect(Object.values(gender[0]?.cells ?? {}).map(({ value }) => value)).toEqual([
      { kind: 'text', text: '416' },
      { kind: 'text', text: '1 67' },
      { kind: 'text', text: '249 чел.' },
    ]);
    const findings = await check();
    const ofGender = findings.findings.filter(({ table }) => table === 'gender').map(({ rule }) => rule);
    expect(ofGender).toContain('number-as-text');
    // The live line cannot read texts, and says so.
    expect(await valueAt('Гендер!B8')).toBe('! Сумма мужчин и женщин: записано текстом');
  });

  it('figures merged into one cell', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Гендер').getRange('B6:C6').merge();
    });
    expect(tablesOf(await readReport()).gender[0]?.cells.men.value).toEqual({ kind: 'empty' });
    expect(await rulesAt('gender.men')).toContain('required-field');
  });

  it('an Excel error in a figure', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      rangeAt(workbook, 'Report_gender_men').formulas = [['=1/0']];
    });
    expect(await rulesAt('gender.men')).toContain('formula-error');
  });

  it('a formula gives the figure that it gives', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      rangeAt(workbook, 'Report_gender_men').formulas = [['=100+67']];
    });
    expect(tablesOf(await readReport()).gender[0]?.cells.men.value).toEqual({ kind: 'number', value: 167 });
  });

  it('a truth value in a figure', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      rangeAt(workbook, 'Report_gender_men').values = [[true]];
    });
    expect(await rulesAt('gender.men')).toContain('not-a-number');
  });

  it('an optional column that was deleted: the others are read the same', async () => {
    await filledWorkbook();
    const before = reportToJson(await readReport());
    await edit((workbook) => {
      workbook.worksheets.getItem('Партнеры').getRange('E:E').delete('Left');
    });
    const after = reportToJson(await readReport());
    expect({ ...after, partners: null }).toEqual({ ...before, partners: null });
    expect(after['partners']).toEqual(
      (before['partners'] as object[]).map((row) => ({ ...row, note: null })),
    );
    await check();
    expect((await inspectWorkbook.run(await contextIn(), undefined)).kind).toBe('report');
  });

  it('a required column that was deleted is missed, row by row', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Партнеры').getRange('C:C').delete('Left');
    });
    expect(await rulesAt('partners.1.role')).toEqual(['required-field']);
  });

  it('the row of one effect that was deleted', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Эффекты').getRange('8:8').delete('Up');
    });
    const { staff, specialists } = Object.fromEntries(
      tablesOf(await readReport()).effects.map((row) => [String(row.key), row.cells]),
    );
    expect(staff?.plan).toMatchObject({ value: { kind: 'empty' }, place: null });
    expect(specialists?.plan.value.kind).not.toBe('empty');
    expect(await rulesAt('effects.staff.plan')).toContain('required-field');
  });

  it('a sheet that was cleared', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Партнеры').getRange('A1:Z100').clear('Contents');
    });
    expect(tablesOf(await readReport()).partners).toEqual([]);
    await check();
  });

  it('keeps the addresses of all fields true after everything has moved', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Гендер').getRange('1:3').insert('Down');
      workbook.worksheets.getItem('Эффекты').getRange('A:C').insert('Right');
      workbook.worksheets.getItem('Мероприятия').name = "Что 'сделано' в 2023";
    });
    const cells = allCells(await readReport()).filter(
      ({ value }) => value.kind === 'number' || value.kind === 'text',
    );
    for (const cell of cells.filter((_, index) => index % 7 === 0)) {
      const { value } = cell;
      const [address = ''] = addressesOf([cell]);
      expect([address, await valueAt(address)]).toEqual([
        address,
        value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null,
      ]);
    }
    expect((await sheetNames()).filter((name) => name.includes("'"))).toHaveLength(1);
  });
});
