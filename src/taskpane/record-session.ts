import { recordTape, type TapedRequest } from '../excel/tape';

declare global {
  interface Window {
    /** Set while a session is recorded: the tape so far. */
    tape?: () => Tape;
  }
}

/** A recorded session, as `tapeSchema` in src/conformance/tape.ts reads it. */
interface Tape {
  readonly platform: string;
  readonly recorded: string;
  readonly requests: readonly TapedRequest[];
}

/**
 * Records every request of this pane and its answer, and shows a button that copies them. Only for a report that was
 * made up: a tape holds every text of the workbook. Switched on by `?record` in the pane's address.
 */
export function recordSession(): void {
  const requests: TapedRequest[] = [];
  const tape = (): Tape => ({
    platform: navigator.userAgent,
    recorded: new Date().toISOString().slice(0, 10),
    requests,
  });
  const button = document.createElement('button');
  button.id = 'tape';
  button.type = 'button';
  const say = () => {
    button.textContent = `REC ${String(requests.length)}: JSON`;
  };
  recordTape((taped) => {
    requests.push(taped);
    say();
  });
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(JSON.stringify(tape()));
  });
  say();
  document.body.append(button);
  window.tape = tape;
}
