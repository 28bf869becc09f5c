import { oncePerCheck } from '../../src/rules/once-per-check';
import { reportWith } from '../fixtures/reports';
import { contextOf } from '../support/final-report';

test('what several rules ask for is worked out once for each check', () => {
  const work = jest.fn(() => ({}));
  const worked = oncePerCheck(work);
  const report = reportWith();
  const [first, second] = [contextOf(report), contextOf(report)];
  expect(worked(first)).toBe(worked(first));
  expect(worked(second)).not.toBe(worked(first));
  expect(work.mock.calls).toEqual([[first], [second]]);
});
