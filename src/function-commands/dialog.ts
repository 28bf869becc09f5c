/** The page of the dialog in which a ribbon's function tells why it could not do its work. */
import { problemWords, type ProblemWords } from '../commands/problem-words';
import { closeDialog, officeReady } from '../excel/ribbon';
import { forms } from '../forms';
import { loadWords } from '../messages/load';
import type { Words } from '../messages/words';
import { readDialogAddress, type DialogKind } from './dialog-address';

async function start(): Promise<void> {
  // Asked for at once: Office.js complains on a page that never does.
  const ready = officeReady();
  const { kind, code, language } = readDialogAddress(window.location.search);
  const words = await loadWords(language, forms[0]);
  const { what, why, next } = said(kind, words);

  document.documentElement.lang = language;
  document.title = what;
  write('what', what);
  write('why', why);
  write('next', next);
  write('code', code === '' ? '' : `${words.text('dialog.code')}: ${code}`);

  const button = write('close', words.text('dialog.close'));
  // A press that comes before Office is ready closes the dialog as soon as it is.
  const close = () => void ready.then(closeDialog);
  button.addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  button.focus();
  await ready;
}

/** What happened, why, and what to do. */
function said(kind: DialogKind, words: Words): ProblemWords {
  if (kind !== 'nothing-missing') return problemWords(kind, words);
  return {
    what: words.text('dialog.nothing-missing.what'),
    why: words.text('dialog.nothing-missing.why'),
    next: words.text('dialog.nothing-missing.next'),
  };
}

/** As text: what stands in an address can never become markup. */
function write(id: string, text: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The dialog's page has no #${id}.`);
  element.textContent = text;
  return element;
}

void start();
