/** Waits until edits pause, then asks for a re-check. */
export interface LiveCheck {
  /** Tells of an edit; the pause is counted from the last one. */
  readonly edited: () => void;
  /** Forgets what is due. */
  readonly stop: () => void;
}

/** How long a person must pause before the report is checked again, in milliseconds. */
export const pauseBeforeRecheck = 700;
/** How long to wait when Excel could not be asked, as while a cell is being typed into, in milliseconds. */
export const pauseBeforeRetry = 2500;

/**
 * Joins many edits into one re-check.
 *
 * Edits during a re-check cause one more after it. A re-check that could not be made is tried again, a little
 * later, until it can.
 *
 * @param recheck resolves to whether the re-check was made.
 */
export function createLiveCheck(recheck: () => Promise<boolean>): LiveCheck {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  let editedMeanwhile = false;
  let stopped = false;

  const due = (pause: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };

  const run = async () => {
    timer = null;
    running = true;
    editedMeanwhile = false;
    stopped = false;
    const made = await recheck();
    running = false;
    if (stopped) return;
    if (editedMeanwhile) due(pauseBeforeRecheck);
    else if (!made) due(pauseBeforeRetry);
  };

  return {
    edited: () => {
      if (running) editedMeanwhile = true;
      else due(pauseBeforeRecheck);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      stopped = true;
    },
  };
}
