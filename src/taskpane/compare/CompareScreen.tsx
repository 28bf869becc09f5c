import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FileComparison } from '../../commands/compare-with-file';
import { problemOf } from '../../commands/problem';
import { learnComparisons } from '../../messages/load';
import type { Words } from '../../messages/words';
import { Progress } from '../check/Progress';
import { usePane, usePaneState } from '../pane-context';
import { ChooseFile } from '../shared/ChooseFile';
import { SeverityMark } from '../shared/SeverityMark';
import { isShown } from '../state/activity';
import { Differences } from './Differences';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  back: { alignSelf: 'flex-start' },
  working: { color: tokens.colorNeutralForeground3, minHeight: tokens.lineHeightBase300 },
  refused: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** Whether the texts of a comparison are there in the language that is spoken; they are fetched when the screen opens. */
function useComparisonTexts(): boolean {
  const { words, store } = usePane();
  const [learned, setLearned] = useState<Words | null>(null);
  useEffect(() => {
    let wanted = true;
    learnComparisons(words).then(
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

/** What changed from an earlier version of the report, in a file, to the one in the workbook. */
export default function CompareScreen() {
  const styles = useStyles();
  const { words, store, actions } = usePane();
  const ready = useComparisonTexts();
  const activity = usePaneState((state) => state.activity);
  const [seen, setSeen] = useState<{ readonly file: string; readonly found: FileComparison } | null>(null);
  // Of two files chosen one after the other, the second one's answer stands.
  const asked = useRef(0);
  if (!ready) return null;
  const look = (file: File) => {
    const turn = ++asked.current;
    setSeen(null);
    void actions.compare(file).then((found) => {
      if (found !== null && turn === asked.current) setSeen({ file: file.name, found });
    });
  };
  return (
    <section className={styles.screen}>
      <Progress />
      {isShown(activity) && (
        <Text className={styles.working}>
          {words.text(activity.step === null ? 'compare.reading' : `pane.progress.${activity.step}`)}
        </Text>
      )}
      <Text as="h2" weight="semibold">
        {words.text('compare.title')}
      </Text>
      <ChooseFile
        purpose="compare"
        accept=".xlsx,.xlsm,.docx,.json"
        note={words.text('compare.note')}
        label={words.text('compare.choose')}
        onFile={look}
      />
      {seen?.found.kind === 'refused' && (
        <div className={styles.refused} role="alert">
          <SeverityMark mark="error" />
          <span>
            {words.text(`compare.refused.${seen.found.why}`, { file: seen.file, detail: seen.found.detail })}
          </span>
        </div>
      )}
      {seen?.found.kind === 'compared' && <Differences file={seen.file} comparison={seen.found.comparison} />}
      <Button
        className={styles.back}
        onClick={() => store.dispatch({ type: 'screenChanged', screen: 'findings' })}
      >
        {words.text('compare.back')}
      </Button>
    </section>
  );
}
