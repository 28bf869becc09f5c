import type { EmbeddedWorkbook } from './workbook';

/** The handle on a pane that runs against the embedded workbook. */
export interface EmbeddedOffice {
  /** Presses a ribbon button whose function was given by `Office.actions.associate`; resolves on `event.completed()`. */
  clickRibbon(functionName: string, controlId: string): Promise<void>;
  /** Stops the delivery of events. */
  dispose(): void;
}

/**
 * Makes a window look like a pane hosted by Excel on Windows. Call it before `office.js` is loaded there.
 * The workbook may be a function, so that the preview can open another file under the same pane.
 */
export function installHost(
  _window: Window,
  _workbook: EmbeddedWorkbook | (() => EmbeddedWorkbook),
  _options: { readonly locale: string },
): EmbeddedOffice {
  throw new Error('not yet');
}
