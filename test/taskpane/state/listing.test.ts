import {
  begunAnew,
  emptyListing,
  hold,
  withDraft,
  withFindings,
  type Listing,
} from '../../../src/taskpane/state/listing';
import type { Finding } from '../../../src/findings/finding';
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
    expect(seen(withFindings(free, [late, warning]))).toEqual([
      'c error present',
      'b warning present',
      'a done mended',
    ]);
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

  it('is put in order when it is let go: what is done goes last, new ones take their places', () => {
    const listing = withFindings(held, [late, answered(warning)]);
    expect(seen(hold(listing, false, [late, answered(warning)]))).toEqual([
      'c error present',
      'b done present',
      'a done mended',
    ]);
  });

  it('begun anew forgets what was mended, but not what somebody began to write about it', () => {
    const written = withDraft(free, 'a', 'Потому что');
    const gone = withFindings(written, []);
    expect(seen(gone)).toEqual(['a done mended', 'b done mended']);
    expect(seen(begunAnew(gone))).toEqual(['a done mended']);
  });

  it('does not change when it is held already', () => {
    expect(hold(held, true, [])).toBe(held);
  });
});

describe('A reason that is being written', () => {
  const row = (number: number, name: string) =>
    aFinding(`phone-format|partners|${number}|contacts`, {
      rule: 'phone-format',
      table: 'partners',
      row: number,
      values: { name },
    });
  const anchorOf = ({ values }: Finding) => [String(values['name'])];
  const listed = withFindings(emptyListing, [row(1, 'Школа'), row(2, 'Акимат')], anchorOf);
  const [school] = listed.entries;
  const begun = withDraft(listed, school?.id ?? '', 'Телефон указан в');

  /** Row, what is written for it, and whether the finding is still there. */
  const drafts = ({ entries }: Listing) =>
    entries.map(({ finding, draft, state }) => [finding.values['name'], draft, state]);

  it.each([true, false])('goes with its row when rows are sorted; list held: %s', (held) => {
    const sorted = withFindings({ ...begun, held }, [row(1, 'Акимат'), row(2, 'Школа')], anchorOf);
    expect(drafts(sorted)).toEqual(
      held
        ? [
            ['Школа', 'Телефон указан в', 'present'],
            ['Акимат', null, 'present'],
          ]
        : [
            ['Акимат', null, 'present'],
            ['Школа', 'Телефон указан в', 'present'],
          ],
    );
    // What lies open is told by the same id.
    expect(sorted.entries.find(({ draft }) => draft !== null)?.id).toBe(school?.id);
  });

  it('stays when its finding is gone, and is no neighbour’s', () => {
    const gone = withFindings(begun, [row(1, 'Акимат')], anchorOf);
    expect(drafts(gone)).toEqual([
      ['Акимат', null, 'present'],
      ['Школа', 'Телефон указан в', 'mended'],
    ]);
    expect(new Set(gone.entries.map(({ id }) => id)).size).toBe(2);
  });

  it('is found again when its finding comes back', () => {
    const back = withFindings(withFindings(begun, [], anchorOf), [row(3, 'Школа')], anchorOf);
    expect(drafts(back)).toEqual([
      ['Школа', 'Телефон указан в', 'present'],
      ['Акимат', null, 'mended'],
    ]);
  });

  it('leaves when it is thrown away', () => {
    const gone = withFindings(begun, [row(1, 'Акимат')], anchorOf);
    expect(drafts(withDraft(gone, school?.id ?? '', null))).toEqual([
      ['Акимат', null, 'present'],
      ['Школа', null, 'mended'],
    ]);
  });
});
