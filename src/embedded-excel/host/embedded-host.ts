import { dispatch, type BatchResponse } from './dispatcher';
import { eventsOf } from './events';
import { HostSession } from './host-session';
import type { ExcelHost, HostEvent, HostStatistics, SimulatedTrouble } from './host-types';
import type { WorkbookModel } from '../model/workbook-model';

/** Excel on the web takes and gives five megabytes at most in one batch. */
const payloadLimit = 5 * 1024 * 1024;

/** Events that come by Office's older channel, without being asked for in a batch: selection and settings. */
const documentEvents = new Set([14, 1000]);

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
};

/** The host's side of Office.js: answers batches and tells events. */
export class EmbeddedHost implements ExcelHost {
  readonly session: HostSession;
  private readonly counts = { requests: 0, requestBytes: 0, responseBytes: 0 };
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private waiting: HostEvent[] = [];
  private delivery: ReturnType<typeof setTimeout> | null = null;

  constructor(model: WorkbookModel) {
    this.session = new HostSession(model);
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
    const requestBytes = bytesOf(requestJson);
    const answer = this.answer(requestJson, requestBytes);
    let responseJson = JSON.stringify(answer);
    let responseBytes = bytesOf(responseJson);
    if (responseBytes > payloadLimit) {
      responseJson = JSON.stringify(
        failure('ResponsePayloadSizeLimitExceeded', 'The response is larger than 5 MB.'),
      );
      responseBytes = bytesOf(responseJson);
    }
    if (isCleanUp(requestJson)) return Promise.resolve(responseJson);
    this.counts.requests += 1;
    this.counts.requestBytes += requestBytes;
    this.counts.responseBytes += responseBytes;
    return Promise.resolve(responseJson);
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private answer(requestJson: string, requestBytes: number): BatchResponse {
    if (requestBytes > payloadLimit)
      return failure('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    if (this.trouble.busy) return failure('HostIsBusy', 'The host is busy.');
    if (this.trouble.cellEditMode)
      return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    this.session.model.author = 'api';
    return dispatch(this.session, JSON.parse(requestJson) as Parameters<typeof dispatch>[1]);
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
