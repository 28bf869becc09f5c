import { createSheets } from '../../src/commands';
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
