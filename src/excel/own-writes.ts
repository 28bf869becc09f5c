/**
 * Knows when this page itself is writing, so that it does not take its own writes for those of others.
 *
 * Excel's events do not say which page of the add-in wrote; changes that arrive while this one writes, or shortly
 * after, are taken for its own.
 */
let writing = 0;

/**
 * How long after a write its events may still come. It is counted in steps and not by the clock: a page that is busy
 * with drawing takes what Excel tells it as late as everything else, and one long pause is one step.
 */
const stepsAfter = 5;
const stepAfter = 100;

async function eventsHaveCome(): Promise<void> {
  for (let step = 0; step < stepsAfter; step++) await new Promise((next) => setTimeout(next, stepAfter));
}

/** Marks the time of a piece of work as ours. */
export async function asOwnWrite<Result>(work: () => Promise<Result>): Promise<Result> {
  writing++;
  try {
    return await work();
  } finally {
    void eventsHaveCome().then(() => writing--);
  }
}

export function mayBeOwnWrite(): boolean {
  return writing > 0;
}
