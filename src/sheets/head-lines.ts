import type { Words } from '../messages/words';
import { fieldName } from '../report/defined-names';
import { emptyText, ifError, iff, infix, name } from '../rules/formula';
import type { FormKit } from './form-kit';
import { formula, type PlannedValue } from './plan';
import type { StyleName } from './styles';

/** One line of the report's head: what it is, a formula that takes it from its sheet, and how it looks. */
export interface HeadLine {
  readonly label: string;
  readonly value: PlannedValue;
  readonly style: StyleName;
}

/** The head of the report as other sheets show it, live: organisation, project, period and grant. */
export function headLines({ form, summary }: FormKit, words: Words): readonly HeadLine[] {
  return summary.head.map(({ label, field, style }) => {
    const cell = name(fieldName(form, field));
    // A deleted sheet leaves the head empty.
    const live = ifError(iff(infix('=', cell, emptyText), emptyText, cell), emptyText);
    return { label: words.ofForm(label), value: formula(live), style };
  });
}
