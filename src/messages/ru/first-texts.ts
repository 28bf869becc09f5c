import { commandsTexts } from './commands';
import { paneTexts } from './pane';
import { problemsTexts } from './problems';
import { summaryTexts } from './summary';

/** What the pane says before any command has run. */
export const firstTexts = {
  'field.inRow': '{table}, № {row}: {column}',
  ...commandsTexts,
  ...paneTexts,
  ...problemsTexts,
  ...summaryTexts,
} as const;
