import { firstTexts } from './first-texts';
import { sheetsTexts } from './sheets';
import { summarySheetTexts } from './summary-sheet';

/** Every text but those of the rules and of files. */
export const texts = { ...firstTexts, ...sheetsTexts, ...summarySheetTexts } as const;
