import { problemKinds } from '../../src/commands/problem';
import { problemWords } from '../../src/commands/problem-words';
import { languages } from '../../src/form/languages';
import { loadWords } from '../support/final-report';

describe('Words for trouble', () => {
  it.each(languages)(
    'say in %s what happened, why, and what next, of every kind in its own way',
    async (language) => {
      const words = await loadWords(language);
      const said = problemKinds.map((kind) => problemWords(kind, words));
      expect(said.flatMap(({ what, why, next }) => [what, why, next]).filter((text) => text === '')).toEqual(
        [],
      );
      expect(new Set(said.map(({ what }) => what)).size).toBe(problemKinds.length);
    },
  );

  it('are those of the catalogue', async () => {
    expect(problemWords('not-active', await loadWords('en'))).toEqual({
      what: 'Another workbook is in front.',
      why: 'Excel works on the workbook that is on the screen.',
      next: 'Go back to the report’s workbook and try again.',
    });
  });
});
