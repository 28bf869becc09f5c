import type { Theme } from '../language';

/** How a page that opened a dialog hears of it. */
export interface DialogHandler {
  message(text: string, origin: string): void;
  closed(): void;
}

/** What Office.js calls on `window.external` in a pane of Excel on Windows, as far as the preview adds to it. */
interface Win32External {
  GetHostInfo: () => string;
  Execute: (id: number, params: unknown, callback: NativeCallback) => void;
  GetContext: () => Record<string, unknown>;
  RegisterEvent: (id: number, target: string, handler: NativeHandler, callback: NativeCallback) => void;
  UnregisterEvent: (id: number, target: string, callback: NativeCallback) => void;
  MessageParent2?: (json: string) => void;
}
type NativeHandler = (id: number, payload: { toArray: () => unknown[] }) => void;
type NativeCallback = (answer: { toArray: () => unknown[] }, status?: number) => void;

/** The channel of dialogs: what a dialog says, and that it was closed. */
const dialogChannel = 10;
/** What comes over it begins with 0 for a message, and otherwise with a number of Office's that says what happened. */
const dialogMessage = 0;
const closedByPerson = 12006;

/** Colours of Office by theme: ground and letters of the pane, then of its controls. */
const officeThemes: Readonly<Record<Theme, Record<string, number>>> = {
  light: {
    bodyForegroundColor: 0x242424,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x424242,
    controlBackgroundColor: 0xf5f5f5,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x292929,
    controlForegroundColor: 0xd6d6d6,
    controlBackgroundColor: 0x1f1f1f,
  },
};

/** What the preview adds to a page's host: themes and dialogs, which belong to Office rather than to the workbook. */
export interface PreviewExternal {
  showTheme(theme: Theme): void;
  /** Listens for Office.js to say that the page's functions can be called; gives whether it has. */
  onActionsReady(): () => boolean;
  /** Tells when a batch of the page has saved the workbook. */
  onSaved(listener: () => void): void;
  onOpenDialog(open: (address: string, handler: DialogHandler) => void): void;
  onCloseDialog(close: () => void): void;
  /** Makes the page one that runs in a dialog; `onMessage` gets what it sends to its parent. */
  beDialog(onMessage: (text: string) => void): void;
}

/** The host of a page, for the preview to add to. The page must have one already. */
export function asExternal(page: Window): PreviewExternal {
  const external = page.external as unknown as Win32External;
  const answer = { toArray: () => [0] };
  return {
    showTheme: (theme) => {
      const getContext = external.GetContext.bind(external);
      external.GetContext = () =>
        Object.assign(getContext(), { GetOfficeThemeInfo: () => JSON.stringify(officeThemes[theme]) });
    },
    onActionsReady: () => {
      let isReady = false;
      const execute = external.Execute.bind(external);
      external.Execute = (id, params, callback) => {
        const isNotice = JSON.stringify(params).includes('NotifyActionHandlerReady');
        execute(id, params, (...answer) => {
          callback(...answer);
          isReady ||= isNotice;
        });
      };
      return () => isReady;
    },
    onSaved: (listener) => {
      const execute = external.Execute.bind(external);
      external.Execute = (id, params, callback) => {
        const saves = isSaving(params);
        execute(id, params, (answer, status) => {
          callback(answer, status);
          const response = answer.toArray().at(-1);
          if (saves && typeof response === 'string' && response.includes('"Error":null')) listener();
        });
      };
    },
    onOpenDialog: (open) => {
      const register = external.RegisterEvent.bind(external);
      external.RegisterEvent = (id, target, handler, callback) => {
        if (id !== dialogChannel) {
          register(id, target, handler, callback);
          return;
        }
        const send = (...entries: unknown[]): void => {
          handler(dialogChannel, { toArray: () => entries });
        };
        open(addressOf(target), {
          message: (text, origin) => {
            send(dialogMessage, text, origin);
          },
          closed: () => {
            send(closedByPerson);
          },
        });
        setTimeout(() => {
          callback(answer);
        });
      };
    },
    onCloseDialog: (close) => {
      const unregister = (external.UnregisterEvent as Win32External['UnregisterEvent'] | undefined)?.bind(
        external,
      );
      external.UnregisterEvent = (id, target, callback) => {
        if (id !== dialogChannel) {
          unregister?.(id, target, callback);
          return;
        }
        close();
        setTimeout(() => {
          callback(answer);
        });
      };
    },
    beDialog: (onMessage) => {
      const info = external.GetHostInfo();
      external.GetHostInfo = () => {
        const parts = info.split('$');
        parts[5] = 'isDialog';
        return parts.join('$');
      };
      external.MessageParent2 = (json) => {
        const { messageToParent } = JSON.parse(json) as { messageToParent?: string };
        onMessage(messageToParent ?? '');
      };
    },
  };
}

/** Whether a batch calls `Workbook.save`. */
function isSaving(params: unknown): boolean {
  return /"Name\\*":\\*"Save\\*"/.test(JSON.stringify(params));
}

/** Office.js packs the address with the dialog's size into one text. */
function addressOf(target: string): string {
  const match = /https?:\/\/[^"\\]+/.exec(target);
  if (match === null) throw new Error(`Office.js asked for a dialog without an address: ${target}`);
  return match[0];
}
