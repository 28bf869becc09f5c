import { useEffect, useMemo, useState } from 'react';
import { usePane } from '../pane-context';
import type { Entry } from '../state/listing';
import { createSearchIndex, type SearchIndex } from './search-index';

/** What the index knows; another value each time that it knows more. */
export interface KnownTexts {
  readonly index: SearchIndex;
}

/** How long the page may be kept busy at a time, in milliseconds: a letter that is typed is drawn in between. */
const slice = 12;

/** The texts of the entries for a search, made in slices while `wanted`; drawn again whenever more of them are there. */
export function useSearchIndex(entries: readonly Entry[], wanted: boolean): KnownTexts {
  const { words } = usePane();
  const index = useMemo(() => createSearchIndex(words), [words]);
  const [known, setKnown] = useState<KnownTexts>({ index });
  useEffect(() => {
    if (!wanted) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let slices = 0;
    const go = () => {
      slices++;
      const isDone = index.fill(entries, slice);
      // Of a long list the first results are shown while the rest is still being made ready.
      if (isDone || slices % 8 === 0) setKnown({ index });
      if (!isDone) timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [entries, index, wanted]);
  // After a change of language the index is a new one, of which nothing has been told yet.
  return useMemo(() => (known.index === index ? known : { index }), [known, index]);
}
