import { cliTexts } from './cli';
import { commandsTexts } from './commands';
import { paneTexts } from './pane';
import { problemsTexts } from './problems';
import { sheetsTexts } from './sheets';

/** Every text but those of the rules. */
export const texts = {
  'field.inRow': '{table}, row {row}: {column}',
  ...cliTexts,
  ...commandsTexts,
  ...paneTexts,
  ...problemsTexts,
  ...sheetsTexts,
} as const;
