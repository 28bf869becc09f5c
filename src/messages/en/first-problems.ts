/** What is said when nothing more can be fetched, or Excel does not answer. */
export const firstProblemsTexts = {
  'problem.part-missing.what': 'A part of the add-in did not load.',
  'problem.part-missing.why': 'The connection was lost, or a new version of the add-in came out.',
  'problem.part-missing.next':
    'Try again. If that does not help, open the pane again: the workbook has not changed.',
  'waiting.text': 'Excel has not answered for 20 seconds. You can wait on or give up.',
  'waiting.giveUp': 'Give up',
} as const;
