import type { JobKey } from '../../../src/findings/job-key';
import { emptyListing, hold, withFindings } from '../../../src/taskpane/state/listing';
import { progressOf, rowsOf } from '../../../src/taskpane/state/rows';
import { aFinding, answered } from './findings';

const ofJob = (key: string, details: Parameters<typeof aFinding>[1] = {}) =>
  aFinding(key, { job: 'fill-in|gender' as JobKey, deed: 'fill-in', ...details });
const men = ofJob('men', { severity: 'error' });
const women = ofJob('women');
const alone = aFinding('alone', { severity: 'question' });
const listed = (...findings: Parameters<typeof withFindings>[1]) => withFindings(emptyListing, findings);

describe('The jobs that findings make', () => {
  it('are one row a deed, and one a finding that stands alone', () => {
    expect(
      rowsOf(listed(men, alone, women).entries).map(({ id, entries, severity, section }) => [
        id,
        entries.map(({ finding }) => finding.key),
        severity,
        section,
      ]),
    ).toEqual([
      ['job:fill-in|gender', ['men', 'women'], 'error', 'error'],
      ['alone', ['alone'], 'question', 'question'],
    ]);
  });

  it('keep their place among what is open until the last finding is dealt with', () => {
    const [row] = rowsOf(withFindings(listed(men, women), [women]).entries);
    expect([row?.isDone, row?.severity, row?.section]).toEqual([false, 'warning', 'warning']);
    const [done] = rowsOf(withFindings(listed(men, women), [answered(women)]).entries);
    expect([done?.isDone, done?.section]).toEqual([true, 'done']);
  });

  it('count as done when mended or explained, as long as no check is asked for', () => {
    const before = listed(men, women, alone);
    expect(progressOf(before.entries)).toEqual({ done: 0, total: 2 });
    const mended = withFindings(before, [alone]);
    expect(progressOf(mended.entries)).toEqual({ done: 1, total: 2 });
    expect(progressOf(withFindings(mended, [answered(alone)]).entries)).toEqual({ done: 2, total: 2 });
  });

  it('that come anew count among those to be done', () => {
    const held = hold(listed(alone), true, []);
    const { entries } = withFindings(held, [alone, men]);
    expect(progressOf(entries)).toEqual({ done: 0, total: 2 });
    expect(rowsOf(entries).map(({ arrived }) => arrived)).toEqual([false, true]);
  });
});
