import type { WordsOf } from '../../../../messages/types';
import type { dateRules } from '.';

export const dateWords: WordsOf<typeof dateRules> = {
  'activity-outside-period': {
    name: 'Activities outside the period',
    finding:
      'Activity {row} “{name}”: “{date}” is {side, select, before {before} other {after}} the period {start} – {end}',
    rule: 'All activities take place within the period of the project.',
    action: 'Compare the date and the period with the contract and correct the wrong one.',
  },
  'activity-date-unreadable': {
    name: 'Dates of activities',
    finding: 'Activity {row} “{name}”: no date can be read: “{text}”',
    rule: 'An activity has a day, or a month and a year.',
    action: 'Type a date, for example “18.07.2023” or “August 2023”.',
  },
  'weekday-mismatch': {
    name: 'Weekdays and hours',
    finding:
      '{kind, select, hours {The time of the end is before that of the start: “{text}” (activity “{activity}”)} other {“{text}”: that day is a {weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}} (activity “{activity}”)}}',
    rule: '{kind, select, hours {An activity ends after it begins.} other {A weekday beside a date is that of the date.}}',
    action: '{kind, select, hours {Check the hours.} other {Check which is wrong, the date or the weekday.}}',
  },
  'same-day-same-place': {
    name: 'Same day and place',
    finding: '{day}, {place}: {count, plural, one {# activity} other {# activities}}: {rows}',
    rule: 'Different activities may share a day and a place, but often it is one activity entered twice.',
    action: 'Confirm that these are different activities, or correct the date.',
  },
  'final-event-last': {
    name: 'Final presentation',
    finding: 'The final presentation was on {date}, but activity {row} “{name}” ended on {end}',
    rule: 'Results are presented when the other activities have ended.',
    action: 'Check the dates, or confirm that work went on after the presentation.',
  },
  'letter-incomplete': {
    name: 'Number and date of the letter',
    finding:
      'Recommendation {row}: {lacks, select, number {the letter has no number} date {the letter has no date} other {the letter has neither number nor date}}: “{text}”',
    rule: 'Every recommendation gives the number and date of the letter that it was sent with.',
    action: 'Add what is missing, for example “No 12, 15.11.2023”.',
  },
  'letter-outside-period': {
    name: 'Date of the letter',
    finding:
      '{what, select, agreement {Partner “{partner}”: the document of {date} was signed after the project ended ({start})} other {Recommendation {row}: the letter of {date} was sent before the project started ({start})}}',
    rule: '{what, select, agreement {Partners agree before the project ends.} other {A project’s recommendations are sent after it has started.}}',
    action:
      '{what, select, agreement {Check the date of the document.} other {Check the date of the letter.}}',
  },
  'letter-before-event': {
    name: 'The letter and the activity',
    finding:
      '{side, select, future {The letter is dated {date}, a day that is still to come} other {The letter of {date} was sent before the activity with recommendations began on {day}: “{activity}”}}',
    rule: '{side, select, future {A report names letters that were sent.} other {Recommendations are sent after the activity that gave them.}}',
    action:
      'Compare the date with the copy of the letter{side, select, future {} other { and the date of the activity}}, and correct the wrong one.',
  },
  'letter-number-repeated': {
    name: 'Repeats among recommendations',
    finding:
      '{what, select, number {Letter No {text} has two dates: {otherDate} (recommendation {other}) and {date} (recommendation {row})} other {The recommendation “{text}” is entered twice: No {other} and No {row}}}',
    rule: '{what, select, number {A letter has one number and one date.} other {Each recommendation is entered once.}}',
    action:
      '{what, select, number {Compare numbers and dates with the copies of the letters.} other {Confirm that these are different recommendations, or delete the row that is too many.}}',
  },
  'past-year-as-future': {
    name: 'A past year as a coming one',
    finding: '{year} is mentioned as a future year (“{text}”), but the project started on {start}: {field}',
    rule: 'Plans in a report are of the time after the project started.',
    action: 'Bring the text up to date: it seems to come from an old document.',
  },
};
