import { findTravellers, untold, type Traveller, type Untold } from '../excel/find-travellers';
import { readWorkbook } from '../excel/read-workbook';
import type { Form } from '../form/form';
import type { Area, Place } from '../report/address';
import { blockName, type DefinedName } from '../report/defined-names';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { relationColumns } from '../sheets/live-lines';
import { findingsName } from '../sheets/summary/names';
import { identityName } from '../sheets/workbook-identity';
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
    row.flatMap((formula, x): Place[] =>
      formula !== null && externalReference.test(formula)
        ? [{ sheet: name, row: top + y, column: left + x }]
        : [],
    ),
  );
  const [place] = linked;
  return place === undefined ? [] : [{ kind: 'external-links', sheet: name, count: linked.length, place }];
}

/**
 * The columns of a sheet that we hide ourselves: from the last column of a named part on, to the end of the block. On
 * the summary they hold what the reasons answered and what was checked, on the front sheet what the workbook watches.
 */
function hiddenOf(snapshot: WorkbookSnapshot, from: DefinedName, block: DefinedName): Area | null {
  const first = snapshot.names.get(from) ?? null;
  const whole = snapshot.names.get(block) ?? first;
  return first === null || whole === null ? null : { ...whole, left: first.right, right: whole.right };
}

/** The columns that a form hides itself, on its front sheet and its summary. */
function hiddenByUs(form: Form, snapshot: WorkbookSnapshot): Area[] {
  return [
    hiddenOf(snapshot, findingsName(form), blockName(form, 'summary')),
    hiddenOf(snapshot, frontHidden(form, snapshot), blockName(form, 'contents')),
  ].flatMap((area) => area ?? []);
}

/** The first thing that a front sheet hides: what it watches, or what it remembers where no rule is watched. */
function frontHidden(form: Form, { names }: WorkbookSnapshot): DefinedName {
  const { actual } = relationColumns(form, 'contents');
  return names.has(actual) ? actual : identityName(form);
}

/** Finds hidden sheets, rows and columns, comments and links to other files. */
export const reviewBeforeSending: Command<void, SendingReview> = {
  run: async ({ kit, otherForms = [] }) => {
    const ours: Area[] = [];
    const sheets = new Map<string, SheetGrid>();
    for (const form of [kit.form, ...otherForms]) {
      const snapshot = await readWorkbook(form);
      ours.push(...hiddenByUs(form, snapshot));
      for (const sheet of snapshot.sheets) sheets.set(sheet.name, sheet);
    }
    return {
      travellers: [...(await findTravellers(ours)), ...[...sheets.values()].flatMap(externalLinks)],
      untold: untold(),
    };
  },
};
