import { firstTexts } from './first-texts';
import { laterPaneTexts } from './pane-later';
import { problemsTexts } from './problems';
import { sheetsTexts } from './sheets';
import { summaryTexts } from './summary';
import { summarySheetTexts } from './summary-sheet';

/** Every text but those of the rules and of files. */
export const texts = {
  ...firstTexts,
  ...laterPaneTexts,
  ...problemsTexts,
  ...sheetsTexts,
  ...summaryTexts,
  ...summarySheetTexts,
} as const;
