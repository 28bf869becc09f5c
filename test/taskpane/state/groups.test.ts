import { groupsOf } from '../../../src/taskpane/state/groups';
import { emptyListing, hold, withFindings, type Entry } from '../../../src/taskpane/state/listing';
import type { Grouping } from '../../../src/taskpane/state/state';
import { aFinding, answered } from './findings';
import { form } from '../../support/final-report';

const error = aFinding('error', { severity: 'error', table: 'gender' });
const warning = aFinding('warning', { table: 'effects' });
const question = aFinding('question', { severity: 'question', table: 'effects' });
const done = answered(aFinding('done', { table: 'age' }));
const entries = withFindings(emptyListing, [error, warning, question, done]).entries;

/** `error: error` for a group that lies open, `(warning: warning)` for a folded one. */
const seen = (some: readonly Entry[], grouping: Grouping) =>
  groupsOf(form, some, grouping).map(({ id, entries: inside, folded }) => {
    const text = `${id}: ${inside.map(({ finding }) => finding.key).join(', ')}`;
    return folded ? `(${text})` : text;
  });

describe('Findings in groups', () => {
  it('by severity: the worst lies open, the others and the answered are folded', () => {
    expect(seen(entries, 'severity')).toEqual([
      'error: error',
      '(warning: warning)',
      '(question: question)',
      '(answered: done)',
    ]);
  });

  it('opens the worst that there is', () => {
    expect(seen(entries.slice(1), 'severity')[0]).toBe('warning: warning');
  });

  it('keeps answered findings folded even when there is nothing else', () => {
    expect(seen(entries.slice(3), 'severity')).toEqual(['(answered: done)']);
  });

  it('by table: in the order of the form, all open, the answered last and folded', () => {
    expect(seen(entries, 'table')).toEqual([
      'effects: warning, question',
      'gender: error',
      '(answered: done)',
    ]);
  });

  it('shows what came while the list was held as a last, open group', () => {
    const held = hold(withFindings(emptyListing, [warning]), true, []);
    expect(seen(withFindings(held, [error, warning]).entries, 'severity')).toEqual([
      'warning: warning',
      'arrived: error',
    ]);
  });
});
