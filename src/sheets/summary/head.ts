import { columnWithRole, inputColumns, tableOf } from '../../form/form';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { constant, valueOf, type Expression } from '../../rules/expression';
import {
  and,
  call,
  emptyText,
  ifError,
  iff,
  infix,
  join,
  name,
  number,
  quotedText,
  type Formula,
} from '../../rules/formula';
import { differenceOf, formulaOf, whenApplicable } from '../../rules/live-formula';
import type { FormKit } from '../form-kit';
import { groupedSize } from '../grouped-figure';
import { headLines, shownCell, type HeadLine } from '../head-lines';
import { cellArea, formula, rowArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { paperName } from './names';

/** The report's head: who and what, the contract, what was granted and spent, and the participants in a line. All live. */
export function headSection(kit: FormKit, top: number, words: Words): Section {
  const lines = [
    ...headLines(kit, words),
    ...contractLines(kit, words),
    ...moneyLines(kit, words),
    ...partsLines(kit, words),
  ];
  return section(top + lines.length - 1, {
    cells: lines.flatMap(({ label, value }, index) => [
      { row: top + index, column: at.number, value: text(label) },
      { row: top + index, column: at.what, value },
    ]),
    styles: lines.flatMap(({ style }, index) => [
      { area: rowArea(top + index, at.number, at.where), style: 'Report plain label' as const },
      { area: cellArea(top + index, at.what), style },
    ]),
  });
}

/** The cells of the front sheet that belong to the paper, but for the names of those who sign: these stand at their lines. */
function contractLines({ form, summary }: FormKit, words: Words): HeadLine[] {
  const names = new Set(summary.signatures.map(({ name: signer }) => signer));
  return summary.paper
    .filter(({ id }) => !names.has(id))
    .map(({ id, label, type }) => ({
      label: words.ofForm(label),
      value: formula(shownCell(name(paperName(form, id)))),
      style: type === 'date' ? 'Report plain date' : 'Report plain wrapped',
    }));
}

/** What was spent of what was granted, and what is left of it; blank until there are figures. */
function moneyLines({ form, summary: { money } }: FormKit, words: Words): HeadLine[] {
  if (money === null) return [];
  const granted = valueOf(money.granted);
  const known = (left: Expression, right: Expression, then: Formula): Formula =>
    ifError(whenApplicable(form, [{ left, must: 'equal', right }], then, emptyText), emptyText);
  return [
    {
      label: words.ofForm(money.label),
      value: formula(known(money.spent, constant(0), formulaOf(form, money.spent))),
      style: 'Report plain figure',
    },
    {
      label: words.ofForm(money.left),
      value: formula(
        known(granted, money.spent, differenceOf(form, { left: granted, must: 'equal', right: money.spent })),
      ),
      style: 'Report plain figure',
    },
  ];
}

/** The parts of a total with their shares in one line: `Мужчины 50 – 42 %; Женщины 70 – 58 %`. */
function partsLines({ form, summary }: FormKit, words: Words): HeadLine[] {
  return summary.parts.flatMap((id): HeadLine[] => {
    const table = tableOf(form, id);
    const total = columnWithRole(table, 'total');
    if (total === undefined) return [];
    const cellOf = (column: string) => name(fieldName(form, { table: id, row: null, column }));
    const parts = inputColumns(table).filter((column) => column !== total);
    const share = (column: string) =>
      call('ROUND', infix('/', infix('*', number(100), cellOf(column)), cellOf(total.id)), number(0));
    const told = parts.flatMap((column, index) => [
      quotedText(`${index === 0 ? '' : '; '}${column.label[words.language]} `),
      groupedSize(cellOf(column.id)),
      quotedText(' – '),
      share(column.id),
      quotedText(' %'),
    ]);
    const all = [total, ...parts].map((column) => cellOf(column.id));
    const known = and(
      infix('=', call('COUNT', ...all), number(all.length)),
      infix('>', cellOf(total.id), number(0)),
    );
    return [
      {
        label: table.title[words.language],
        value: formula(ifError(iff(known, join(...told), emptyText), emptyText)),
        style: 'Report plain wrapped',
      },
    ];
  });
}
