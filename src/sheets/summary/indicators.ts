import { tableOf } from '../../form/form';
import type { FixedRow, FixedRowsTable } from '../../form/types';
import { unitText } from '../../form/units';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { emptyText, ifError, iff, infix, name } from '../../rules/formula';
import { planList, type ColumnPlan } from '../column-plan';
import type { FormKit } from '../form-kit';
import { fieldWithRole, indicatorFormulas, isIndicatorTable } from '../indicator-formulas';
import { cellArea, columnArea, formula, linkTo, text, type PlannedValue } from '../plan';
import { section, together, type Section } from '../section';
import { palette } from '../styles';
import { summaryColumns as at } from './columns';
import { indicatorNamesName, sharesName, statesName } from './names';

/** A bar is as long as its share from nothing to twice the plan; what is more fills its cell. */
export const largestShare = 2;

/** The table of indicators that a form's summary shows; null where it shows none. */
function indicatorTable({ form, summary }: FormKit): FixedRowsTable | null {
  const table = summary.indicators === null ? null : tableOf(form, summary.indicators);
  return table !== null && isIndicatorTable(table) ? table : null;
}

/** Whether a form's summary has indicators with live states. */
export function hasIndicators(kit: FormKit): boolean {
  return indicatorTable(kit) !== null;
}

/** Planned and actual of the indicators with deviation, share and state: live, as on their own sheet. */
export function indicatorsSection(kit: FormKit, top: number, words: Words): Section {
  const { form, book } = kit;
  const table = indicatorTable(kit);
  if (table === null) return section(top - 1, {});
  const formulas = indicatorFormulas(form, book, table, words);
  const list = planList({
    top: top + 1,
    left: at.number,
    items: table.rows,
    columns: [
      { heading: '№', style: 'Report number', value: (row) => row.number },
      {
        heading: words.text('indicators.state'),
        style: 'Report cell',
        value: ({ id }) => formula(formulas.state(id)),
        name: statesName(form),
        marks: true,
      },
      ...placeAndName(kit, table, words),
      {
        heading: words.text('summary.justification'),
        style: 'Report cell',
        value: ({ id }) => figure(kit, table, id, 'justification'),
      },
      {
        heading: words.text('summary.plan'),
        style: 'Report cell figure',
        value: ({ id }) => figure(kit, table, id, 'plan'),
      },
      {
        heading: words.text('summary.actual'),
        style: 'Report cell figure',
        value: ({ id }) => figure(kit, table, id, 'actual'),
      },
      {
        heading: words.text('indicators.deviation'),
        style: 'Report cell figure',
        value: ({ id }) => formula(formulas.deviation(id)),
      },
      {
        heading: words.text('summary.percent'),
        style: 'Report cell percent',
        value: ({ id }) => formula(formulas.percent(id)),
        name: sharesName(form),
      },
    ],
  });
  return together([
    section(top, {
      cells: [{ row: top, column: at.number, value: text(words.text('summary.indicators')) }],
      styles: [{ area: cellArea(top, at.number), style: 'Report heading' }],
      dataBars: [
        { area: columnArea(at.fourth, top + 2, list.bottom), color: palette.bar, most: largestShare },
      ],
    }),
    list,
  ]);
}

function placeAndName({ form }: FormKit, table: FixedRowsTable, words: Words): ColumnPlan<FixedRow>[] {
  const { language } = words;
  return [
    {
      heading: words.text('summary.findings.where'),
      style: 'Report cell link',
      value: ({ id }) => {
        const field = fieldWithRole(table, id, 'actual');
        const sheet = table.sheet[language];
        return field === null ? text(sheet) : linkTo(fieldName(form, field), sheet);
      },
    },
    {
      heading: words.text('summary.indicator'),
      style: 'Report cell',
      value: ({ label, unit }) => text(`${label[language]}, ${unitText(unit, language)}`),
      name: indicatorNamesName(form),
    },
  ];
}

/** A figure as it stands on its own sheet; nothing where that is gone. */
function figure(
  { form }: FormKit,
  table: FixedRowsTable,
  row: string,
  role: 'plan' | 'actual' | 'justification',
): PlannedValue {
  const field = fieldWithRole(table, row, role);
  if (field === null) return null;
  const cell = name(fieldName(form, field));
  return formula(ifError(iff(infix('=', cell, emptyText), emptyText, cell), emptyText));
}
