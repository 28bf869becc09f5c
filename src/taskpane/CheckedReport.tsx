import type { CheckResult } from '../findings/check';
import { FindingsScreen } from './findings/FindingsScreen';
import { ScreenLinks } from './frame/ScreenLinks';
import { beforeSendingScreen, overviewScreen } from './lazy-screens';
import { usePaneState } from './pane-context';

/** What stands under the verdict: the screen that the person chose. */
export default function CheckedReport({ result }: { readonly result: CheckResult }) {
  const screen = usePaneState((state) => state.screen);
  return (
    <>
      <ScreenLinks />
      {screen === 'findings' && <FindingsScreen result={result} />}
      {screen === 'overview' && <overviewScreen.Part result={result} />}
      {screen === 'beforeSending' && <beforeSendingScreen.Part result={result} />}
    </>
  );
}
