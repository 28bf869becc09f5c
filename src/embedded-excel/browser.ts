import type { HostEvent } from './host/host-types';
import type { EmbeddedWorkbook } from './workbook';

/** How the pane's window is set up. */
export interface InstallHostOptions {
  /** What `Office.context.displayLanguage` says, for example `ru-RU`. */
  readonly locale: string;
  /** The level of ExcelApi that `isSetSupported` claims; 1.9 when not told. */
  readonly excelApi?: string;
  /** The address of the document that `Office.context.document.url` shows. */
  readonly documentUrl?: string;
}

/** The handle on a pane that runs against the embedded workbook. */
export interface EmbeddedOffice {
  /** Presses a ribbon button whose function was given by `Office.actions.associate`; resolves on `event.completed()`. */
  clickRibbon(functionName: string, controlId: string): Promise<void>;
  /** Sends the events of the workbook that is current now; call it after the workbook was exchanged for another. */
  followWorkbook(): void;
  /** Stops the delivery of events. */
  dispose(): void;
}

/** A safe array, the way Excel on Windows hands lists to a page. */
interface SafeArray {
  toArray(): unknown[];
}

type HostCallback = (result: SafeArray, status: number) => void;
type EventHandler = (eventId: number, args: SafeArray) => void;

const safeArray = (...values: unknown[]): SafeArray => ({ toArray: () => values });

/** Numbers by which Office's native channel tells its calls and events apart. */
const batchCall = 93;
const completedCall = 94;
const ribbonEvent = 39;
const richApiEvent = 33;
/** The category of Excel's own events among the messages of the channel. */
const eventCategory = 65_536;

/**
 * Makes a window look like a pane hosted by Excel on Windows. Call it before `office.js` is loaded in that window (the
 * page itself or an iframe of the same origin). The workbook may be a function, so that the preview can open another
 * file under the same pane.
 */
export function installHost(
  window: Window,
  workbook: EmbeddedWorkbook | (() => EmbeddedWorkbook),
  options: InstallHostOptions,
): EmbeddedOffice {
  const current = typeof workbook === 'function' ? workbook : () => workbook;
  const channel = new NativeChannel(current);
  Object.defineProperty(window, 'external', { configurable: true, value: externalOf(channel, options) });
  channel.follow();
  return {
    clickRibbon: (functionName, controlId) => channel.clickRibbon(functionName, controlId),
    followWorkbook: () => {
      channel.follow();
    },
    dispose: () => {
      channel.dispose();
    },
  };
}

/** What goes between Office.js and the host: calls with an answer, and events. */
class NativeChannel {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly clicks: (() => void)[] = [];
  private stopEvents: () => void = () => undefined;

  constructor(private readonly workbook: () => EmbeddedWorkbook) {}

  execute(call: number, params: unknown, callback: HostCallback | undefined): void {
    if (call === batchCall) {
      const request = batchOf(params);
      void this.workbook()
        .host.execute(request)
        .then((response) => callback?.(safeArray(0, 200, [], response), 0));
      return;
    }
    if (call === completedCall) this.clicks.shift()?.();
    setTimeout(() => callback?.(safeArray(0), 0), 0);
  }

  register(eventId: number, handler: EventHandler, callback: HostCallback | undefined): void {
    this.handlers.set(eventId, handler);
    setTimeout(() => callback?.(safeArray(0), 0), 0);
  }

  unregister(eventId: number, callback: HostCallback | undefined): void {
    this.handlers.delete(eventId);
    setTimeout(() => callback?.(safeArray(0), 0), 0);
  }

  follow(): void {
    this.stopEvents();
    this.stopEvents = this.workbook().host.onEvent((event) => {
      this.deliver(event);
    });
  }

  dispose(): void {
    this.stopEvents();
    this.handlers.clear();
  }

  async clickRibbon(functionName: string, controlId: string): Promise<void> {
    const handler = this.handlers.get(ribbonEvent);
    if (!handler)
      throw new Error('The page has not asked for ribbon commands: it has associated no action yet.');
    const completed = new Promise<void>((resolve) => this.clicks.push(resolve));
    handler(ribbonEvent, safeArray('id', functionName, JSON.stringify({ source: { id: controlId } })));
    await completed;
  }

  private deliver({ eventType, targetId, messageJson }: HostEvent): void {
    this.handlers.get(richApiEvent)?.(
      richApiEvent,
      safeArray([eventCategory, eventType, targetId, messageJson, '', false]),
    );
    const document = targetId === 'Workbook' ? documentEvents[eventType] : undefined;
    if (document !== undefined) this.handlers.get(document)?.(document, safeArray());
  }
}

/** Excel's events of selection and settings also come by the document's own events. */
const documentEvents: Readonly<Record<number, number>> = { 14: 2, 1000: 1 };

/** The request of a batch among the parameters of the call: the text that is a JSON object. */
function batchOf(params: unknown): string {
  const values: unknown[] = Array.isArray(params) ? (params.flat(3) as unknown[]) : [params];
  const request = values.find((value): value is string => typeof value === 'string' && value.startsWith('{'));
  if (request === undefined) throw new Error('The call holds no batch.');
  return request;
}

/** The object that a pane of Excel on Windows finds as `window.external`. */
function externalOf(channel: NativeChannel, options: InstallHostOptions): object {
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$telemetry$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(options),
    Execute: (call: number, params: unknown, callback?: HostCallback) => {
      channel.execute(call, params, callback);
    },
    RegisterEvent: (eventId: number, _target: unknown, handler: EventHandler, callback?: HostCallback) => {
      channel.register(eventId, handler, callback);
    },
    UnregisterEvent: (eventId: number, _target: unknown, callback?: HostCallback) => {
      channel.unregister(eventId, callback);
    },
  };
}

function contextOf({ locale, excelApi = '1.9', documentUrl = 'report.xlsx' }: InstallHostOptions): object {
  const answers: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: 'embedded-excel',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 0,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: '',
    GetCorrelationId: 'embedded-excel',
    GetInstanceId: 'embedded-excel',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostFullVersion: '16.0.0.0',
    GetSupportedMatrix: JSON.stringify({
      ExcelApi: Number(excelApi),
      SharedRuntime: 1.1,
      DialogApi: 1.1,
      RibbonApi: 1.1,
    }),
    GetHostCustomMessage: '',
    GetInitialDisplayMode: 0,
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]));
}
