import type { WordsOf } from '../../../../messages/types';
import type { planAndActualRules } from '.';

export const planAndActualWords: WordsOf<typeof planAndActualRules> = {
  'effect-below-plan': {
    name: 'Actual below plan',
    finding: '{indicator}: planned {expected, number}, actual {actual, number}, {difference, number} less',
    rule: '{covered, select, yes {There is a common text on deviations, but the row gives no justification.} other {An indicator below its plan must be justified.}}',
    action:
      '{covered, select, yes {See whether the common text explains this deviation too; if not, justify it in its row.} other {Check the figures; if they are right, say in the row why the plan was not met.}}',
  },
  'effect-above-plan': {
    name: 'Actual above plan',
    finding: '{indicator}: planned {expected, number}, actual {actual, number}, {difference, number} more',
    rule: '{covered, select, yes {There is a common text on deviations, but the row gives no justification.} other {A deviation from the plan, upwards too, must be justified.}}',
    action:
      '{covered, select, yes {See whether the common text explains this deviation too; if not, justify it in its row.} other {Check the figures; if they are right, say in the row why the plan was exceeded.}}',
  },
  'deviation-unjustified': {
    name: 'Justification of deviations',
    finding:
      '{count, plural, one {# indicator deviates} other {# indicators deviate}} from plan without a justification: {rows}{more, plural, =0 {} other { and # more}}',
    rule: 'Every deviation from the plan must be justified: an effect in its own row or by the common text, an activity by the common text.',
    action: 'Write the common justification in the table “Deviations”, or one in the row of each indicator.',
  },
  'justification-figures': {
    name: 'Figures in justifications',
    finding:
      '{indicator}: {kind, select, none {the justification says “{text}”, but actual equals plan: {actual, number}} other {the justification says “{text}”, but planned is {plan, number} and actual {actual, number}: {difference, number} {side, select, above {more} other {less}}}}',
    rule: '{kind, select, none {A justification is needed where actual differs from plan.} other {A justification speaks of the figures that stand in its row.}}',
    action:
      '{kind, select, none {Check plan and actual; if they are right, take the justification out.} other {Check which is wrong, the justification or the figures, and correct it.}}',
  },
  'activity-below-plan': {
    name: 'Activity below plan',
    finding:
      'Activity {row} “{name}”: planned “{plan}”, actual “{actual}”, {exact, select, yes {} other {at least }}{unit, select, percent {{difference, plural, one {# percentage point} other {# percentage points}}} money {{difference, number} tenge} other {{difference, number}}} less',
    rule: '{covered, select, yes {There is a common text on deviations: only you know whether it speaks of this activity.} other {An activity’s indicator below its plan must be justified.}}',
    action:
      '{covered, select, yes {Check whether the text in the table “Deviations” explains this one too; if not, add it there.} other {Check the figures; if they are right, say in the table “Deviations” why the plan was not met.}}',
  },
  'activity-above-plan': {
    name: 'Activity above plan',
    finding:
      'Activity {row} “{name}”: planned “{plan}”, actual “{actual}”, {exact, select, yes {} other {at least }}{unit, select, percent {{difference, plural, one {# percentage point} other {# percentage points}}} money {{difference, number} tenge} other {{difference, number}}} more',
    rule: '{covered, select, yes {There is a common text on deviations: only you know whether it speaks of this activity.} other {A deviation from the plan, upwards too, must be justified.}}',
    action:
      '{covered, select, yes {Check whether the text in the table “Deviations” explains this one too; if not, add it there.} other {Check the figures; if they are right, say in the table “Deviations” why the plan was exceeded.}}',
  },
  'activity-inexact-actual': {
    name: 'Inexact actual figure',
    finding: 'Activity {row} “{name}”: planned “{plan}”, but the actual figure is not exact: “{actual}”',
    rule: 'What happened is known exactly, so it is given as a number, not as “more than” or “about”.',
    action: 'Type the exact number.',
  },
  'activity-unmatched': {
    name: 'Indicators without a partner',
    finding:
      '{side, select, plan {Activity {row} “{name}”: the plan has “{quantity}”, but the actual indicators do not} other {Activity {row} “{name}”: the actual indicators have “{quantity}”, but the plan does not}}',
    rule: 'Plan and actual are compared by the same indicators.',
    action: 'See whether one indicator is called by two names, and add the one that is missing.',
  },
  'activity-not-measurable': {
    name: 'Indicators that cannot be measured',
    finding:
      '{side, select, plan {Activity {row} “{name}”: the plan has no number} actual {Activity {row} “{name}”: the actual indicators have no number} other {Activity {row} “{name}”: neither plan nor actual has a number}}',
    rule: 'Only numbers show whether the plan was met.',
    action: 'Type how many, or make sure that no number can express it.',
  },
  'activity-quantity-conflict': {
    name: 'Different figures for one thing',
    finding: 'Activity {row} “{name}”: different figures ({thing}): {said}',
    rule: 'Within an activity the same figure must be the same everywhere.',
    action: 'Find the right figure and correct the others.',
  },
  'duplicate-indicator': {
    name: 'Repeated indicator',
    finding: '“{quantity}” stands twice: {field}',
    rule: 'A cell gives an indicator once.',
    action: 'Delete the repetition, or say how the two differ.',
  },
  'participants-unclear': {
    name: 'Participants of an activity',
    finding: 'Activity {row} “{name}”: no number of participants: “{text}”',
    rule: 'This column takes the number of participants; views and experts are not participants.',
    action: 'Type the number of participants, or “not applicable”.',
  },
};
