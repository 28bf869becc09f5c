import { checkReport, createSheets, goToCell, recheckReport } from '../../src/commands';
import { ExcelProblem } from '../../src/excel/problem';
import type { CheckResult } from '../../src/findings/check';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook, newWorkbook, sampleReport } from '../support/embedded';
import { contentOf, edit, sheetNames, type } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('a report that lacks a sheet', () => {
  it('is checked as far as it stands, then refused, and nothing is written', async () => {
    await filledWorkbook(reportWith());
    await type('Возраст!D6', [1]);
    await edit((workbook) => {
      workbook.worksheets.getItem('Гендер').delete();
    });
    const before = await contentOf();
    let found: CheckResult | null = null as CheckResult | null;
    const context = {
      ...(await contextIn()),
      onChecked: (result: CheckResult) => {
        found = result;
        return Promise.resolve();
      },
    };
    const asked = { show: false, language: null };
    await expect(checkReport.run(context, asked)).rejects.toMatchObject({ kind: 'incomplete' });
    expect(found?.verdict).toBe('not-ready');
    expect(found?.notices).toEqual([{ kind: 'missing-tables', tables: ['gender'] }]);
    // The age groups do not add up any more; nothing is said of genders that are not there.
    expect(found?.findings.map(({ rule }) => rule)).toContain('age-sum');
    expect(found?.findings.filter(({ table }) => table === 'gender')).toEqual([]);
    expect(await contentOf()).toEqual(before);
  });

  it('is not ready, however right all else is', async () => {
    await filledWorkbook(reportWith());
    expect((await recheckReport.run(await contextIn())).verdict).toBe('ready');
    await edit((workbook) => {
      workbook.worksheets.getItem('Партнеры').delete();
    });
    const { verdict, findings } = await recheckReport.run(await contextIn());
    expect([verdict, findings.filter(({ severity }) => severity === 'error')]).toEqual(['not-ready', []]);
  });
});

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
