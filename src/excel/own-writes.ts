/**
 * Knows when the add-in itself is writing, so that it does not take its own writes for a person's edits.
 *
 * Newer Excel says who made a change (`triggerSource`, ExcelApi 1.14); for older ones, local changes that
 * arrive while we write, or shortly after, are taken for ours.
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
