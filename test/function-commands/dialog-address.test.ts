import { dialogAddress, readDialogAddress } from '../../src/function-commands/dialog-address';
import { problemOf } from '../../src/function-commands/problem-of';
import { ReportProblem } from '../../src/commands/report-problem';
import { ExcelProblem } from '../../src/excel/problem';

describe('the address of the dialog', () => {
  it('names the problem by its kind, its code and the language, and nothing else', () => {
    expect(dialogAddress({ kind: 'protected', code: 'AccessDenied: a & b', language: 'kk' })).toBe(
      'dialog.html?problem=protected&code=AccessDenied%3A+a+%26+b&language=kk',
    );
  });

  it('is read back as it was written', () => {
    expect(readDialogAddress('?problem=protected&code=AccessDenied%3A+a+%26+b&language=kk')).toEqual({
      kind: 'protected',
      code: 'AccessDenied: a & b',
      language: 'kk',
    });
  });

  it.each([
    ['nothing', ''],
    ['a kind that is not ours', '?problem=<script>&language=ru'],
    ['a language that is not ours', '?problem=unknown&language=de'],
  ])('with %s tells of an unknown problem in Russian', (_what, search) => {
    expect(readDialogAddress(search)).toEqual({ kind: 'unknown', code: '', language: 'ru' });
  });

  it('carries at most 120 characters of a code', () => {
    expect(readDialogAddress(`?code=${'x'.repeat(500)}`).code).toBe('x'.repeat(120));
  });
});

describe('a failed command', () => {
  it("is told by Excel's kind and code, without the sheet", () => {
    expect(problemOf(new ExcelProblem('protected', 'AccessDenied', 'Лист с именем'))).toEqual({
      kind: 'protected',
      code: 'AccessDenied',
    });
  });

  it('for want of a report is told by what the workbook lacks, without naming it', () => {
    expect(problemOf(new ReportProblem('incomplete', ['gender']))).toEqual({ kind: 'incomplete', code: '' });
  });

  it('of an unknown sort is told by the name of its class, never by its message', () => {
    expect(problemOf(new TypeError('Иванов is undefined'))).toEqual({ kind: 'unknown', code: 'TypeError' });
  });

  it('that is no error at all is unknown', () => {
    expect(problemOf('Иванов')).toEqual({ kind: 'unknown', code: '' });
  });
});
