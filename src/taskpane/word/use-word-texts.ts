import { useEffect, useState } from 'react';
import { problemOf } from '../../commands/problem';
import { learnWordForms } from '../../messages/load';
import type { Words } from '../../messages/words';
import { usePane } from '../pane-context';

/** Whether the texts of Word's screen are there in the language that is spoken; they are fetched when it opens. */
export function useWordTexts(): boolean {
  const { words, store } = usePane();
  const [learned, setLearned] = useState<Words | null>(null);
  useEffect(() => {
    let wanted = true;
    learnWordForms(words).then(
      () => {
        if (wanted) setLearned(words);
      },
      (thrown: unknown) => store.dispatch({ type: 'failed', problem: problemOf(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [words, store]);
  return learned === words;
}
