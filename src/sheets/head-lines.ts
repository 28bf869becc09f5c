import type { Words } from '../messages/words';
import { fieldName, type DefinedName } from '../report/defined-names';
import { emptyText, ifError, iff, infix, name, type Formula } from '../rules/formula';
import type { FormKit } from './form-kit';
import { cellArea, formula, rowArea, type PlannedValue } from './plan';
import { section, type Section } from './section';
import type { StyleName } from './styles';
import { repeatedVerdict } from './summary/verdict';

/** One line of the report's head: what it is, a formula that takes it from its sheet, and how it looks. */
export interface HeadLine {
  readonly label: string;
  readonly value: PlannedValue;
  readonly style: StyleName;
}

/** The head of the report as other sheets show it, live: organisation, project, period and grant. */
export function headLines({ form, summary }: FormKit, words: Words): readonly HeadLine[] {
  return summary.head.map(({ label, field, style }) => {
    const live = shownCell(name(fieldName(form, field)));
    return { label: words.ofForm(label), value: formula(live), style };
  });
}

/** What stands in a cell; nothing where it is blank or its sheet was deleted. */
export function shownCell(cell: Formula): Formula {
  return ifError(iff(infix('=', cell, emptyText), emptyText, cell), emptyText);
}

/** Where the verdict of a sheet stands: its colour reaches to `right`. */
interface VerdictPlace {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  /** The name of its cell. */
  readonly name: DefinedName;
}

/**
 * The verdict in the frozen head of a table's sheet: live, the same as on the front sheet, and leading there. It runs on
 * over the empty cells beside it.
 */
export function verdictSection(
  kit: FormKit,
  { row, column, right, name: called }: VerdictPlace,
  words: Words,
): Section {
  const area = rowArea(row, column, right);
  return section(row, {
    cells: [{ row, column, value: formula(repeatedVerdict(kit, words)) }],
    styles: [{ area, style: 'Report verdict line' }],
    names: [{ name: called, area: cellArea(row, column) }],
    marks: [{ area }],
  });
}
