import type { FinalReportSheetKey } from './keys';

// Sentences of the paper form that are printed in Word too.
const activities = '1. Describe the activities of the social project';
const effects = 'Fill in the table of the social and economic effects of the project';
const statistics = '4. Statistics of the participants of the project';
const recommendations =
  'Give concrete practical recommendations for state bodies that follow from the project.';
const story = 'a short (5-8 sentences) example of how the project helped in one case';

/** What the sheets of the final report print and say in English. */
export const sheetTexts: Readonly<Record<FinalReportSheetKey, string>> = {
  'paper.activities': activities,
  'paper.effects': effects,
  'paper.statistics': statistics,
  'paper.recommendations': recommendations,
  'paper.story': story,

  'instruction.activities': `${activities}.\nAnalyse all activities: the level of the indicators by appendix 3 to the contract, date, place, number of participants.`,
  'instruction.effects': `${effects}.`,
  'instruction.gender': statistics,
  'instruction.socialStatus': statistics,
  'instruction.age': statistics,
  'instruction.partners': 'Suppliers of logistics, catering and travel are not partners of the project.',
  'instruction.recommendations': `${recommendations}\nCopies of the letters with their enclosures are handed in with this report.`,

  'ask.narrative.changes':
    '(compare the situation before the project with that at its end, and how far its problems and tasks were solved)',
  'ask.narrative.successStory': `${story}\nThree parts: the situation at the start, the influence of the project, the result. A recipient’s review with contact data is desirable.`,
  'ask.narrative.results': '(figures and changes of quality)',
  'ask.narrative.longTermImpact':
    '(grounds for the changes, good or bad, that are expected from the project)',
  'ask.narrative.partnerContribution':
    'how far they were needed, how they strengthened the project, what was learned, how the work together will go on?',

  'hint.goal.goal': 'Copy the goal from the application.',
  'hint.goal.achieved':
    'Describe the result with facts and figures: they must agree with the tables of the report.',
  'hint.activities.activity': 'One row per activity. The last row is the final presentation.',
  'hint.activities.participants':
    'How many people: 80 people. If there were no participants, write “not applicable”.',
  'hint.activities.indicators': 'Beside every figure write what it counts: 4 trainings; 2 publications.',
  'hint.activities.plan': 'A figure and what it counts: 4 trainings. Name the same thing in plan and actual.',
  'hint.activities.actual':
    'A figure and what it counts: 4 trainings. Name the same thing in plan and actual.',
  'hint.effects.justification':
    'Why actual differs from plan. A reason that all indicators share goes to the table “Deviations”.',
  'hint.deviations.justification':
    'If actual differs from plan, give the reason: here for all indicators at once, or in the indicator’s own row.',
  'hint.narrative.successStory':
    '5 to 8 sentences: the situation at the start, the influence of the project, the result. A review with a contact is desirable.',
  'hint.narrative.partnerContribution': 'Answer all four questions on the left.',
  'hint.gender.total': 'Men and women together must make the total.',
  'hint.socialStatus.total':
    'Each participant belongs to one category; the categories together must make the total.',
  'hint.age.total': 'Each participant belongs to one age group; the groups together must make the total.',
  'hint.recommendations.letter': 'Number and date of the letter: No 50 of 15.11.2023.',
};
