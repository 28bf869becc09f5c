/**
 * Knows when this page itself is writing, so that it does not take its own writes for those of others.
 *
 * Excel's events do not say which page of the add-in wrote; changes that arrive while this one writes, or shortly
 * after, are taken for its own.
 */
const afterglow = 500;
let writing = 0;
let finishedAt = -Infinity;

/** Marks the time of a piece of work as ours. */
export async function asOwnWrite<Result>(work: () => Promise<Result>): Promise<Result> {
  writing++;
  try {
    return await work();
  } finally {
    writing--;
    finishedAt = performance.now();
  }
}

export function mayBeOwnWrite(): boolean {
  return writing > 0 || performance.now() - finishedAt < afterglow;
}
