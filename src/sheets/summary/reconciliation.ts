import type { Words } from '../../messages/words';
import type { MessageKey } from '../../messages/types';
import { differenceOf, formulaOf, liveFormula, whenApplicable } from '../../rules/formula';
import type { Relation } from '../../rules/relation';
import { cellArea, columnArea, formula, quoted, rowArea, text } from '../plan';
import { relationOf } from '../relations';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { outcomesName } from './names';

/** One line of the reconciliation: a relation of a rule, and what it is called. */
export interface Reconciliation {
  readonly label: MessageKey;
  readonly relation: Relation;
}

/** What the summary ties together by itself, in any spreadsheet program. */
export const reconciliations: readonly Reconciliation[] = [
  { label: 'reconcile.gender', relation: relationOf('gender-sum') },
  { label: 'reconcile.socialStatus', relation: relationOf('social-status-sum') },
  { label: 'reconcile.age', relation: relationOf('age-sum') },
  { label: 'reconcile.genderAndStatus', relation: relationOf('totals-agree', 0) },
  { label: 'reconcile.statusAndAge', relation: relationOf('totals-agree', 1) },
  { label: 'reconcile.beneficiaries', relation: relationOf('beneficiaries-total') },
  { label: 'reconcile.partners', relation: relationOf('partners-count') },
  // The rule holds the plan against the grant first, and then what was spent.
  { label: 'reconcile.money', relation: relationOf('spending-within-grant', 1) },
];

/** A formula that says in a mark, words and the difference whether a relation holds. */
export function reconciliationFormula(relation: Relation, words: Words): string {
  const difference = differenceOf(relation);
  return liveFormula(relation, {
    holds: quoted(`✓ ${words.text(relation.must === 'equal' ? 'reconcile.equal' : 'reconcile.within')}`),
    broken: `${quoted(`✗ ${words.text(relation.must === 'equal' ? 'reconcile.differs' : 'reconcile.exceeds')}`)}&ABS(${difference})`,
    notApplicable: quoted(`– ${words.text('reconcile.notApplicable')}`),
  });
}

/** The reconciliation of participants and partners, beside the indicators. */
export function reconciliationSection(top: number, words: Words): Section {
  const headingRow = top + 1;
  const firstRow = headingRow + 1;
  const last = firstRow + reconciliations.length - 1;
  return section(last, {
    cells: [
      { row: top, column: at.action, value: text(words.text('summary.reconciliation')) },
      { row: headingRow, column: at.action, value: text(words.text('summary.reconciled')) },
      { row: headingRow, column: at.reason, value: text(words.text('summary.outcome')) },
      ...reconciliations.flatMap(({ label, relation }, index) => {
        const row = firstRow + index;
        const figures = whenApplicable(
          [relation],
          `${quoted(`${words.text(label)}: `)}&${formulaOf(relation.left)}&${quoted(` ${words.text('reconcile.and')} `)}&${formulaOf(relation.right)}`,
          quoted(words.text(label)),
        );
        return [
          { row, column: at.action, value: formula(`=${figures}`) },
          { row, column: at.reason, value: formula(reconciliationFormula(relation, words)) },
        ];
      }),
    ],
    styles: [
      { area: cellArea(top, at.action), style: 'Report heading' },
      { area: rowArea(headingRow, at.action, at.reason), style: 'Report column heading' },
      { area: { top: firstRow, left: at.action, bottom: last, right: at.reason }, style: 'Report cell' },
    ],
    names: [{ name: outcomesName, area: columnArea(at.reason, firstRow, last) }],
    marks: [{ area: columnArea(at.reason, firstRow, last) }],
  });
}
