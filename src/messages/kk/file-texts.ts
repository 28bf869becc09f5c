import { cliTexts } from './cli';
import { compareTexts } from './compare';
import { documentTexts } from './documents';
import { fileTexts } from './files';
import { registerTexts } from './register';

/** What is said where files are opened and written: on the command line and in the preview. The pane has no need of it. */
export const textsOfFiles = {
  ...cliTexts,
  ...compareTexts,
  ...documentTexts,
  ...fileTexts,
  ...registerTexts,
} as const;
