import { isEmpty, textOf } from '../../../../report/cell';
import { findPhones, hasEmail } from '../../../../reading/phone';
import { countSentences } from '../../../../reading/sentences';
import { comparable } from '../../../../rules/same-text';
import { excerpt } from '../../../../rules/excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { rows, single } from '../../access';
import { limitsIn } from '../../thresholds';
import { percentMismatch } from './percents';
import { storyOutside } from './story-outside';

/** Rules on texts as texts. */

const successStory = { clause: 'Form, section 3, success story' };

export const successStoryLength = defineRule({
  id: 'success-story-length',
  group: 'texts',
  severity: 'warning',
  meaning: 'The success story has fewer than 5 or more than 8 sentences, unless the funder set other limits.',
  source: successStory,
  check: ({ report, thresholds }): readonly Outcome[] => {
    const { successStory: cell } = single(report, 'narrative');
    if (isEmpty(cell)) return [notApplicable(cell)];
    const actual = countSentences(textOf(cell));
    const { leastStorySentences: least, mostStorySentences: most } = limitsIn(thresholds);
    if (actual >= least && actual <= most) return [pass];
    const expected = actual < least ? least : most;
    return [
      fail(cell, {
        expected,
        actual,
        values: {
          actual,
          least,
          most,
          side: actual < least ? 'short' : 'long',
          limits: least === most ? 'one' : 'two',
        },
      }),
    ];
  },
});

export const successStoryContact = defineRule({
  id: 'success-story-contact',
  group: 'texts',
  severity: 'question',
  meaning: 'The success story holds no telephone number and no e-mail address.',
  source: successStory,
  check: ({ report }) => {
    const { successStory: cell } = single(report, 'narrative');
    if (isEmpty(cell)) return [notApplicable(cell)];
    const text = textOf(cell);
    return [findPhones(text).length > 0 || hasEmail(text) ? pass : fail(cell)];
  },
});

/** Texts that a reader takes for the same: spaces, capitals and a full stop do not count. */
const sameText = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string => comparable(text).replace(/[.;]$/u, '');

export const proposalAreaRepeated = defineRule({
  id: 'proposal-area-repeated',
  group: 'texts',
  severity: 'question',
  meaning: 'The area and the priority direction of a proposal are the same text.',
  source: { clause: 'Form, section 6, proposals' },
  check: ({ report }) =>
    rows(report, 'proposals').map(({ cells: { area, direction } }): Outcome => {
      const missing = [area, direction].filter(isEmpty);
      if (missing.length > 0) return notApplicable(...missing);
      if (!sameText(textOf(area), textOf(direction))) return pass;
      return fail(direction, {
        cells: [direction, area],
        actual: textOf(direction),
        values: { row: Number(direction.path.row), text: excerpt(textOf(direction)) },
      });
    }),
});

export const textRules = [
  successStoryLength,
  successStoryContact,
  storyOutside,
  proposalAreaRepeated,
  percentMismatch,
] as const;
