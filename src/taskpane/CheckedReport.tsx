import type { CheckResult } from '../findings/check';
import { TableStrip } from './check/TableStrip';
import { FindingsScreen } from './findings/FindingsScreen';
import { ScreenLinks } from './frame/ScreenLinks';
import { beforeSendingScreen, overviewScreen } from './lazy-screens';
import { usePaneState } from './pane-context';

/** What stands under the verdict: the tables at a glance, and the screen that the person chose. */
export default function CheckedReport({ result }: { readonly result: CheckResult }) {
  const screen = usePaneState((state) => state.screen);
  return (
    <>
      <TableStrip />
      <ScreenLinks />
      {screen === 'findings' && <FindingsScreen result={result} />}
      {screen === 'overview' && <overviewScreen.Part result={result} />}
      {screen === 'beforeSending' && <beforeSendingScreen.Part result={result} />}
    </>
  );
}
