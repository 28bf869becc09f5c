import type { StandingReceipt } from '../../findings/receipt';
import type { Actions } from '../state/actions';

/** What the receipt on the summary says of the report as it is now, and when it was asked. */
export interface ReceiptAnswer {
  /** Null where the workbook has no receipt. */
  readonly receipt: StandingReceipt | null;
  readonly at: Date;
}

/** Holds the report against the receipt of its check; writes nothing. Null where it failed, which the pane's state tells. */
export function askForReceipt({ ask }: Pick<Actions, 'ask'>): Promise<ReceiptAnswer | null> {
  return ask('receipt', async ({ recheckReport }, asked) => {
    const { receipt } = await recheckReport.run(asked);
    return { receipt, at: asked.now() };
  });
}
