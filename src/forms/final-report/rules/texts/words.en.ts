import type { WordsOf } from '../../../../messages/types';
import type { textRules } from '.';

export const textWords: WordsOf<typeof textRules> = {
  'success-story-length': {
    name: 'Length of the success story',
    finding:
      'The success story has {actual, plural, one {# sentence} other {# sentences}}: {side, select, short {fewer than {least, number}} other {more than {most, number}}}',
    rule: 'A success story has {limits, select, one {{most, plural, one {# sentence} other {# sentences}}} other {{least, number} to {most, number} sentences}}.',
    action: '{side, select, short {Add to the story.} other {Shorten the story.}}',
  },
  'success-story-contact': {
    name: 'Contact in the success story',
    finding: 'The success story has no telephone number and no e-mail address',
    rule: 'With a contact the story can be checked and retold.',
    action: 'Add a contact with the person’s consent, or leave the story without one.',
  },
  'story-outside': {
    name: 'The story and the project',
    finding:
      '{what, select, year {The success story speaks of another time: “{text}”, but the project ran {start} – {end}} other {“{text}” is named only in the success story}}',
    rule: 'A success story tells what happened through the project.',
    action:
      '{what, select, year {Check the year; if it was before, say “before the project”.} other {Confirm that this place belongs to the project, or correct its name.}}',
  },
  'proposal-area-repeated': {
    name: 'Area and direction',
    finding: 'Proposal {row}: area and priority direction are the same: “{text}”',
    rule: 'The direction narrows the area of the state grant.',
    action: 'Name the priority direction within the area.',
  },
  'percent-mismatch': {
    name: 'Per cents in texts',
    finding:
      '{kind, select, over {“{text}”: a share of people above 100% ({field})} scale {“{text}”: a mark above the highest one ({field})} direction {“{text}”: a rise is told where the figure fell, or the other way round ({field})} other {“{text}”: these figures make {expected, number}%, not {actual, number}% ({field})}}',
    rule: '{kind, select, over {A share of people is never above 100%.} scale {A mark is never above the highest one.} direction {Words for a rise or a fall agree with the figures.} other {A per cent beside figures is what they make.}}',
    action:
      '{kind, select, figures {Work out the per cent again, or correct the figures.} other {Check the figures and correct the mistake.}}',
  },
};
