import type { ColumnId } from '../form/ids';
import type { Words } from '../messages/words';
import { fieldName } from '../report/defined-names';
import { field } from '../report/field-path';
import { formula, type PlannedValue } from './plan';
import type { StyleName } from './styles';

/** One line of the report's head: what it is, a formula that takes it from its sheet, and how it looks. */
export interface HeadLine {
  readonly label: string;
  readonly value: PlannedValue;
  readonly style: StyleName;
}

/** The head of the report as other sheets show it: organisation, project, period and grant, live. */
export function headLines(words: Words): readonly HeadLine[] {
  const live = (column: ColumnId<'general'>) => {
    const name = fieldName(field('general', column));
    // A deleted sheet leaves the head empty.
    return formula(`=IFERROR(IF(${name}="","",${name}),"")`);
  };
  return [
    { label: words.text('summary.organization'), value: live('organization'), style: 'Report plain wrapped' },
    { label: words.text('summary.project'), value: live('project'), style: 'Report plain wrapped' },
    { label: words.text('summary.periodStart'), value: live('periodStart'), style: 'Report plain date' },
    { label: words.text('summary.periodEnd'), value: live('periodEnd'), style: 'Report plain date' },
    { label: words.text('summary.grant'), value: live('grantAmount'), style: 'Report plain figure' },
  ];
}
