import {
  createLiveCheck,
  pauseBeforeRecheck,
  pauseBeforeRetry,
} from '../../../src/taskpane/state/live-check';

describe('The live check', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** A re-check that takes 100 ms and answers as told. */
  const slow = (answers: boolean[]) => {
    const recheck = jest.fn(
      () =>
        new Promise<boolean>((resolve) => {
          setTimeout(() => resolve(answers.shift() ?? true), 100);
        }),
    );
    return { recheck, live: createLiveCheck(recheck) };
  };

  it('waits until the person pauses, and then checks once', async () => {
    const { recheck, live } = slow([true]);
    live.edited();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck - 1);
    live.edited();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck - 1);
    expect(recheck).toHaveBeenCalledTimes(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(recheck).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(recheck).toHaveBeenCalledTimes(1);
  });

  it('checks once more after edits during a check', async () => {
    const { recheck, live } = slow([true, true]);
    live.edited();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck + 50);
    live.edited();
    live.edited();
    await jest.advanceTimersByTimeAsync(50 + pauseBeforeRecheck - 1);
    expect(recheck).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(recheck).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(recheck).toHaveBeenCalledTimes(2);
  });

  it('tries again, a little later, until Excel can be asked', async () => {
    const { recheck, live } = slow([false, false, true]);
    live.edited();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck + 100);
    expect(recheck).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(pauseBeforeRetry + 100);
    expect(recheck).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(pauseBeforeRetry + 100);
    expect(recheck).toHaveBeenCalledTimes(3);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(recheck).toHaveBeenCalledTimes(3);
  });

  it('does nothing more once it is stopped', async () => {
    const { recheck, live } = slow([]);
    live.edited();
    live.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(recheck).toHaveBeenCalledTimes(0);
  });

  it('does not try again what failed while it was stopped', async () => {
    const { recheck, live } = slow([false]);
    live.edited();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck + 50);
    live.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(recheck).toHaveBeenCalledTimes(1);
  });
});
