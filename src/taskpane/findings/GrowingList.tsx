import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  more: { listStyleType: 'none' },
  button: {
    ...typographyStyles.caption1,
    width: '100%',
    minHeight: '32px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** How many items are drawn at first, and with each step on. */
const step = 40;

interface Properties<Item> {
  readonly id?: string;
  readonly hidden?: boolean;
  readonly items: readonly Item[];
  /** Tells lists of one page apart. */
  readonly name: string;
  /** An item that must be drawn, however far down it stands; -1 for none. */
  readonly needed: number;
  readonly draw: (item: Item) => ReactNode;
}

/**
 * A list of which only what is seen is drawn: it grows as its end comes into sight, by the pointer, by scrolling or with
 * the arrow keys, so that thousands of items open as quickly as ten.
 */
export function GrowingList<Item>({ id, hidden = false, items, name, needed, draw }: Properties<Item>) {
  const styles = useStyles();
  const { words } = usePane();
  const [grown, setGrown] = useState(step);
  const drawn = Math.max(grown, needed + 1);
  const rest = items.length - drawn;
  const end = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const grow = () => setGrown(drawn + step);
  useEffect(() => {
    const button = end.current;
    if (button === null || hidden) return undefined;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) setGrown((count) => Math.max(count, needed + 1) + step);
      },
      { rootMargin: '200px' },
    );
    seen.observe(button);
    return () => seen.disconnect();
  }, [drawn, hidden, needed]);
  /** Whoever comes to the end with the keyboard goes on from what is drawn then. */
  const goOn = () => {
    grow();
    requestAnimationFrame(() => {
      list.current?.children[drawn]?.querySelector<HTMLElement>('[data-roving]')?.focus();
    });
  };
  return (
    <ul ref={list} {...(id === undefined ? {} : { id })} className={styles.list} role="list" hidden={hidden}>
      {!hidden && items.slice(0, drawn).map(draw)}
      {!hidden && rest > 0 && (
        <li className={styles.more}>
          <button
            ref={end}
            type="button"
            className={styles.button}
            data-roving={`more:${name}`}
            tabIndex={-1}
            onFocus={goOn}
            onClick={goOn}
          >
            {words.text('pane.more', { count: rest })}
          </button>
        </li>
      )}
    </ul>
  );
}
