import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Progress } from '../check/Progress';
import { usePane, usePaneState } from '../pane-context';
import { isShown } from '../state/activity';

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

interface Properties {
  /** What is said while a file is read, before a command has told its step. */
  readonly reading: string;
  /** The button that leads back to the report. */
  readonly back: string;
  readonly children: ReactNode;
}

/** A screen that works on a file beside the workbook: what goes on, what it shows, and the way back. */
export function FileScreen({ reading, back, children }: Properties) {
  const styles = useStyles();
  const { words, store } = usePane();
  const activity = usePaneState((state) => state.activity);
  return (
    <section className={styles.screen}>
      <Progress />
      {isShown(activity) && (
        <Text className={styles.working}>
          {activity.step === null ? reading : words.text(`pane.progress.${activity.step}`)}
        </Text>
      )}
      {children}
      <Button
        className={styles.back}
        onClick={() => store.dispatch({ type: 'screenChanged', screen: 'findings' })}
      >
        {back}
      </Button>
    </section>
  );
}
