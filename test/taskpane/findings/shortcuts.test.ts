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
    ['о on a Russian keyboard', press('о', 'KeyJ'), true],
    ['О with Shift or Caps Lock', press('О', 'KeyJ'), true],
    ['the same key while English is switched on', press('j', 'KeyJ'), true],
    ['another key', press('л', 'KeyK'), false],
    ['Ctrl with the letter', press('о', 'KeyJ', { ctrlKey: true }), false],
    ['Cmd with the letter', press('о', 'KeyJ', { metaKey: true }), false],
    ['Alt with the letter', press('о', 'KeyJ', { altKey: true }), false],
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
