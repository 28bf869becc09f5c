import { cliTexts } from './cli';
import { commandsTexts } from './commands';
import { documentTexts } from './documents';
import { fileTexts } from './files';
import { paneTexts } from './pane';
import { problemsTexts } from './problems';
import { sheetsTexts } from './sheets';
import { summaryTexts } from './summary';

/** Every text but those of the rules. */
export const texts = {
  'field.inRow': '{table}, row {row}: {column}',
  ...cliTexts,
  ...commandsTexts,
  ...documentTexts,
  ...fileTexts,
  ...paneTexts,
  ...problemsTexts,
  ...sheetsTexts,
  ...summaryTexts,
} as const;
