import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Announcer } from './frame/Announcer';
import { Crash } from './frame/Crash';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { StickyHeader } from './frame/StickyHeader';
import { checkedReport } from './lazy-checked-report';
import { compareScreen, settingsScreen, startScreen, uncheckedReport, wordScreen } from './lazy-screens';
import { usePane, usePaneState } from './pane-context';
import { ProblemBar } from './problems/ProblemBar';

const useStyles = makeStyles({
  waiting: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

/** The screen that fits what the workbook is and what the person chose. */
function CurrentScreen() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const screen = usePaneState((state) => state.screen);
  const workbook = usePaneState((state) => state.workbook);
  const result = usePaneState((state) => state.result);
  const failed = usePaneState(({ problem }) => problem !== null);
  if (screen === 'settings') return <settingsScreen.Part />;
  if (screen === 'word') return <wordScreen.Part />;
  if (screen === 'compare') return <compareScreen.Part />;
  if (result !== null) return <checkedReport.Part result={result} />;
  if (workbook?.kind === 'report') return <uncheckedReport.Part workbook={workbook} />;
  if (workbook !== null) return <startScreen.Part workbook={workbook} />;
  return (
    <div className={styles.waiting}>
      {failed ? (
        <Button onClick={() => void actions.inspect()}>{words.text('pane.retry')}</Button>
      ) : (
        words.text('pane.opening')
      )}
    </div>
  );
}

/** The whole pane. */
export function PaneScreens() {
  const styles = useStyles();
  return (
    <>
      <StickyHeader />
      <main className={styles.main}>
        <ErrorBoundary failed={(error) => <Crash error={error} />}>
          <CurrentScreen />
        </ErrorBoundary>
        <ErrorBoundary failed={(error) => <Crash error={error} />}>
          <ProblemBar />
        </ErrorBoundary>
      </main>
      <Announcer />
    </>
  );
}
