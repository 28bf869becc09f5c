import { emptyListing, hold, withFindings, type Listing } from '../../../src/taskpane/state/listing';
import { aFinding, answered } from './findings';

const error = aFinding('a', { severity: 'error', waivable: false });
const warning = aFinding('b');
const late = aFinding('c', { severity: 'error', waivable: false });

/** What a person sees: key, heading, state. */
const seen = ({ entries }: Listing) =>
  entries.map(({ finding, section, state, arrived }) =>
    [finding.key, section, state, ...(arrived ? ['arrived'] : [])].join(' '),
  );

describe('The list of findings', () => {
  const free = withFindings(emptyListing, [error, warning]);
  const held = hold(free, true, [error, warning]);

  it('is the findings of the check, in their order', () => {
    expect(seen(free)).toEqual(['a error present', 'b warning present']);
  });

  it('follows a new check at once while nobody is in it', () => {
    expect(seen(withFindings(free, [late, warning]))).toEqual(['c error present', 'b warning present']);
  });

  it('leaves mended findings where they stand while it is held', () => {
    expect(seen(withFindings(held, [warning]))).toEqual(['a error mended', 'b warning present']);
  });

  it('puts new findings at the end while it is held, whatever their severity', () => {
    expect(seen(withFindings(held, [late, error, warning]))).toEqual([
      'a error present',
      'b warning present',
      'c error present arrived',
    ]);
  });

  it('leaves an answered finding under its heading while it is held, with its reason', () => {
    const listing = withFindings(held, [error, answered(warning)]);
    expect(seen(listing)).toEqual(['a error present', 'b warning present']);
    expect(listing.entries[1]?.finding.waiver).toEqual({ reason: 'So it was agreed.', state: 'holds' });
  });

  it('brings a mended finding back to life when the next check finds it again', () => {
    const gone = withFindings(held, [warning]);
    expect(seen(withFindings(gone, [error, warning]))).toEqual(['a error present', 'b warning present']);
  });

  it('shows the new figures of a finding in its old place', () => {
    const changed = aFinding('b', { actual: 310, difference: 10 });
    expect(withFindings(held, [changed, error]).entries[1]?.finding.actual).toBe(310);
  });

  it('is put in order when it is let go: mended leave, answered move, new ones take their places', () => {
    const listing = withFindings(held, [late, answered(warning)]);
    expect(seen(hold(listing, false, [late, answered(warning)]))).toEqual([
      'c error present',
      'b answered present',
    ]);
  });

  it('does not change when it is held already', () => {
    expect(hold(held, true, [])).toBe(held);
  });
});
