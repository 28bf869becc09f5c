import { excelProblemKinds } from '../../../src/excel/problem';
import { languages } from '../../../src/form/types';
import { loadWords } from '../../../src/messages/load';
import { problemWords } from '../../../src/taskpane/problems/problem-words';

describe('Words for trouble', () => {
  it.each(languages)('say in %s what happened, why, and what next, for every kind', async (language) => {
    const words = await loadWords(language);
    for (const kind of [...excelProblemKinds, 'no-report', 'incomplete']) {
      const { what, why, next } = problemWords({ kind }, words);
      expect([kind, what.length, why.length, next.length].every(Boolean)).toBe(true);
    }
  });

  it('take a kind that they do not know for the unknown', async () => {
    const words = await loadWords('en');
    expect(problemWords({ kind: 'never heard of' }, words)).toEqual(problemWords({ kind: 'unknown' }, words));
  });
});
