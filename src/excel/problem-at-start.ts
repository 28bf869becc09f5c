import type { StartProblemKind } from '../messages/start-problems';

/** The pane cannot begin; `kind` decides the words that a person reads. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  constructor(
    readonly kind: StartProblemKind,
    /** For a report to support: what was found instead; nothing of the workbook's. */
    readonly detail: string,
    /** The locale of Office, such as `kk-KZ`, where Office told it before it was found out. */
    readonly locale: string | null = null,
  ) {
    super(`${kind}: ${detail}`);
  }
}
