import { compare } from '../../src/compare/compare';
import { checkReport } from '../../src/findings/check';
import type { Waiver } from '../../src/findings/waiver';
import { checkedAt, sampleText } from '../support/embedded';
import { book, parseReportJson } from '../support/final-report';

interface Sample {
  gender: Record<string, number>;
  activities: Record<string, string>[];
}

function checked(change: (data: Sample) => void, waivers: readonly Waiver[] = []) {
  const data = JSON.parse(sampleText) as Sample;
  change(data);
  const { report, problem } = parseReportJson(JSON.stringify(data));
  if (problem !== null) throw new Error(problem.kind);
  return { result: checkReport(book, report, checkedAt, { waivers }), lacking: [] };
}
const nothing = () => undefined;
const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);
const sample = checked(nothing);

test('a total that no longer agrees brings the findings of the rules that look at it, and takes none away but those on the old total', () => {
  const { findings } = compare(
    sample,
    checked(({ gender }) => void (gender['total'] = 410)),
  );
  // 167 and 249 are 416, the other two tables and the effects say 416, and so do the activities together.
  expect(rules(findings.came)).toEqual([
    'gender-sum',
    'totals-agree',
    'beneficiaries-total',
    'activity-participants-total',
  ]);
  expect(findings.explained).toEqual([]);
});

test('rows that moved take their findings along', () => {
  const { findings } = compare(
    sample,
    checked(({ activities }) => void activities.reverse()),
  );
  expect([...rules(findings.came), ...rules(findings.gone)]).toEqual([]);
});

test('a reason explains a finding, and taken back opens it again', () => {
  const warning = sample.result.findings.find(({ waivable }) => waivable);
  if (warning === undefined) throw new Error('The sample has a warning.');
  const explained = checked(nothing, [
    { key: warning.key, evidence: warning.evidence, reason: 'Так договорились.' },
  ]);
  expect(compare(sample, explained).findings).toEqual({
    came: [],
    gone: [],
    explained: [expect.objectContaining({ key: warning.key })],
    reopened: [],
  });
  expect(rules(compare(explained, sample).findings.reopened)).toEqual([warning.rule]);
});
