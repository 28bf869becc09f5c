import { documentTexts } from './documents';
import { wordFormTexts } from './word-form';

/** Every text that is said where a report comes from Word or goes there. */
export const textsOfWordForms = { ...wordFormTexts, ...documentTexts } as const;
