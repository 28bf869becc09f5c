import type { StartProblemWords } from '../start-problems';

/** What a pane that cannot begin says in English. */
export const startProblems: StartProblemWords = {
  problems: {
    'office-missing': [
      'The pane could not reach Excel.',
      'The library Office.js did not load from Microsoft’s address: there is no connection, or the network lets none through.',
      'Check the internet connection and open the pane again. In an organisation’s network ask the administrator to allow appsforoffice.microsoft.com.',
    ],
    'office-silent': [
      'Excel does not answer yet.',
      'It may be busy: opening the workbook, recalculating it, or waiting for an answer in a window.',
      'Close Excel’s windows and wait: the pane will open by itself. If it does not, open it again.',
    ],
    'not-excel': [
      'This is not Excel.',
      'The add-in works with the report in an Excel workbook.',
      'Open the report’s workbook in Excel and start the add-in there.',
    ],
    'too-old': [
      'This Excel is too old.',
      'The add-in needs Excel 2021, Microsoft 365 or Excel on the web.',
      'Update Excel, or open the workbook in Excel on the web. The workbook’s tables and summary calculate without the add-in, too.',
    ],
    'part-missing': [
      'The pane did not load completely.',
      'The connection was lost, or a new version of the add-in came out.',
      'Open the pane again. The workbook has not changed.',
    ],
    unknown: [
      'The pane did not open.',
      'There was an error that we did not expect.',
      'Open the pane again. If the error comes back, send the code to support: it holds no data of the report. The workbook has not changed.',
    ],
  },
  reload: 'Open again',
  code: 'Code:',
  copy: 'Copy the code',
  copied: 'Copied.',
};
