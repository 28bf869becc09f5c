import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import type { MessageKey } from '../../messages/types';
import { differenceOf, formulaOf, liveFormula, whenApplicable } from '../../rules/formula';
import type { Relation } from '../../rules/relation';
import { groupedFigure } from '../grouped-figure';
import { cellArea, columnArea, formula, quoted, rowArea, text } from '../plan';
import { relationOf } from '../relations';
import { section, type Section } from '../section';
import { activityParticipantsLine } from './activity-participants';
import { summaryColumns as at } from './columns';
import { outcomesName } from './names';
import { comparedFigures, type ReconciliationLine } from './reconciliation-line';

/** One line of the reconciliation: a relation of a rule, and what it is called. */
interface Reconciliation {
  readonly label: MessageKey;
  readonly relation: Relation;
}

/** What the summary ties together by itself, in any spreadsheet program: the participants first. */
const participantReconciliations: readonly Reconciliation[] = [
  { label: 'reconcile.gender', relation: relationOf('gender-sum') },
  { label: 'reconcile.socialStatus', relation: relationOf('social-status-sum') },
  { label: 'reconcile.age', relation: relationOf('age-sum') },
  { label: 'reconcile.genderAndStatus', relation: relationOf('totals-agree', 0) },
  { label: 'reconcile.statusAndAge', relation: relationOf('totals-agree', 1) },
  { label: 'reconcile.beneficiaries', relation: relationOf('beneficiaries-total') },
];
const otherReconciliations: readonly Reconciliation[] = [
  { label: 'reconcile.partners', relation: relationOf('partners-count') },
  // The rule holds the plan against the grant first, and then what was spent.
  { label: 'reconcile.money', relation: relationOf('spending-within-grant', 1) },
];

/** A figure in a line's words: people as they are, money with its thousands apart. */
function saidFigure({ must }: Relation, figure: string): string {
  return must === 'equal' ? figure : groupedFigure(figure);
}

/** A formula that says in a mark, words and the difference whether a relation holds. */
function reconciliationFormula(relation: Relation, words: Words): string {
  const difference = differenceOf(relation);
  const nothing = quoted(`– ${words.text('reconcile.notApplicable')}`);
  const live = liveFormula(relation, {
    holds: quoted(`✓ ${words.text(relation.must === 'equal' ? 'reconcile.equal' : 'reconcile.within')}`),
    broken: `${quoted(`✗ ${words.text(relation.must === 'equal' ? 'reconcile.differs' : 'reconcile.exceeds')}`)}&${saidFigure(relation, `ABS(${difference})`)}`,
    notApplicable: nothing,
  });
  // The names of a deleted sheet are errors.
  return `=IFERROR(${live.slice(1)},${nothing})`;
}

function lineOf({ label, relation }: Reconciliation, words: Words): ReconciliationLine {
  return {
    compared: `=IFERROR(${whenApplicable(
      [relation],
      comparedFigures(
        label,
        saidFigure(relation, formulaOf(relation.left)),
        saidFigure(relation, formulaOf(relation.right)),
        words,
      ),
      quoted(words.text(label)),
    )},${quoted(words.text(label))})`,
    outcome: reconciliationFormula(relation, words),
  };
}

/** The reconciliation of participants, partners and money, beside the indicators. */
export function reconciliationSection(top: number, result: CheckResult, words: Words): Section {
  const headingRow = top + 1;
  const firstRow = headingRow + 1;
  const lines = [
    ...participantReconciliations.map((each) => lineOf(each, words)),
    activityParticipantsLine(result, words),
    ...otherReconciliations.map((each) => lineOf(each, words)),
  ];
  const last = firstRow + lines.length - 1;
  return section(last, {
    cells: [
      { row: top, column: at.action, value: text(words.text('summary.reconciliation')) },
      { row: headingRow, column: at.action, value: text(words.text('summary.reconciled')) },
      { row: headingRow, column: at.reason, value: text(words.text('summary.outcome')) },
      ...lines.flatMap(({ compared, outcome }, index) => [
        { row: firstRow + index, column: at.action, value: formula(compared) },
        { row: firstRow + index, column: at.reason, value: formula(outcome) },
      ]),
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
