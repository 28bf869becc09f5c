import type { StandingReceipt } from '../../findings/receipt';
import type { Words } from '../../messages/words';

/** Whether the report is the one that was checked, in a line. */
export function receiptText({ receipt, rules, matches }: StandingReceipt, words: Words): string {
  return words.text(matches ? 'summary.receipt.matches' : 'summary.receipt.differs', { receipt, rules });
}
