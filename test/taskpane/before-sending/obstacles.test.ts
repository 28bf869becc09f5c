import type { CheckResult, Counts } from '../../../src/findings/check';
import { obstaclesOf } from '../../../src/taskpane/before-sending/obstacles';

const counted = (counts: Partial<Counts>): CheckResult =>
  ({
    counts: { error: 0, warning: 0, question: 0, waived: 0, passed: 0, notApplicable: 0, ...counts },
  }) as CheckResult;

describe('What stands between the report and its submission', () => {
  it('is nothing when all is mended or answered', () => {
    expect(obstaclesOf(counted({ waived: 3, passed: 40 }), false)).toEqual([]);
  });

  it('is errors and warnings, which block, and questions, which do not', () => {
    expect(obstaclesOf(counted({ error: 2, warning: 1, question: 4 }), false)).toEqual([
      { kind: 'error', count: 2, blocks: true },
      { kind: 'warning', count: 1, blocks: true },
      { kind: 'question', count: 4, blocks: false },
    ]);
  });

  it('is first of all a check that is older than the last edit', () => {
    expect(obstaclesOf(counted({ question: 1 }), true)).toEqual([
      { kind: 'stale', blocks: true },
      { kind: 'question', count: 1, blocks: false },
    ]);
  });
});
