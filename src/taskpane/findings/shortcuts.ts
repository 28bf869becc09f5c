import type { Words } from '../../messages/words';

/** A letter that acts on the finding in focus, and the key that bears it on that language's keyboard. */
export interface Shortcut {
  readonly letter: string;
  /** The key's place on the keyboard: the shortcut works whatever layout is switched on. */
  readonly code: string;
}

/** The shortcut of an action in the language of the pane: the first letter of what it does. */
export function shortcutFor(action: 'explain' | 'fix', words: Pick<Words, 'text'>): Shortcut {
  return {
    letter: words.text(`pane.shortcut.${action}`),
    code: words.text(`pane.shortcut.${action}.key`),
  };
}

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
