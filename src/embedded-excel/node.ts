import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { HostEvent } from './host/host-types';
import { defaultLocale, type EmbeddedWorkbook } from './workbook';

/** Microsoft's runtime, connected to an embedded workbook. */
export interface ConnectedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What the connection may be told. */
export interface ConnectOptions {
  /** What `Office.context.displayLanguage` says; `ru-RU` when not told. */
  readonly locale?: string;
  /** The folder of the package @microsoft/office-js; found from the working directory when not told. */
  readonly runtimeFolder?: string;
  /** The level of ExcelApi that `isSetSupported` claims; 1.9 when not told. */
  readonly excelApi?: string;
  /** Compiles the runtime's file; who starts often may keep compiled code. Only the first connection asks for it. */
  readonly compile?: (file: string) => Script;
}

/** The parts of the runtime that are not in its public types. */
interface RuntimeInternals {
  readonly SessionBase: { prototype: object; _overrideSession?: object };
  readonly GenericEventRegistration: {
    _testReadyImpl?: () => Promise<void>;
    getGenericEventRegistration(controlId: string): {
      _handleRichApiMessage(message: { entries: object[] }): void;
    };
  };
}

interface LoadedRuntime extends ConnectedOffice {
  readonly internals: RuntimeInternals;
  settings: { locale: string; excelApi: string };
  stopEvents: () => void;
}

/** Events of the whole workbook carry this target. */
const documentTarget = 'Workbook';
/** Excel's event of a sheet's selection, and that of the settings, by the numbers of the older channel. */
const documentEventIds: Readonly<Record<number, number>> = { 14: 2, 1000: 1 };

const defaultExcelApi = '1.9';
let loaded: LoadedRuntime | null = null;

/**
 * Connects Microsoft's runtime to the workbook and gives its global objects. The runtime is loaded once, in about
 * 50 ms; calling this again with another workbook switches to that one.
 */
export function connect(workbook: EmbeddedWorkbook, options: ConnectOptions = {}): ConnectedOffice {
  const runtime = (loaded ??= loadRuntime(options));
  runtime.settings.locale = options.locale ?? defaultLocale;
  runtime.settings.excelApi = options.excelApi ?? defaultExcelApi;
  runtime.stopEvents();
  const { SessionBase, GenericEventRegistration } = runtime.internals;
  GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  const documentEvents = new DocumentEvents();
  runtime.stopEvents = workbook.host.onEvent((event) => {
    GenericEventRegistration.getGenericEventRegistration('')._handleRichApiMessage({
      entries: [eventEntry(event)],
    });
    documentEvents.deliver(event);
  });
  SessionBase._overrideSession = Object.assign(Object.create(SessionBase.prototype) as object, {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      async executeAsync(_customData: unknown, _flags: unknown, message: { Body: unknown }) {
        const request = typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body);
        const response = await workbook.host.execute(request);
        return {
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: {},
          Body: JSON.parse(response) as unknown,
        };
      },
    }),
    getEventRegistration: () => documentEvents,
  });
  return runtime;
}

/** Handlers of the two events that Excel raises by Office's older channel: selection and settings. */
class DocumentEvents {
  private readonly handlers = new Map<number, Set<(args: object) => void>>();

  register(eventId: number, _targetId: string, handler: (args: object) => void): Promise<void> {
    const known = this.handlers.get(eventId) ?? new Set();
    this.handlers.set(eventId, known.add(handler));
    return Promise.resolve();
  }

  unregister(eventId: number, _targetId: string, handler: (args: object) => void): Promise<void> {
    this.handlers.get(eventId)?.delete(handler);
    return Promise.resolve();
  }

  deliver({ eventType, targetId }: HostEvent): void {
    const eventId = targetId === documentTarget ? documentEventIds[eventType] : undefined;
    if (eventId !== undefined) for (const handler of this.handlers.get(eventId) ?? []) handler({});
  }
}

const eventEntry = (event: HostEvent): object => ({
  messageCategory: 65_536,
  messageType: event.eventType,
  targetId: event.targetId,
  message: event.messageJson,
});

/** Connects, and makes `Excel`, `Office` and `OfficeExtension` global names. Gives a function that removes them. */
export function installGlobals(workbook: EmbeddedWorkbook, options: ConnectOptions = {}): () => void {
  const { Excel, Office, OfficeExtension } = connect(workbook, options);
  const names = globalThis as unknown as Record<string, unknown>;
  Object.assign(names, { Excel, Office, OfficeExtension });
  return () => {
    for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(names, name);
  };
}

/** The runtime's file in the package: in the folder that was told, else in the first `node_modules` that has it. */
function runtimeFile(folder: string | undefined): string {
  const file = 'dist/excel-web-16.00.js';
  if (folder !== undefined) return join(folder, file);
  // Looked for by hand, upwards from the program and from the working directory, so that a bundle finds it as well.
  for (const start of [dirname(process.argv[1] ?? ''), process.cwd()]) {
    for (let place = resolve(start); ; place = dirname(place)) {
      const candidate = join(place, 'node_modules/@microsoft/office-js', file);
      if (existsSync(candidate)) return candidate;
      if (dirname(place) === place) break;
    }
  }
  throw new Error('The package @microsoft/office-js was not found; tell its folder as runtimeFolder.');
}

const compiled = (file: string): Script => new Script(readFileSync(file, 'utf8'), { filename: file });

/** Loads Microsoft's runtime into a context of its own, with the few things of a browser that it looks for. */
function loadRuntime({ runtimeFolder, compile = compiled }: ConnectOptions): LoadedRuntime {
  const element = () => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    getElementsByTagName: () => [],
  });
  const nothing = () => undefined;
  const page = 'https://localhost/';
  const { protocol, host, hostname, pathname, origin } = new URL(page);
  const browser: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    Date,
    location: { href: page, protocol, host, hostname, pathname, origin, search: '', hash: '' },
    navigator: { userAgent: 'Node', platform: '', language: defaultLocale },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: nothing,
      head: element(),
      body: element(),
      cookie: '',
      URL: page,
    },
    sessionStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  for (const name of ['window', 'self', 'top', 'parent']) browser[name] = browser;
  compile(runtimeFile(runtimeFolder)).runInContext(createContext(browser));
  const settings = { locale: defaultLocale, excelApi: defaultExcelApi };
  const OfficeExtension = browser['OfficeExtension'];
  // The runtime's own `Office` takes no context without a host, so an heir of it has one.
  const office = Object.create(browser['Office'] as object, {
    context: { value: officeContext(settings) },
    onReady: {
      value: (callback?: (info: object) => unknown) => {
        const info = { host: 'Excel', platform: 'PC' };
        return Promise.resolve(callback?.(info)).then(() => info);
      },
    },
  }) as typeof Office;
  return {
    Excel: browser['Excel'] as typeof Excel,
    Office: office,
    OfficeExtension: OfficeExtension as ConnectedOffice['OfficeExtension'],
    internals: OfficeExtension as RuntimeInternals,
    settings,
    stopEvents: nothing,
  };
}

/** What `Office.context` says in Node, where no host introduces itself. */
function officeContext(settings: { locale: string; excelApi: string }): object {
  return {
    get displayLanguage() {
      return settings.locale;
    },
    get contentLanguage() {
      return settings.locale;
    },
    host: 'Excel',
    platform: 'PC',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name.toLowerCase() === 'excelapi' && !isLater(version, settings.excelApi),
    },
  };
}

function isLater(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = than.split('.').map(Number);
  return major > ownMajor || (major === ownMajor && minor > ownMinor);
}
