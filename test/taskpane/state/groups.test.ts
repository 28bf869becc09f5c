import { groupsOf, nextOpen } from '../../../src/taskpane/state/groups';
import { emptyListing, hold, withFindings, type Entry } from '../../../src/taskpane/state/listing';
import { rowsOf } from '../../../src/taskpane/state/rows';
import type { Grouping } from '../../../src/taskpane/state/state';
import { aFinding, answered } from './findings';
import { form } from '../../support/final-report';

const error = aFinding('error', { severity: 'error', table: 'gender' });
const warning = aFinding('warning', { table: 'effects' });
const question = aFinding('question', { severity: 'question', table: 'effects' });
const done = answered(aFinding('done', { table: 'age' }));
const entries = withFindings(emptyListing, [error, warning, question, done]).entries;

/** `error: error` for a group that lies open, `(done: done)` for a folded one; what counts behind it. */
const seen = (some: readonly Entry[], grouping: Grouping) =>
  groupsOf(form, rowsOf(some), grouping).map(({ id, rows, count, folded }) => {
    const text = `${id}: ${rows.map((row) => row.id).join(', ')}`;
    return `${folded ? `(${text})` : text} ${count}`;
  });

describe('Jobs in groups', () => {
  it('by severity: all lie open but what is done', () => {
    expect(seen(entries, 'severity')).toEqual([
      'error: error 1',
      'warning: warning 1',
      'question: question 1',
      '(done: done) 1',
    ]);
  });

  it('keeps what is done folded even when there is nothing else', () => {
    expect(seen(entries.slice(3), 'severity')).toEqual(['(done: done) 1']);
  });

  it('by table: in the order of the form, what is done last and folded', () => {
    expect(seen(entries, 'table')).toEqual([
      'effects: warning, question 2',
      'gender: error 1',
      '(done: done) 1',
    ]);
  });

  it('shows what came while the list was held as an open group before what is done', () => {
    const held = hold(withFindings(emptyListing, [warning]), true, []);
    expect(seen(withFindings(held, [error, warning]).entries, 'severity')).toEqual([
      'warning: warning 1',
      'arrived: error 1',
    ]);
  });

  // B8: the count is of what is still to be done, also while a held list leaves the rest where it stands.
  it('counts only what is still open', () => {
    const held = hold(withFindings(emptyListing, [warning, error]), true, []);
    expect(seen(withFindings(held, [error]).entries, 'severity')).toEqual([
      'error: error 1',
      'warning: warning 0',
    ]);
  });

  it.each<[string, string | null]>([
    ['error', 'warning'],
    ['warning', 'question'],
    ['question', 'error'],
    ['done', 'error'],
  ])('after %s comes %s', (after, next) => {
    expect(nextOpen(groupsOf(form, rowsOf(entries), 'severity'), after)?.row.id ?? null).toBe(next);
  });

  it('nothing comes next when all is done', () => {
    expect(nextOpen(groupsOf(form, rowsOf(entries.slice(3)), 'severity'), 'done')).toBe(null);
  });
});
