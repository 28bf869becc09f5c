import type { MessageKey } from '../../messages/types';
import type { Words } from '../../messages/words';
import { quoted } from '../plan';

/** A line of the reconciliation as two formulas: what is compared, with its figures, and what comes of it. */
export interface ReconciliationLine {
  readonly compared: string;
  readonly outcome: string;
}

/** "Участники и прямые бенефициары: 416 и 416" as an Excel expression; the sides are expressions too. */
export function comparedFigures(label: MessageKey, left: string, right: string, words: Words): string {
  return `${quoted(`${words.text(label)}: `)}&${left}&${quoted(` ${words.text('reconcile.and')} `)}&${right}`;
}
