import { languages } from '../../../src/form/languages';
import { isShortcut, shortcutFor, type KeyPress } from '../../../src/taskpane/findings/shortcuts';
import { wordsIn } from '../../support/final-report';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('The letters of the list', () => {
  it.each<[string, KeyPress, boolean]>([
    ['п on a Russian keyboard', press('п', 'KeyG'), true],
    ['П with Shift or Caps Lock', press('П', 'KeyG'), true],
    ['the same key while English is switched on', press('g', 'KeyG'), true],
    ['another key', press('л', 'KeyK'), false],
    ['Ctrl with the letter', press('п', 'KeyG', { ctrlKey: true }), false],
    ['Cmd with the letter', press('п', 'KeyG', { metaKey: true }), false],
    ['Alt with the letter', press('п', 'KeyG', { altKey: true }), false],
  ])('%s', (_, pressed, is) => {
    expect(isShortcut(pressed, shortcutFor('explain', wordsIn('ru')))).toBe(is);
  });

  it.each(languages)('differ from each other in %s', (language) => {
    const explain = shortcutFor('explain', wordsIn(language));
    const fix = shortcutFor('fix', wordsIn(language));
    expect(explain.letter).not.toBe(fix.letter);
    expect(explain.code).not.toBe(fix.code);
  });
});
