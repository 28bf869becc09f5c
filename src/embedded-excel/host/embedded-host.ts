import { dispatch, type BatchResponse } from './dispatcher';
import { eventsOf } from './events';
import { Faults, PlannedSilence, type PlannedFault } from './faults';
import { HostSession } from './host-session';
import type { ExcelHost, HostEvent, HostStatistics, SimulatedTrouble } from './host-types';
import type { WorkbookModel } from '../model/workbook-model';

/** Excel on the web takes and gives five megabytes at most in one batch. */
const payloadLimit = 5 * 1024 * 1024;

/** Events that come by Office's older channel, without being asked for in a batch: selection and settings. */
const documentEvents = new Set([14, 1000]);

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).byteLength;

/** The host's side of Office.js: answers batches and tells events. */
export class EmbeddedHost implements ExcelHost {
  readonly session: HostSession;
  readonly faults: Faults;
  /** What is still worked on: Excel takes one request after another. */
  private last: Promise<unknown> = Promise.resolve();
  private isBehind = false;
  private readonly counts = { requests: 0, requestBytes: 0, responseBytes: 0 };
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private waiting: HostEvent[] = [];
  private delivery: ReturnType<typeof setTimeout> | null = null;

  constructor(model: WorkbookModel) {
    this.session = new HostSession(model);
    this.faults = new Faults(() => {
      this.session.trouble.notActive = true;
    });
    model.onChange((change, author) => {
      if (this.listeners.size === 0) return;
      const wanted = eventsOf(change, author).filter(
        (event) => documentEvents.has(event.eventType) || this.session.wantedEvents.has(event.eventType),
      );
      if (wanted.length === 0) return;
      this.waiting.push(...wanted);
      this.delivery ??= setTimeout(() => {
        this.deliver();
      }, 0);
    });
  }

  get trouble(): SimulatedTrouble {
    return this.session.trouble;
  }

  get statistics(): HostStatistics {
    const { counts } = this;
    return {
      ...counts,
      reset: () => {
        Object.assign(counts, { requests: 0, requestBytes: 0, responseBytes: 0 });
      },
    };
  }

  execute(requestJson: string): Promise<string> {
    if (isCleanUp(requestJson)) return Promise.resolve(this.perform(requestJson, null).json);
    const due = this.faults.beginRequest();
    const late = due.reduce((sum, { fault }) => sum + (fault.kind === 'late' ? fault.milliseconds : 0), 0);
    if (late === 0 && !this.isBehind) return this.answerOrSilence(requestJson, due);
    this.isBehind = true;
    const isDoneAtOnce = due.some(({ when, fault }) => fault.kind === 'late' && when === 'after');
    const answered = this.last.then(async () => {
      const early = isDoneAtOnce ? this.answerOrSilence(requestJson, due) : null;
      if (late > 0) await new Promise((resolve) => setTimeout(resolve, late));
      return { answer: early ?? this.answerOrSilence(requestJson, due) };
    });
    const mine = answered.then(() => undefined);
    this.last = mine;
    void mine.then(() => {
      if (this.last === mine) this.isBehind = false;
    });
    return answered.then(({ answer }) => answer);
  }

  /** The answer to a request as its planned faults let it be; a silent Excel never answers. */
  private answerOrSilence(requestJson: string, due: readonly PlannedFault[]): Promise<string> {
    const never = new Promise<string>(() => undefined);
    const strike = (when: PlannedFault['when']): Promise<string> | null => {
      for (const { fault } of due.filter((each) => each.when === when)) {
        if (fault.kind === 'silence') return never;
        if (fault.kind === 'refuse')
          return Promise.resolve(JSON.stringify(failure(fault.code, `Planned: ${fault.code}`)));
        if (fault.kind === 'lose-focus') this.session.trouble.notActive = true;
      }
      return null;
    };
    const before = strike('before');
    if (before !== null) return before;
    try {
      const { json, requestBytes, responseBytes } = this.perform(requestJson, this.faults);
      this.counts.requests += 1;
      this.counts.requestBytes += requestBytes;
      this.counts.responseBytes += responseBytes;
      return strike('after') ?? Promise.resolve(json);
    } catch (error) {
      if (error instanceof PlannedSilence) return never;
      throw error;
    }
  }

  private perform(
    requestJson: string,
    faults: Faults | null,
  ): { readonly json: string; readonly requestBytes: number; readonly responseBytes: number } {
    const requestBytes = bytesOf(requestJson);
    const json = JSON.stringify(this.answer(requestJson, requestBytes, faults));
    const responseBytes = bytesOf(json);
    if (responseBytes <= payloadLimit) return { json, requestBytes, responseBytes };
    const refusal = JSON.stringify(
      failure('ResponsePayloadSizeLimitExceeded', 'The response is larger than 5 MB.'),
    );
    return { json: refusal, requestBytes, responseBytes: bytesOf(refusal) };
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private answer(requestJson: string, requestBytes: number, faults: Faults | null): BatchResponse {
    if (requestBytes > payloadLimit)
      return failure('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    if (this.trouble.busy) return failure('HostIsBusy', 'The host is busy.');
    if (this.trouble.cellEditMode)
      return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    this.session.model.author = 'api';
    return dispatch(this.session, JSON.parse(requestJson) as Parameters<typeof dispatch>[1], faults);
  }

  private deliver(): void {
    this.delivery = null;
    const events = this.waiting;
    this.waiting = [];
    for (const event of events) for (const listener of [...this.listeners]) listener(event);
  }
}

/**
 * Whether a request only gives back the ranges that a run has held. The runtime sends one after each `Excel.run`, and
 * nobody waits for it, so it is not counted.
 */
function isCleanUp(requestJson: string): boolean {
  if (!requestJson.includes('"_RemoveReference"')) return false;
  const { Actions } = JSON.parse(requestJson) as { Actions: { ActionType: number; Name: string }[] };
  return Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
}

const failure = (Code: string, Message: string): BatchResponse => ({
  Results: [],
  Error: { Code, Message, Location: '', ActionIndex: 0 },
});
