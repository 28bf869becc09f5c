import type { compareTexts as russian } from '../ru/compare';

/** What a comparison of two reports says, on the command line and in the pane. */
export const compareTexts = {
  'compare.command': 'Show what changed in a report: from the earlier file to the later one',
  'compare.blank': 'blank',
  'compare.asText': '{value} as text',
  'compare.fell': 'the total fell',
  'compare.wasRow': 'row {row} before',
  'compare.rowAdded': 'row {row} was added: {said}',
  'compare.rowRemoved': 'row {row} was removed: {said}',
  'compare.rowMoved': 'row {before} became row {after}: {said}',
  'compare.changes':
    '{count, plural, one {# change} other {# changes}}{fell, plural, =0 {} one {; # total fell} other {; # totals fell}}',
  'compare.gone': 'Findings that went: {count, number}',
  'compare.came': 'Findings that came: {count, number}',
  'compare.explained': 'Findings that were explained: {count, number}',
  'compare.reopened': 'Explanations that no longer hold: {count, number}',
  'compare.notCompared': 'Not compared, since only one of the files has such a column: {columns}.',
  'compare.otherForm':
    '{file}: this is a report of the form {other}; reports of one form are compared ({form}).',
} as const satisfies Record<keyof typeof russian, string>;
