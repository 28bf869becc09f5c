import type { Faults } from './faults';

/** Counts of what went over the wire, without the runtime's own tidying up; the bytes are of UTF-8 text. */
export interface HostStatistics {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  reset(): void;
}

/** Trouble of a real Excel that can be switched on, to see what the add-in says. */
export interface SimulatedTrouble {
  /** A person is typing in a cell: every batch fails with InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
  /** Every batch fails with HostIsBusy. */
  busy: boolean;
  /** Every change fails with AccessDenied, and `workbook.readOnly` is true. */
  readOnly: boolean;
  /** Another workbook is in front: what needs this one there fails with GeneralException or InvalidSelection. */
  notActive: boolean;
}

/** One event of Excel as it goes to the runtime. `messageJson` is the event's arguments. */
export interface HostEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly messageJson: string;
}

/** The host's side of Office.js for one workbook. */
export interface ExcelHost {
  /** Runs one batch: the request and the response of Office.js as JSON text. */
  execute(requestJson: string): Promise<string>;
  readonly statistics: HostStatistics;
  readonly trouble: SimulatedTrouble;
  /** What is to go wrong once, and where: for tests of what the add-in does then. */
  readonly faults: Faults;
  /** Calls the listener for every event that a pane has asked for. Gives a function that stops it. */
  onEvent(listener: (event: HostEvent) => void): () => void;
}
