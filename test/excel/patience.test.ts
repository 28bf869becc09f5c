import { createSheets, recheckReport } from '../../src/commands';
import { onSlowAnswer, setPatience, type SlowAnswer } from '../../src/excel/patience';
import { contextIn, filledWorkbook, newWorkbook, readReport } from '../support/embedded';
import { sheetNames } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const silence = (request: number, when: 'before' | 'after' = 'before') =>
  [{ at: { request }, when, fault: { kind: 'silence' } }] as const;
const create = async () => createSheets.run(await contextIn(), { language: 'ru' });

beforeEach(() => {
  setPatience(300);
});
afterEach(() => {
  setPatience(null);
});

describe('an Excel that does not answer', () => {
  it('is given up after a while where nobody can be asked, and the next command works', async () => {
    const { host } = await filledWorkbook();
    const recheck = async () => recheckReport.run(await contextIn(), undefined);
    host.faults.plan([...silence(1)]);
    await expect(recheck()).rejects.toMatchObject({ name: 'ExcelProblem', kind: 'no-answer' });
    await expect(recheck()).resolves.toMatchObject({ verdict: 'not-ready' });
  });

  it('is waited for as long as the person likes, and its late answer is taken', async () => {
    const { host } = await filledWorkbook();
    const told: string[] = [];
    const stop = onSlowAnswer(() => {
      told.push('slow');
      return () => told.push('over');
    });
    host.faults.plan([{ at: { request: 1 }, when: 'before', fault: { kind: 'late', milliseconds: 700 } }]);
    await expect(readReport()).resolves.toMatchObject({});
    stop();
    expect(told).toEqual(['slow', 'over']);
  });

  it('is given up by the person, who is then told no more', async () => {
    const { host } = await filledWorkbook();
    const told: SlowAnswer[] = [];
    let isOver = false;
    const stop = onSlowAnswer((slow) => {
      told.push(slow);
      slow.giveUp();
      return () => (isOver = true);
    });
    host.faults.plan([...silence(1)]);
    await expect(readReport()).rejects.toMatchObject({ kind: 'no-answer' });
    stop();
    expect([told.length, isOver]).toEqual([1, true]);
  });

  it('gets nothing more of a command that was given up, though it answers later', async () => {
    const { host } = await newWorkbook();
    host.faults.plan([
      // The second request is that of the contents; the third, of the looks, must not follow.
      { at: { request: 2 }, when: 'before', fault: { kind: 'late', milliseconds: 900 } },
    ]);
    await expect(create()).rejects.toMatchObject({ kind: 'no-answer' });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(host.faults.seen.requests).toBe(2);
    host.faults.plan([]);
    // What the late request did is read first: no second set is made, and the sheets get their looks.
    const made = await sheetNames();
    await create();
    expect(await sheetNames()).toEqual(made);
  });

  it('is not written to with a plan that was made before a late answer came', async () => {
    const { host } = await newWorkbook();
    const late = 600;
    host.faults.plan([{ at: { request: 2 }, when: 'after', fault: { kind: 'late', milliseconds: late } }]);
    await expect(create()).rejects.toMatchObject({ kind: 'no-answer' });
    // The next command reads while the first is still awaited: Excel answers one after another.
    setPatience(null);
    const made = await create();
    expect(new Set(await sheetNames()).size).toBe(made.created.length + 1);
  });
});
