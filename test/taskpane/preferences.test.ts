import { readPreferences, usualPreferences } from '../../src/taskpane/preferences';

describe('What a person chose for the pane', () => {
  it.each([
    ['{"language":"kk","live":false}', { language: 'kk', live: false, name: '' }],
    ['{"language":"auto","live":true}', { language: 'auto', live: true, name: '' }],
    // An earlier or later version of the add-in may have kept more, or less.
    ['{"language":"en"}', { language: 'en', live: true, name: '' }],
    ['{"live":false,"colour":"red"}', { language: 'auto', live: false, name: '' }],
    [
      '{"language":"kk","live":true,"name":"А. Примерова"}',
      { language: 'kk', live: true, name: 'А. Примерова' },
    ],
    ['{"language":"de","live":"no"}', usualPreferences],
    ['{"language":', usualPreferences],
    ['17', usualPreferences],
    [null, usualPreferences],
  ])('%s', (stored, chosen) => {
    expect(readPreferences(stored)).toEqual(chosen);
  });
});
