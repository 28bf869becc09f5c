import type { Form } from '../../form/form';
import { hash, type Evidence } from '../../findings/evidence';
import type { Finding, FindingKey } from '../../findings/finding';
import type { Waiver } from '../../findings/waiver';
import type { Area } from '../../report/address';
import { emptyValue, textOf, type CellValue } from '../../report/cell';
import { cellReader } from '../../report/cell-reader';
import type { DefinedName } from '../../report/defined-names';
import type { WorkbookSnapshot } from '../../report/snapshot';
import { summaryColumns } from './columns';
import { keptReasonsIn } from './kept-reasons';
import { codesName, findingsName, lastCheckName, reasonsName } from './names';

/** The evidence of a reason that answers nothing any more: no finding ever has it. */
const lapsedEvidence = '' as Evidence;

/**
 * Key, evidence and the finding's number in one text, as the hidden column of the findings holds it:
 * `gender-sum|gender||total #1x9… @4`.
 *
 * A lapsed reason is marked by its own hash: as long as the person leaves it as it was written for the earlier
 * figures, it stays lapsed; once it is written anew, it answers the figures that stand beside it.
 */
export function codeOf(
  { key, evidence, waiver }: Pick<Finding, 'key' | 'evidence' | 'waiver'>,
  number: number,
): string {
  const lapsed = waiver?.state === 'lapsed' ? ` ~${hash(waiver.reason.trim())}` : '';
  return `${key} #${evidence}${lapsed} @${number}`;
}

/** The same for a reason whose finding is gone. */
export function codeOfUnused({ key, evidence }: Waiver, number: number): string {
  return `${key} #${evidence} @${number}`;
}

interface Code {
  readonly key: string;
  readonly answered: string;
  readonly lapsed: string | null;
  readonly number: number | null;
}

function parseCode(code: string): Code {
  const [, key = '', answered = '', lapsed, number] =
    /^(.*) #(\w*)(?: ~(\w+))?(?: @(\d+))?$/.exec(code) ?? [];
  return { key, answered, lapsed: lapsed ?? null, number: number === undefined ? null : Number(number) };
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/**
 * The code that belongs to a row. Whoever sorts only the columns that can be seen leaves the hidden codes behind, in
 * their first order: then the number in the row tells which of them is the row's.
 */
function codeFinder(rows: readonly { readonly number: number | null; readonly code: Code }[]) {
  const numbersOf = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const leftBehind =
    isRising(numbersOf(rows.map(({ code }) => code.number))) &&
    !isRising(numbersOf(rows.map(({ number }) => number)));
  const byNumber = new Map(rows.map(({ code }) => [code.number, code]));
  return ({ number, code }: (typeof rows)[number]): Code =>
    leftBehind && number !== null ? (byNumber.get(number) ?? code) : code;
}

/** The column of a name: where it stands now, null once it was deleted, and where the name is lost, the one that is told. */
function columnOf(snapshot: WorkbookSnapshot, name: DefinedName, otherwise: number | null): number | null {
  const area = snapshot.names.get(name);
  return area === undefined ? otherwise : (area?.left ?? null);
}

/**
 * The reasons that stand on the summary sheet, typed there or in the pane, each with what it answered.
 *
 * A row whose code was lost keeps its reason under an empty key, so that it is shown again and not lost. Where the writing
 * of the summary broke off, its rows may be any mixture: those that say what they answer are believed, for the person may
 * have typed since, and the rest comes from what was kept.
 */
export function readReasons(form: Form, snapshot: WorkbookSnapshot): Waiver[] {
  const standing = reasonsOnSheet(form, snapshot);
  const kept = keptReasonsIn(form, snapshot)?.map(({ code, reason }) => waiverOf(parseCode(code), reason));
  if (kept === undefined) return standing;
  const told = standing.filter(({ key }) => key.includes('|'));
  const isTold = (waiver: Waiver) =>
    waiver.key === ''
      ? told.some(({ reason }) => reason === waiver.reason)
      : told.some(({ key }) => key === waiver.key);
  return [...told, ...kept.filter((waiver) => !isTold(waiver))];
}

/**
 * Where the reasons stand when their name is lost or was not given yet: as the summary is laid out, unless columns were
 * put in or taken out since; in a summary of the first version, which had no such name, right before the codes. Another
 * column must never be taken for it, for its texts would explain every finding away.
 */
function unnamedReasons(form: Form, snapshot: WorkbookSnapshot, { left, right }: Area): number | null {
  if (!snapshot.names.has(lastCheckName(form))) return right - 1;
  const isAsLaidOut = right - left === summaryColumns.code - summaryColumns.number;
  return isAsLaidOut ? left + summaryColumns.reason - summaryColumns.number : null;
}

function waiverOf({ key, answered, lapsed }: Code, reason: string): Waiver {
  const evidence = lapsed === hash(reason) ? lapsedEvidence : (answered as Evidence);
  return { key: key as FindingKey, evidence, reason };
}

function reasonsOnSheet(form: Form, snapshot: WorkbookSnapshot): Waiver[] {
  const area = snapshot.names.get(findingsName(form)) ?? null;
  if (area === null) return [];
  const reasonColumn = columnOf(snapshot, reasonsName(form), unnamedReasons(form, snapshot, area));
  const codeColumn = columnOf(snapshot, codesName(form), area.right);
  const cell = cellReader(snapshot);
  const valueAt = (row: number, column: number | null): CellValue =>
    column === null ? emptyValue : cell(area.sheet, row, column);
  const rows = Array.from({ length: area.bottom + 1 - area.top }, (_, index) => {
    const row = area.top + 1 + index;
    const number = valueAt(row, area.left);
    return {
      number: number.kind === 'number' ? number.value : null,
      reason: textOf({ value: valueAt(row, reasonColumn) }).trim(),
      code: parseCode(textOf({ value: valueAt(row, codeColumn) })),
    };
  });
  const codeFor = codeFinder(rows);
  return rows.filter(({ reason }) => reason !== '').map((row) => waiverOf(codeFor(row), row.reason));
}
