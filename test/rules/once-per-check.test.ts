import { oncePerCheck } from '../../src/rules/once-per-check';
import { checkContext } from '../../src/rules/readings';
import { reportWith } from '../fixtures/reports';

test('what several rules ask for is worked out once for each check', () => {
  const work = jest.fn(() => ({}));
  const worked = oncePerCheck(work);
  const report = reportWith();
  const [first, second] = [checkContext(report), checkContext(report)];
  expect(worked(first)).toBe(worked(first));
  expect(worked(second)).not.toBe(worked(first));
  expect(work.mock.calls).toEqual([[first], [second]]);
});
