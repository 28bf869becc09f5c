import { ReportProblem } from '../../../src/commands/report-problem';
import { ExcelProblem } from '../../../src/excel/problem';
import { problemOf } from '../../../src/taskpane/state/problem-of';

describe('A problem to tell of', () => {
  it('keeps the kind, the code and the sheet of what Excel refused', () => {
    const thrown = new ExcelProblem('protected', 'AccessDenied (Range.values)', 'Эффекты');
    expect(problemOf(thrown, 'fix')).toEqual({
      kind: 'protected',
      detail: 'AccessDenied (Range.values)',
      sheet: 'Эффекты',
      task: 'fix',
    });
  });

  it('keeps the kind of what is wrong with the report', () => {
    expect(problemOf(new ReportProblem('no-report'), 'check')).toEqual({
      kind: 'no-report',
      detail: 'no-report',
      sheet: null,
      task: 'check',
    });
  });

  it('never passes on the words of an unforeseen error, which might hold what cells hold', () => {
    const thrown = new TypeError('Cannot read "Фамилия Имя Отчество"');
    thrown.stack = `${String(thrown)}\n    at check (https://localhost/taskpane.1a2b3c4d.js:1:2345)`;
    expect(problemOf(thrown, 'check')).toEqual({
      kind: 'unknown',
      detail: 'TypeError taskpane.1a2b3c4d.js:1:2345',
      sheet: null,
      task: 'check',
    });
  });

  it('knows a part of the add-in that could not be loaded', () => {
    const thrown = new Error('Loading chunk 409 failed.');
    thrown.name = 'ChunkLoadError';
    delete thrown.stack;
    expect(problemOf(thrown, 'check')).toEqual({
      kind: 'part-missing',
      detail: 'ChunkLoadError',
      sheet: null,
      task: 'check',
    });
  });

  it('takes what is no error at all', () => {
    expect(problemOf('Фамилия', 'goTo')).toEqual({
      kind: 'unknown',
      detail: 'string',
      sheet: null,
      task: 'goTo',
    });
  });
});
