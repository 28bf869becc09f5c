import { setPatience } from '../../src/excel/patience';
import { associateFunction, showDialog } from '../../src/excel/ribbon';

type Pressed = (event: { completed: () => void }) => Promise<void>;
type Opened = (url: string, options: object, callback: (result: object) => void) => void;

/** As much of Office as the ribbon needs: what a press runs, and how a dialog opens. */
function officeWith(displayDialogAsync: Opened): { press: () => Promise<number> } {
  const functions = new Map<string, Pressed>();
  Object.assign(globalThis, {
    window: { location: { href: 'https://localhost/commands.html' } },
    Office: {
      actions: { associate: (name: string, pressed: Pressed) => functions.set(name, pressed) },
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    },
  });
  return {
    press: async () => {
      let completed = 0;
      await functions.get('checkReport')?.({ completed: () => completed++ });
      return completed;
    },
  };
}

const closing =
  (error: number): Opened =>
  (_url, _options, callback) => {
    callback({
      status: 'succeeded',
      value: {
        close: () => undefined,
        addEventHandler: (type: string, handler: (event: object) => void) => {
          if (type === 'event') setTimeout(() => handler({ error }), 0);
        },
      },
    });
  };

beforeEach(() => {
  setPatience(30);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  setPatience(null);
  jest.restoreAllMocks();
  for (const name of ['window', 'Office']) Reflect.deleteProperty(globalThis, name);
});

describe("the ribbon's event is completed, once,", () => {
  const show = () => showDialog('dialog.html', { width: 30, height: 30 });
  it.each<[string, Opened, () => Promise<void>]>([
    ['when the command is done', closing(12006), () => Promise.resolve()],
    ['when the command fails', closing(12006), () => Promise.reject(new Error('unforeseen'))],
    ['when the person closes the dialog', closing(12006), show],
    ['when the page of the dialog cannot be shown', closing(12002), show],
    [
      'when Office opens no dialog',
      (_url, _options, callback) => callback({ status: 'failed', error: { code: 12009 } }),
      show,
    ],
    ['when Office never says whether it opened the dialog', () => undefined, show],
  ])('%s', async (_, dialog, run) => {
    const { press } = officeWith(dialog);
    associateFunction('checkReport', run);
    expect(await press()).toBe(1);
  });
});
