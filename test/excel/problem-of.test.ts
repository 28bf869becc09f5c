import { ExcelProblem, type ExcelProblemKind } from '../../src/excel/problem';
import { problemOf } from '../../src/excel/problem-of';
import { run } from '../../src/excel/run';
import { newWorkbook } from '../support/embedded';

function excelError(code: string, errorLocation?: string): OfficeExtension.Error {
  return Object.assign(Object.create(OfficeExtension.Error.prototype as object) as OfficeExtension.Error, {
    code,
    message: 'Слова, на которые нельзя полагаться: Гендер!B6 = 416',
    debugInfo: { code, ...(errorLocation === undefined ? {} : { errorLocation }) },
  });
}

beforeEach(async () => {
  await newWorkbook();
});

describe('what Excel refuses', () => {
  it.each<[string, ExcelProblemKind]>([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'protected'],
    ['InactiveWorkbook', 'not-active'],
    ['HostIsBusy', 'busy'],
    ['RequestAborted', 'busy'],
    ['ServiceNotAvailable', 'busy'],
    ['ApiNotFound', 'too-old'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['InvalidArgument', 'unknown'],
    ['GeneralException', 'unknown'],
    ['SomethingOfNextYear', 'unknown'],
  ])('with %s is a problem of the kind "%s"', (code, kind) => {
    const problem = problemOf(excelError(code, 'Range.values'));
    expect([problem.name, problem.kind, problem.detail, problem.sheet]).toEqual([
      'ExcelProblem',
      kind,
      `${code} (Range.values)`,
      null,
    ]);
  });

  it('says nothing of what cells hold', () => {
    const problem = problemOf(excelError('GeneralException'));
    expect(`${problem.message} ${problem.detail}`).not.toMatch(/416|Гендер/);
    expect(problemOf(new TypeError('Гендер!B6 = 416')).detail).toBe('TypeError');
    expect(problemOf('416').detail).toBe('string');
  });

  it('stays the problem that it is', () => {
    const problem = new ExcelProblem('too-large', 'x', 'Гендер');
    expect(problemOf(problem)).toBe(problem);
  });
});

describe('work in Excel', () => {
  it('gives its result', async () => {
    expect(await run(() => Promise.resolve(416))).toBe(416);
  });

  // Excel answers AccessDenied to a change of a read-only workbook as to one of a protected sheet.
  it.each([
    [true, 'read-only'],
    [false, 'protected'],
  ])(
    'that is refused in a workbook that is read-only (%s) is a problem of the kind "%s"',
    async (readOnly, kind) => {
      const { host } = await newWorkbook();
      await run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Лист1');
        sheet.protection.protect();
        await sheet.context.sync();
      });
      host.trouble.readOnly = readOnly;
      const change = run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem('Лист1');
        sheet.getRange('A1').values = [[1]];
        await sheet.context.sync();
      });
      await expect(change).rejects.toMatchObject({ name: 'ExcelProblem', kind });
    },
  );
});
