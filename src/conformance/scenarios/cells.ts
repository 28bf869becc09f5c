import { documented, unknown, type Answer, type Scenario, type Stage } from '../scenario';

const longText =
  'Встреча жителей села с представителями местного самоуправления и обсуждение бюджета. '.repeat(6);

const rowHeight = ({ run }: Stage) =>
  run(async ({ context, sheet }) => {
    const { format } = sheet.getRange('A1');
    format.load('rowHeight');
    await context.sync();
    return Math.round(format.rowHeight);
  });

/** What a text written through `formulas` becomes. */
const writtenAs = async ({ run }: Stage, text: string, format: string | null): Promise<Answer> => {
  await run(({ sheet }) => {
    const range = sheet.getRange('A1');
    if (format !== null) range.numberFormat = [[format]];
    range.formulas = [[text]];
  });
  return run(async ({ context, sheet }) => {
    const range = sheet.getRange('A1').load('values,valueTypes');
    await context.sync();
    const [[value]] = range.values as [[string]];
    const [[type]] = range.valueTypes as [[string]];
    return { value, type };
  });
};

/** Rows that fit their texts; texts that look like something else; formats; what is used and what is hidden. */
export const cellScenarios: readonly Scenario[] = [
  {
    id: 'S6',
    by: 'program',
    does: 'A wrapped text is written into a narrow column, which is then made wide; then the row is fitted',
    expected: unknown('whether rows stay as high as the narrow column made them'),
    act: async (stage) => {
      await stage.run(({ sheet }) => {
        const range = sheet.getRange('A1');
        range.format.wrapText = true;
        range.values = [[longText]];
        range.format.columnWidth = 300;
      });
      const before = await rowHeight(stage);
      await stage.run(({ sheet }) => {
        sheet.getRange('A1').format.autofitRows();
      });
      const after = await rowHeight(stage);
      return { tallerThanFitted: before > after, fittedIsSeveralLines: after > 20 };
    },
  },
  {
    id: 'S7',
    by: 'program',
    does: 'The column is made wide first, then a wrapped text is written',
    expected: unknown('whether the order “widths, then values” is enough for fitted rows'),
    act: async (stage) => {
      await stage.run(({ sheet }) => {
        const range = sheet.getRange('A1');
        range.format.columnWidth = 300;
        range.format.wrapText = true;
        range.values = [[longText]];
      });
      const before = await rowHeight(stage);
      await stage.run(({ sheet }) => {
        sheet.getRange('A1').format.autofitRows();
      });
      return { sameAsFitted: before === (await rowHeight(stage)) };
    },
  },
  {
    id: 'S8',
    by: 'program',
    does: "A text that begins with '= is written through formulas",
    expected: documented(
      { value: '=A1', type: 'String' },
      'https://support.microsoft.com/en-us/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8',
    ),
    act: (stage) => writtenAs(stage, "'=A1", null),
  },
  {
    id: 'S9',
    by: 'program',
    does: 'The same into a cell of the format @: does the apostrophe stay in the text',
    expected: unknown('whether a text in a text cell gets an apostrophe before it'),
    act: (stage) => writtenAs(stage, "'=A1", '@'),
  },
  {
    id: 'S10',
    by: 'program',
    does: 'Texts that look like a phone, a date and a fraction are written with an apostrophe',
    expected: documented(
      [
        { value: '+7 701 000 00 00', type: 'String' },
        { value: '10-2', type: 'String' },
        { value: '1/2', type: 'String' },
      ],
      'https://support.microsoft.com/en-us/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8',
    ),
    act: async (stage) => [
      await writtenAs(stage, "'+7 701 000 00 00", null),
      await writtenAs(stage, "'10-2", null),
      await writtenAs(stage, "'1/2", null),
    ],
  },
  {
    id: 'S31',
    by: 'program',
    does: 'The house’s number format shows 1755600, -15137, -5 and 0',
    expected: unknown('whether a negative below a thousand gets a space after its sign'),
    act: async ({ run, fill }) => {
      await fill([[1_755_600], [-15_137], [-5], [0]]);
      return run(async ({ context, sheet }) => {
        const range = sheet.getRange('A1:A4');
        range.numberFormat = Array.from({ length: 4 }, () => [String.raw`[>=1000]#\ ###\ ##0;[<0]-#\ ##0;0`]);
        range.format.columnWidth = 120;
        range.load('text');
        await context.sync();
        return range.text.map(([text]) => (text ?? '').trim());
      });
    },
  },
  {
    id: 'S50',
    by: 'program',
    does: 'rowHidden and columnHidden of ranges without, with some and with only hidden lines',
    expected: documented(
      { none: false, some: null, all: true, columns: null },
      'https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member',
    ),
    act: async ({ run, fill }) => {
      await fill([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      return run(async ({ context, sheet }) => {
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('B:B').columnHidden = true;
        const none = sheet.getRange('A1:A1').load('rowHidden');
        const some = sheet.getRange('A1:B3').load('rowHidden,columnHidden');
        const all = sheet.getRange('A2:A2').load('rowHidden');
        await context.sync();
        return {
          none: none.rowHidden,
          some: some.rowHidden as boolean | null,
          all: all.rowHidden,
          columns: some.columnHidden as boolean | null,
        };
      });
    },
  },
  {
    id: 'S51',
    by: 'program',
    api: '1.10',
    does: 'A thread of comments is counted by comments',
    expected: documented({ threads: 1 }, 'excel/excel-add-ins-comments'),
    act: async ({ run }) =>
      run(async ({ context, sheet }) => {
        sheet.comments.add(sheet.getRange('A1'), 'Проверьте итог');
        const threads = sheet.comments.getCount();
        await context.sync();
        return { threads: threads.value };
      }),
  },
  {
    id: 'S52',
    by: 'program',
    does: 'The used range with a colour in row 20 000: of values alone, and of all',
    expected: documented(
      { values: 'A1:B2', all: 'A1:B20000' },
      'https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)',
    ),
    act: async ({ run, fill }) => {
      await fill([
        [1, 2],
        [3, 4],
      ]);
      return run(async ({ context, sheet }) => {
        sheet.getRange('A20000').format.fill.color = '#FFFF00';
        const values = sheet.getUsedRange(true).load('address');
        const all = sheet.getUsedRange(false).load('address');
        await context.sync();
        const local = (address: string) => address.slice(address.lastIndexOf('!') + 1);
        return { values: local(values.address), all: local(all.address) };
      });
    },
  },
  {
    id: 'S56',
    by: 'program',
    does: 'autofitRows on a row with a height of its own, while the column with the long text is hidden',
    expected: unknown('whether hidden auxiliary columns make rows high'),
    act: async (stage) => {
      await stage.run(({ sheet }) => {
        const range = sheet.getRange('A1:B1');
        range.format.wrapText = true;
        range.values = [['коротко', longText]];
        range.format.rowHeight = 200;
        sheet.getRange('B:B').columnHidden = true;
        sheet.getRange('A1').format.autofitRows();
      });
      return { oneLine: (await rowHeight(stage)) < 25 };
    },
  },
];
