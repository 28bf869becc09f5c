import { checkReport, createSheets, goToCell } from '../../src/commands';
import { ExcelProblem } from '../../src/excel/problem';
import { check, contextIn, filledWorkbook, newWorkbook, sampleReport } from '../support/embedded';
import { contentOf, edit, sheetNames, type } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('a summary that cannot be written', () => {
  it.each([
    [
      'its sheet is protected',
      'protected',
      (workbook: Excel.Workbook) => {
        workbook.worksheets.getItem('Сводка').protection.protect();
      },
    ],
  ] as const)(
    'because %s is a problem of the kind "%s", and everything stays as it was',
    async (_, kind, trouble) => {
      await filledWorkbook();
      await check();
      await edit(trouble);
      await type('Report_gender_men', [166]);
      const before = await contentOf();
      await expect(check()).rejects.toEqual(expect.objectContaining({ name: 'ExcelProblem', kind }));
      expect(await contentOf()).toEqual(before);
    },
  );

  it.each([
    ['a cell is being edited', 'cellEditMode', 'cell-edit-mode'],
    ['Excel is busy', 'busy', 'busy'],
    ['the workbook is read-only', 'readOnly', 'read-only'],
  ] as const)('while %s: the check says so and changes nothing', async (_, trouble, kind) => {
    const { host } = await filledWorkbook(sampleReport());
    const before = await contentOf();
    host.trouble[trouble] = true;
    await expect(check()).rejects.toBeInstanceOf(ExcelProblem);
    await expect(check()).rejects.toMatchObject({ kind });
    host.trouble[trouble] = false;
    expect(await contentOf()).toEqual(before);
  });

  it.each([
    ['a cell is being edited', 'cellEditMode', 'cell-edit-mode'],
    ['Excel is busy', 'busy', 'busy'],
    ['the workbook is read-only', 'readOnly', 'read-only'],
  ] as const)('while %s: neither can sheets be created', async (_, trouble, kind) => {
    const { host } = await newWorkbook();
    host.trouble[trouble] = true;
    await expect(createSheets.run(await contextIn(), { language: 'ru' })).rejects.toMatchObject({ kind });
    host.trouble[trouble] = false;
    expect(await sheetNames()).toEqual(['Лист1']);
  });

  it('because the structure of the workbook is protected is a problem, and nothing is made', async () => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.protection.protect();
    });
    const before = await contentOf();
    await expect(check()).rejects.toMatchObject({ kind: 'protected' });
    expect(await contentOf()).toEqual(before);
  });
});

describe('what is prepared for a real Excel', () => {
  it('gives columns their widths before values, and fits rows after them', async () => {
    const { host } = await newWorkbook();
    host.faults.plan([]);
    await createSheets.run(await contextIn(), { language: 'ru' });
    await check();
    const { actions } = host.faults.seen;
    const letters = new Map([
      ['RangeFormat.ColumnWidth', 'w'],
      ['Range.Formulas', 'v'],
      ['RangeFormat.AutofitRows', 'f'],
    ]);
    // Fourteen sheets and the summary: widths, values, fitting, one sheet after another.
    expect(actions.map((member) => letters.get(member) ?? '').join('')).toMatch(/^(w+v+f){15}$/);
  });

  it('survives the deletion of the empty column left of the summary', async () => {
    await filledWorkbook();
    await check();
    await edit((workbook) => {
      workbook.worksheets.getItem('Сводка').getRange('A:A').delete('Left');
    });
    await expect(check()).resolves.toMatchObject({ verdict: 'not-ready' });
    await expect(check()).resolves.toMatchObject({ verdict: 'not-ready' });
  });

  it.each(['A1048576', 'A200000'])('survives a stray figure in %s of a sheet of ours', async (cell) => {
    await filledWorkbook();
    await edit((workbook) => {
      workbook.worksheets.getItem('Мероприятия').getRange(cell).values = [[1]];
    });
    await expect(check()).resolves.toMatchObject({ verdict: 'not-ready' });
  });

  it('says that a sheet is gone when a link leads to it after it was renamed', async () => {
    await filledWorkbook();
    const { findings } = await check();
    const place = findings
      .flatMap(({ cells }) => cells.map((cell) => cell.place))
      .find((each) => each !== null);
    if (place === undefined || place === null) throw new Error('A finding has a cell.');
    await edit(async (workbook, context) => {
      const sheets = workbook.worksheets.load('items/name');
      await context.sync();
      sheets.items.forEach((sheet, index) => (sheet.name = `лист ${String(index)}`));
    });
    await expect(goToCell.run(await contextIn(), { place })).rejects.toMatchObject({
      kind: 'gone',
    });
  });

  it('takes another workbook in front for what it is', async () => {
    const { host } = await newWorkbook();
    host.trouble.notActive = true;
    await expect(createSheets.run(await contextIn(), { language: 'ru' })).rejects.toMatchObject({
      kind: 'not-active',
    });
    host.trouble.notActive = false;
    expect(await sheetNames()).toEqual(['Лист1']);
  });

  it('makes the whole report though the printer refuses its page set-up, and says so in a note', async () => {
    const { host } = await newWorkbook();
    const notes: string[] = [];
    const context = { ...(await contextIn()), onNote: ({ part }: { part: string }) => notes.push(part) };
    const fault = { kind: 'refuse', code: 'GeneralException' } as const;
    host.faults.plan([{ at: { member: 'PageLayout.PaperSize' }, when: 'before', fault }]);
    await createSheets.run(context, { language: 'ru' });
    await checkReport.run(context, { show: true, language: null });
    expect(notes).toEqual(['print', 'print']);
    host.faults.plan([]);
    await createSheets.run(context, { language: 'ru' });
    await checkReport.run(context, { show: true, language: null });
    expect(notes).toEqual(['print', 'print']);
    expect(host.faults.seen.actions.filter((member) => member === 'PageLayout.PaperSize')).toHaveLength(15);
  });
});
