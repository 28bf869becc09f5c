import {
  judgeDrafts,
  without,
  type ThresholdDrafts,
  type ThresholdTroubles,
} from '../../../src/taskpane/settings/threshold-drafts';
import { book, type FinalReportThresholds, usualThresholds } from '../../support/final-report';

/** 20 per cent, 5 to 8 sentences. */
const kept = usualThresholds;

describe('What was typed into the fields of thresholds', () => {
  it.each<[ThresholdDrafts, Partial<FinalReportThresholds>, ThresholdTroubles]>([
    [{}, {}, {}],
    [{ largeOtherPercent: '30' }, { largeOtherPercent: 30 }, {}],
    [{ largeOtherPercent: ' 30 % ' }, { largeOtherPercent: 30 }, {}],
    [{ largeOtherPercent: '0' }, { largeOtherPercent: 0 }, {}],
    // What is kept already is no change.
    [{ largeOtherPercent: '20', leastStorySentences: '05' }, {}, {}],
    [{ largeOtherPercent: '' }, {}, { largeOtherPercent: 'wrong' }],
    [{ largeOtherPercent: '12,5' }, {}, { largeOtherPercent: 'wrong' }],
    [{ largeOtherPercent: '-1' }, {}, { largeOtherPercent: 'wrong' }],
    [{ largeOtherPercent: '1e1' }, {}, { largeOtherPercent: 'wrong' }],
    [{ largeOtherPercent: '101' }, {}, { largeOtherPercent: 'wrong' }],
    [{ leastStorySentences: '0' }, {}, { leastStorySentences: 'wrong' }],
    [{ leastStorySentences: '8' }, { leastStorySentences: 8 }, {}],
    [{ leastStorySentences: '10' }, {}, { leastStorySentences: 'order' }],
    [{ mostStorySentences: '4' }, {}, { mostStorySentences: 'order' }],
    [
      { leastStorySentences: '10', mostStorySentences: '12' },
      { leastStorySentences: 10, mostStorySentences: 12 },
      {},
    ],
    [
      { leastStorySentences: '10', mostStorySentences: '9' },
      {},
      { leastStorySentences: 'order', mostStorySentences: 'order' },
    ],
    // A field in trouble does not hold up another.
    [
      { largeOtherPercent: '30', leastStorySentences: 'пять' },
      { largeOtherPercent: 30 },
      { leastStorySentences: 'wrong' },
    ],
    [
      { largeOtherPercent: '300', mostStorySentences: '9' },
      { mostStorySentences: 9 },
      { largeOtherPercent: 'wrong' },
    ],
  ])('%j changes %j, with the trouble %j', (drafts, changes, troubles) => {
    expect(judgeDrafts(book.thresholds, drafts, kept)).toEqual({ changes, troubles });
  });

  it('is dropped field by field', () => {
    expect(without({ largeOtherPercent: '1', mostStorySentences: '2' }, ['largeOtherPercent'])).toEqual({
      mostStorySentences: '2',
    });
  });
});
