/** The ribbon's functions. Excel loads this page out of sight, with the pane open or not. */
import { checkReport, createSheets } from '../commands';
import type { CommandContext } from '../commands/command';
import { problemOf } from '../commands/problem';
import { associateFunction, officeReady, showDialog } from '../excel/ribbon';
import { forms } from '../forms';
import { loadWords } from '../messages/load';
import { dialogAddress } from './dialog-address';
import { languageOfLocale } from '../form/languages';

/** Wide enough for three short paragraphs. */
const dialogSize = { width: 35, height: 40 } as const;

// At once, not when Office is ready: a press that comes before its function is known is lost.
associateFunction('createSheets', () =>
  tellingOfTrouble(async (context) => {
    const { language } = context.words;
    const { created, added, renewed } = await createSheets.run(context, { language });
    if (created.length === 0 && added.length === 0 && renewed.length === 0)
      await showDialog(dialogAddress({ kind: 'nothing-missing', code: '', language }), dialogSize);
  }),
);
associateFunction('checkReport', () =>
  tellingOfTrouble(async (context) => {
    await checkReport.run(context, { show: true, language: null });
  }),
);

// Office.js complains on a page that never asks for it.
void officeReady();

/** Runs a command; when it fails, the person reads why in a dialog. */
async function tellingOfTrouble(run: (context: CommandContext) => Promise<void>): Promise<void> {
  const language = languageOfLocale(await officeReady());
  try {
    const kit = await forms[0].load();
    const words = await loadWords(language, kit);
    await run({ kit, words, now: () => new Date(), onProgress: () => undefined });
  } catch (error) {
    const { kind, detail } = problemOf(error);
    if (kind === 'unknown') console.error(error);
    await showDialog(dialogAddress({ kind, code: detail, language }), dialogSize);
  }
}
