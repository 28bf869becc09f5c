import { ReportProblem } from '../../src/commands/report-problem';
import { ExcelProblem } from '../../src/excel/problem';
import { problemOf } from '../../src/commands/problem';

describe('A problem to tell of', () => {
  it('keeps the kind and the code of what Excel refused, and the sheet that refused it', () => {
    const thrown = new ExcelProblem('protected', 'AccessDenied (Range.values)', 'Эффекты');
    expect(problemOf(thrown)).toEqual({
      kind: 'protected',
      detail: 'AccessDenied (Range.values)',
      sheet: 'Эффекты',
    });
  });

  it('keeps the kind of what is wrong with the report, without naming what it lacks', () => {
    expect(problemOf(new ReportProblem('incomplete', ['gender']))).toEqual({
      kind: 'incomplete',
      detail: '',
    });
  });

  it('never passes on the words of an unforeseen error, which might hold what cells hold', () => {
    const thrown = new TypeError('Cannot read "Фамилия Имя Отчество"');
    thrown.stack = `${String(thrown)}\n    at check (https://localhost/taskpane.1a2b3c4d.js:1:2345)`;
    expect(problemOf(thrown)).toEqual({
      kind: 'unknown',
      detail: 'TypeError taskpane.1a2b3c4d.js:1:2345',
    });
  });

  it('knows a part of the add-in that could not be loaded', () => {
    const thrown = new Error('Loading chunk 409 failed.');
    thrown.name = 'ChunkLoadError';
    delete thrown.stack;
    expect(problemOf(thrown)).toEqual({
      kind: 'part-missing',
      detail: 'ChunkLoadError',
    });
  });

  it('takes what is no error at all', () => {
    expect(problemOf('Фамилия')).toEqual({
      kind: 'unknown',
      detail: 'string',
    });
  });
});
