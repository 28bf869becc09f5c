import { prepareChecked } from './lazy-checked-report';
import type { Commands } from './commands';
import type { Words } from '../messages/words';
import type { Store } from './state/store';

/** The pause between two pieces of work in a browser that does not tell when it is idle. */
const pause = 50;

/** A piece of work is begun while so much of an idle time is left, in milliseconds. */
const least = 20;

/** Waits for idle times of the browser, and goes on within one while there is enough of it. */
function createIdleTime(): () => Promise<void> {
  let left = () => 0;
  return () =>
    new Promise((resolve) => {
      if (left() >= least) resolve();
      else if ('requestIdleCallback' in window)
        window.requestIdleCallback((deadline) => {
          left = () => deadline.timeRemaining();
          resolve();
        });
      else setTimeout(resolve, pause);
    });
}

/**
 * While a person reads the first screen of a report, fetches what a check needs and lets its rules run once, piece by
 * piece, so that the check itself is answered at once. It ends as soon as anything is asked for; what fails here fails again
 * when it is needed, and is told then.
 */
export async function warmUp(
  store: Store,
  warmCheck: NonNullable<Commands['warmCheck']>,
  words: () => Words,
): Promise<void> {
  const idle = createIdleTime();
  const breathe = async () => {
    await idle();
    const { workbook, result, activity } = store.state();
    return workbook?.kind === 'report' && result === null && activity === null;
  };
  if (!(await breathe())) return;
  prepareChecked();
  await warmCheck(words(), breathe).catch(() => undefined);
}
