import { authorOf, type EditAuthor, type EditOrigin } from '../../src/excel/watch';

describe('Who changed a cell', () => {
  it.each<[string, EditOrigin, boolean, EditAuthor | null]>([
    ['a person typing', { source: 'Local', triggerSource: 'Unknown' }, false, 'person'],
    ['a person typing while the pane writes', { source: 'Local', triggerSource: 'Unknown' }, true, 'person'],
    ['the pane itself', { source: 'Local', triggerSource: 'ThisLocalAddin' }, true, null],
    ['the ribbon', { source: 'Local', triggerSource: 'ThisLocalAddin' }, false, 'ribbon'],
    ['a colleague', { source: 'Remote', triggerSource: 'Unknown' }, false, 'colleague'],
    ['a colleague while the pane writes', { source: 'Remote', triggerSource: 'Unknown' }, true, 'colleague'],
    ['a person, in an Excel that names no add-in', { source: 'Local' }, false, 'person'],
    ['the pane itself, in an Excel that names no add-in', { source: 'Local' }, true, null],
    ['a colleague, in an Excel that names no add-in', { source: 'Remote' }, true, 'colleague'],
  ])('%s', (_, origin, writing, author) => {
    expect(authorOf(origin, writing)).toBe(author);
  });
});
