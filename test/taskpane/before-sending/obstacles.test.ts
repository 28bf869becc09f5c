import type { CheckResult, Counts, Verdict } from '../../../src/findings/check';
import { obstaclesOf } from '../../../src/taskpane/before-sending/obstacles';
import { emptyListing, withFindings } from '../../../src/taskpane/state/listing';
import { rowsOf } from '../../../src/taskpane/state/rows';
import { aFinding, answered } from '../state/findings';

const found = (verdict: Verdict, question = 0): Pick<CheckResult, 'counts' | 'verdict'> => ({
  verdict,
  counts: { question } as Counts,
});
const error = aFinding('error', { severity: 'error', waivable: false });
const warning = aFinding('warning');
const question = aFinding('question', { severity: 'question' });
const rows = (...findings: Parameters<typeof withFindings>[1]) =>
  rowsOf(withFindings(withFindings(emptyListing, [error, warning, question]), findings).entries);

describe('What stands between the report and its submission', () => {
  it('is the jobs of errors and warnings themselves, and questions are only counted', () => {
    const { jobs, questions, isBlocked } = obstaclesOf(
      found('not-ready', 1),
      rows(error, warning, question),
      false,
    );
    expect(jobs.map(({ id, isDone }) => [id, isDone])).toEqual([
      ['error', false],
      ['warning', false],
    ]);
    expect([questions, isBlocked]).toEqual([1, true]);
  });

  it('is ticked off where it is mended or explained', () => {
    const { jobs, isBlocked } = obstaclesOf(found('ready'), rows(answered(warning), question), false);
    expect(jobs.map(({ id, isDone }) => [id, isDone])).toEqual([
      ['warning', true],
      ['error', true],
    ]);
    expect(isBlocked).toBe(false);
  });

  it('is a check that is older than the last edit, too', () => {
    expect(obstaclesOf(found('ready'), rows(), true)).toMatchObject({ isStale: true, isBlocked: true });
  });
});
