import { useEffect, useState } from 'react';
import { problemOf } from '../../commands/problem';
import type { Words } from '../../messages/words';
import { usePane } from '../pane-context';

/**
 * Whether the texts of a screen are there in the language that is spoken; they are fetched when it opens.
 *
 * @param learn the same function at every call: it fetches what the words lack.
 */
export function useLaterTexts(learn: (words: Words) => Promise<void>): boolean {
  const { words, store } = usePane();
  const [learned, setLearned] = useState<Words | null>(null);
  useEffect(() => {
    let wanted = true;
    learn(words).then(
      () => {
        if (wanted) setLearned(words);
      },
      (thrown: unknown) => store.dispatch({ type: 'failed', problem: problemOf(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [learn, words, store]);
  return learned === words;
}
