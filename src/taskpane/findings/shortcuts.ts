import type { Language } from '../../form/languages';

/** A letter that acts on the finding in focus, and the key that bears it on that language's keyboard. */
export interface Shortcut {
  readonly letter: string;
  /** The key's place on the keyboard: the shortcut works whatever layout is switched on. */
  readonly code: string;
}

/** The first letter of what each does, in the language of the pane. */
export const shortcuts: Readonly<Record<'explain' | 'fix', Readonly<Record<Language, Shortcut>>>> = {
  explain: {
    ru: { letter: 'о', code: 'KeyJ' },
    kk: { letter: 'т', code: 'KeyN' },
    en: { letter: 'e', code: 'KeyE' },
  },
  fix: {
    ru: { letter: 'и', code: 'KeyB' },
    kk: { letter: 'ж', code: 'Semicolon' },
    en: { letter: 'f', code: 'KeyF' },
  },
};

/** The keys of a keyboard event that matter here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Whether the key pressed is the shortcut; with Ctrl, Alt or Cmd it belongs to the system. */
export function isShortcut(press: KeyPress, shortcut: Shortcut): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey) return false;
  return press.key.toLowerCase() === shortcut.letter || press.code === shortcut.code;
}
