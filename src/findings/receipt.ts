import { sha256 } from '@noble/hashes/sha2';
import { allCells, type Report } from '../report/report';
import { fieldKey } from '../report/field-path';
import type { Cell } from '../report/cell';
import { valueText } from './evidence';

/**
 * A short text that stands for everything that a report says and for the rules that judged it: a hash. Whoever has the
 * report can work it out anew, so that it proves that nothing was changed by mistake or since the check, and is no
 * signature: whoever changes the report can write a new one beside it.
 */
export type Receipt = string & { readonly __brand: 'Receipt' };

/** Grows when receipts are worked out in another way; then earlier ones are not believed to be wrong. */
const version = 1;

/** Letters and figures that are not taken for one another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters of a receipt, five bits each, and how many stand together. */
const letters = 20;
const together = 4;

/** Excel shows 15 digits and programs agree on no more. */
const digits = 15;

function said({ path, value }: Cell): string {
  const text =
    value.kind === 'number' ? `n${String(Number(value.value.toPrecision(digits)))}` : valueText(value);
  return `${fieldKey(path)}=${text}`;
}

/**
 * The receipt of a report: a hash (SHA-256, its first 100 bits) over the form, the edition, the rule book's version and
 * every filled cell with its place in the form. Blanks at the ends of texts and the kind of line ends do not count, for
 * programs differ in them.
 */
export function receiptOf(report: Report, rules: string): Receipt {
  const { id, edition } = report.form;
  const cells = allCells(report)
    .filter(({ value }) => value.kind !== 'empty')
    .map(said);
  const hash = sha256(
    new TextEncoder().encode([`receipt ${version}`, id, edition, rules, ...cells].join('\u0000')),
  );
  let code = '';
  let bits = 0;
  let held = 0;
  for (const byte of hash) {
    bits = ((bits << 8) | byte) & 0xfff;
    held += 8;
    while (held >= 5 && code.length < letters) {
      held -= 5;
      code += alphabet[(bits >> held) & 31] ?? '';
    }
  }
  return (code.match(new RegExp(`.{${together}}`, 'g')) ?? []).join('-') as Receipt;
}

/** The line that bears a receipt: what it is called, the receipt, the rules. */
export function receiptLine(label: string, receipt: Receipt, rules: string): string {
  return `${label}: ${receipt} · ${rules}`;
}

/** A receipt that stands in a workbook, and whether the report is still the one that was checked. */
export interface StandingReceipt {
  readonly receipt: Receipt;
  /** The rule book by which that check was made. */
  readonly rules: string;
  readonly matches: boolean;
}

/** What a line says of a receipt, held against a report; null for a text that bears none. */
export function checkReceipt(line: string, report: Report): StandingReceipt | null {
  const [, receipt, rules] = /([0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}) · (\S+)\s*$/.exec(line) ?? [];
  if (receipt === undefined || rules === undefined) return null;
  return { receipt: receipt as Receipt, rules, matches: receiptOf(report, rules) === receipt };
}
