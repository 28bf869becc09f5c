import type { CheckResult } from '../findings/check';
import { CheckHeader } from './check/CheckHeader';
import { FindingsScreen } from './findings/FindingsScreen';
import { ScreenLinks } from './frame/ScreenLinks';
import { beforeSendingScreen, overviewScreen } from './lazy-parts';
import { usePaneState } from './pane-context';

/** What a check says: the verdict, and under it the screen that the person chose. */
export default function CheckedReport({ result }: { readonly result: CheckResult }) {
  const screen = usePaneState((state) => state.screen);
  return (
    <>
      <CheckHeader />
      <ScreenLinks />
      {screen === 'findings' && <FindingsScreen result={result} />}
      {screen === 'overview' && <overviewScreen.Part result={result} />}
      {screen === 'beforeSending' && <beforeSendingScreen.Part result={result} />}
    </>
  );
}
