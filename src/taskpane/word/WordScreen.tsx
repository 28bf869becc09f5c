import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Progress } from '../check/Progress';
import { usePane, usePaneState } from '../pane-context';
import { isShown } from '../state/activity';
import { BringFromWord } from './BringFromWord';
import { SaveToWord } from './SaveToWord';
import { useWordTexts } from './use-word-texts';

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
});

/** A report from a Word form, and the Word form of a report. */
export default function WordScreen() {
  const styles = useStyles();
  const { words, store, actions } = usePane();
  const ready = useWordTexts();
  const activity = usePaneState((state) => state.activity);
  if (!ready || actions.word === null) return null;
  return (
    <section className={styles.screen}>
      <Progress />
      {isShown(activity) && (
        <Text className={styles.working}>
          {words.text(activity.step === null ? 'word.reading' : `pane.progress.${activity.step}`)}
        </Text>
      )}
      <BringFromWord word={actions.word} />
      <SaveToWord word={actions.word} />
      <Button
        className={styles.back}
        onClick={() => store.dispatch({ type: 'screenChanged', screen: 'findings' })}
      >
        {words.text('word.back')}
      </Button>
    </section>
  );
}
