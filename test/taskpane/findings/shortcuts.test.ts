import { isShortcut, shortcuts, type KeyPress } from '../../../src/taskpane/findings/shortcuts';

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
    expect(isShortcut(pressed, shortcuts.explain.ru)).toBe(is);
  });

  it.each(['ru', 'kk', 'en'] as const)('differ from each other in %s', (language) => {
    expect(shortcuts.explain[language].letter).not.toBe(shortcuts.fix[language].letter);
    expect(shortcuts.explain[language].code).not.toBe(shortcuts.fix[language].code);
  });
});
