import { plainValue } from '../../../../src/findings/finding';
import { findingsOf } from '../../../../src/findings/finding';
import { fieldKey } from '../../../../src/report/field-path';
import type { Outcome, Rule } from '../../../../src/rules/rule';
import { hundredths } from '../../../../src/rules/hundredths';
import { groupsOf } from '../../../../src/rules/rule-book';
import { ruleCases, rulesWithCases } from './cases';
import { blankReport } from './cases/blank';
import { outcomesOf } from './cases/outcomes';
import type { PinnedFinding } from './cases/rule-case';
import { book, catalogue, ruleIds, wordsIn } from '../../../support/final-report';

const words = wordsIn('ru');

const kinds = (outcomes: readonly Outcome[]) => outcomes.map(({ kind }) => kind);

/** A finding as cases pin it, everything filled in. */
function pinned(rule: Rule, outcomes: readonly Outcome[]) {
  return findingsOf(
    rule,
    outcomes.filter((outcome) => outcome.kind === 'fail'),
  ).map((finding) => ({
    severity: finding.severity,
    table: finding.table,
    row: finding.row,
    at: finding.cells.map(({ path }) => fieldKey(path)),
    expected: plainValue(finding.expected),
    actual: plainValue(finding.actual),
    difference: finding.difference,
    says: words.finding(finding).finding.replaceAll('\u00a0', ' '),
    fix:
      finding.fix === null
        ? null
        : {
            kind: finding.fix.kind,
            to: Object.fromEntries(finding.fix.changes.map(({ cell, to }) => [fieldKey(cell.path), to])),
          },
  }));
}

function rowIn(key: string): string | number | null {
  const [table, row, column] = key.split('.');
  if (column === undefined) return null;
  return table === 'effects' ? (row ?? null) : Number(row);
}

/** What a case means by what it leaves out. */
function whole(rule: Rule, finding: PinnedFinding) {
  const [first = ''] = finding.at;
  const { expected = null, actual = null } = finding;
  return {
    severity: finding.severity ?? rule.severity,
    table: first.split('.')[0],
    row: finding.row === undefined ? rowIn(first) : finding.row,
    at: finding.at,
    expected,
    actual,
    difference:
      typeof expected === 'number' && typeof actual === 'number' ? hundredths(actual - expected) : null,
    says: finding.says,
    fix: finding.fix ?? null,
  };
}

describe('the catalogue', () => {
  it('has every rule once, those of a group together', () => {
    expect(ruleIds.filter((id, index) => ruleIds.indexOf(id) !== index)).toEqual([]);
    expect(book.rules.map(({ id }) => id)).toEqual(ruleIds);
    expect(
      groupsOf(book).flatMap((group) => catalogue.filter((rule) => rule.group === group).map(({ id }) => id)),
    ).toEqual(ruleIds);
  });
});

describe.each(rulesWithCases.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { passes = [], fails, notApplicable } = ruleCases[id];

  it.each([{}, ...passes].map((changes) => [JSON.stringify(changes), changes] as const))(
    'passes on %s',
    (_, changes) => {
      const found = kinds(outcomesOf(rule, changes));
      expect(found).toContain('pass');
      expect(found).not.toContain('fail');
    },
  );

  it.each(fails.map((failing) => [JSON.stringify(failing.changes), failing] as const))(
    'fails on %s',
    (_, { changes, findings }) => {
      expect(pinned(rule, outcomesOf(rule, changes))).toEqual(
        findings.map((finding) => whole(rule, finding)),
      );
    },
  );

  if ('never' in notApplicable) {
    it(`is always applicable: ${notApplicable.never}`, () => {
      expect(kinds(outcomesOf(rule, blankReport))).not.toContain('not-applicable');
    });
  } else {
    it(`is not applicable on ${JSON.stringify(notApplicable.changes)}, and says what it misses`, () => {
      const outcomes = outcomesOf(rule, notApplicable.changes);
      expect(kinds(outcomes).filter((kind) => kind !== 'not-applicable')).toEqual([]);
      const missing = outcomes.flatMap((outcome) =>
        outcome.kind === 'not-applicable' ? outcome.missing : [],
      );
      expect(missing.map(({ path }) => fieldKey(path))).toEqual(notApplicable.missing);
    });
  }
});
