import { usePane } from '../pane-context';
import { shortcutFor } from './shortcuts';

interface Properties {
  readonly text: string;
  readonly action: 'explain' | 'fix';
}

/** The text of a button with the letter underlined that does the same in the list, where the text has it. */
export function ShortcutLabel({ text, action }: Properties) {
  const { words } = usePane();
  const { letter } = shortcutFor(action, words);
  const at = text.toLocaleLowerCase().indexOf(letter);
  return at < 0 ? (
    text
  ) : (
    <span>
      {text.slice(0, at)}
      <u>{text.slice(at, at + 1)}</u>
      {text.slice(at + 1)}
    </span>
  );
}
