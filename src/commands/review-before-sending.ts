import { findTravellers, untold, type Traveller, type Untold } from '../excel/find-travellers';
import { readWorkbook } from '../excel/read-workbook';
import { cellAddress } from '../report/address';
import { blockName } from '../report/defined-names';
import type { SheetGrid } from '../report/snapshot';
import { findingsName } from '../sheets/summary/names';
import type { Command } from './command';

/** What travels with the file although it may not be seen. */
export interface SendingReview {
  readonly travellers: readonly Traveller[];
  /** What this Excel says nothing of: the person has to look. */
  readonly untold?: readonly Untold[];
}

/** A formula that takes its value from another file: `='[смета.xlsx]Лист1'!B6`. */
const externalReference = /\[[^\][]+\][^!]*!/;

function externalLinks({ name, top, left, formulas }: SheetGrid): Traveller[] {
  const linked = formulas.flatMap((row, y) =>
    row.flatMap((formula, x) =>
      formula !== null && externalReference.test(formula) ? [cellAddress(name, top + y, left + x)] : [],
    ),
  );
  const [address] = linked;
  return address === undefined
    ? []
    : [{ kind: 'external-links', sheet: name, count: linked.length, address }];
}

/** Finds hidden sheets, rows and columns, comments and links to other files. */
export const reviewBeforeSending: Command<void, SendingReview> = {
  id: 'reviewBeforeSending',
  label: 'command.reviewBeforeSending',
  tip: 'command.reviewBeforeSending.tip',
  icon: 'Send',
  run: async () => {
    const snapshot = await readWorkbook();
    // From the findings' last column on, the summary holds what the reasons answered and what was checked, hidden by us.
    const findings = snapshot.names.get(findingsName) ?? null;
    const summary = snapshot.names.get(blockName('summary')) ?? findings;
    const ours =
      findings === null || summary === null
        ? []
        : [{ ...findings, left: findings.right, right: summary.right }];
    return {
      travellers: [...(await findTravellers(ours)), ...snapshot.sheets.flatMap(externalLinks)],
      untold: untold(),
    };
  },
};
