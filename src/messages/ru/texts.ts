import { commandsTexts } from './commands';
import { paneTexts } from './pane';
import { problemsTexts } from './problems';
import { sheetsTexts } from './sheets';
import { summaryTexts } from './summary';

/** Every text but those of the rules and of files. */
export const texts = {
  'field.inRow': '{table}, строка {row}: {column}',
  ...commandsTexts,
  ...paneTexts,
  ...problemsTexts,
  ...sheetsTexts,
  ...summaryTexts,
} as const;
