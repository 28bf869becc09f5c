import { useEffect, useMemo, useState } from 'react';
import { usePane } from '../pane-context';
import type { Entry } from '../state/listing';
import { createSearchIndex, type SearchIndex } from './search-index';

/** How long the page may be kept busy at a time, in milliseconds: a letter that is typed is drawn in between. */
const slice = 12;

/** The texts of the entries for a search, made in slices while `wanted`; drawn again whenever more of them are there. */
export function useSearchIndex(
  entries: readonly Entry[],
  wanted: boolean,
): { readonly index: SearchIndex; readonly filled: number } {
  const { words } = usePane();
  const index = useMemo(() => createSearchIndex(words), [words]);
  const [filled, setFilled] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let slices = 0;
    const go = () => {
      slices++;
      const isDone = index.fill(entries, slice);
      // Of a long list the first results are shown while the rest is still being made ready.
      if (isDone || slices % 8 === 0) setFilled((count) => count + 1);
      if (!isDone) timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [entries, index, wanted]);
  return { index, filled };
}
