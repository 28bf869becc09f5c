import { commandsTexts } from './commands';
import { firstProblemsTexts } from './first-problems';
import { paneTexts } from './pane';

/** What the pane says before any command has run. */
export const firstTexts = {
  'field.inRow': '{table}, № {row}: {column}',
  ...commandsTexts,
  ...paneTexts,
  ...firstProblemsTexts,
} as const;
