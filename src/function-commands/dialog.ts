/** The page of the dialog in which a ribbon's function tells why it could not do its work. */
import { problemWords, type ProblemWords } from '../commands/problem-words';
import { closeDialog, officeReady } from '../excel/ribbon';
import { forms } from '../forms';
import { loadWords } from '../messages/load';
import type { Words } from '../messages/words';
import { readDialogAddress, type DialogKind } from './dialog-address';
import { dialogTexts, type DialogTexts } from './dialog-texts';

async function start(): Promise<void> {
  // Asked for at once: Office.js complains on a page that never does.
  const ready = officeReady();
  const { kind, code, language } = readDialogAddress(window.location.search);
  const texts = dialogTexts[language];
  const { what, why, next } = said(kind, await loadWords(language, forms[0]), texts);

  document.documentElement.lang = language;
  document.title = what;
  write('what', what);
  write('why', why);
  write('next', next);
  write('code', code === '' ? '' : `${texts.code}: ${code}`);

  const button = write('close', texts.close);
  await ready;
  button.addEventListener('click', closeDialog);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeDialog();
  });
  button.focus();
}

/** What happened, why, and what to do. */
function said(kind: DialogKind, words: Words, texts: DialogTexts): ProblemWords {
  if (kind === 'nothing-missing') return texts.nothingMissing;
  return problemWords(kind, words);
}

/** As text: what stands in an address can never become markup. */
function write(id: string, text: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The dialog's page has no #${id}.`);
  element.textContent = text;
  return element;
}

void start();
