/** The ribbon's side of Office.js: functions that its buttons run, and the dialog in which they tell of trouble. */
import { waitFor } from './patience';

/** Office's answer when the person closed the dialog by its own cross. */
const closedByPerson = 12006;

/** A page shown in a small window of its own, in shares of the screen. */
export interface DialogSize {
  /** Per cent of the screen's width. */
  readonly width: number;
  /** Per cent of the screen's height. */
  readonly height: number;
}

/** Resolves when Office.js can be used; gives the language of Office, for example `ru-RU`. */
export async function officeReady(): Promise<string> {
  await Office.onReady();
  return Office.context.displayLanguage;
}

/**
 * Says what a ribbon button does. Names are those of `FunctionName` in manifest.xml.
 *
 * `event.completed()` is called whatever happens: without it Excel leaves the button dead until a timeout.
 * `run` should tell the person of trouble itself; what it lets through goes to the console.
 */
export function associateFunction(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await run();
    } catch (error) {
      console.error(error);
    } finally {
      event.completed();
    }
  });
}

/**
 * Shows a page of ours in Office's dialog window and resolves when it is closed, by the page (any message) or by
 * the person. Keep the function command waiting on it: Excel may end a command's page when the command completes,
 * and the dialog with it.
 *
 * @param address within this add-in, for example `dialog.html?problem=protected`; put nothing of the report into it
 * @throws when Office cannot open it, with Office's own code, or does not answer in time
 */
export async function showDialog(address: string, size: DialogSize): Promise<void> {
  const dialog = await waitFor(
    openDialog(new URL(address, window.location.href).href, size),
    () => new Error('Office did not say whether it opened the dialog.'),
  );
  return closed(dialog);
}

function openDialog(url: string, size: DialogSize): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(url, { ...size, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed)
        reject(new Error(`Office opened no dialog: ${String(result.error.code)}`));
      else resolve(result.value);
    });
  });
}

/** Resolves when the dialog is closed: how long a person reads is theirs to say. */
function closed(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve, reject) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      resolve();
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
      // Any other event is a page that could not be shown: waiting longer would not help either.
      if ('error' in event && event.error !== closedByPerson) {
        reject(new Error(`Office closed the dialog: ${String(event.error)}`));
      } else {
        resolve();
      }
    });
  });
}

/** In the dialog's page: asks the page that opened it to close it. */
export function closeDialog(): void {
  Office.context.ui.messageParent('close');
}
