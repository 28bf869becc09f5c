import type { Column } from '../../../../form/types';
import { deniesDeviation } from '../../../../reading/placeholders';
import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { figureOf } from '../../../../report/figure';
import type { Report } from '../../../../report/report';
import { excerpt } from '../../../../rules/excerpt';
import { defineRule, fail, pass, type CheckContext, type Outcome } from '../../../../rules/rule';
import { holdsPlaceholder } from '../../../../rules/says-nothing';
import { allCellsWhere } from '../../../../rules/table-cells';
import { effect, single } from '../../access';
import { deviationsIn, hasCommonJustification, isExplained } from '../plan-and-actual';

/** Texts that keep a cell from being empty and say nothing. */

export const placeholderText = defineRule({
  id: 'placeholder-text',
  group: 'values',
  severity: 'error',
  meaning:
    'A required text, or the text that is to justify a deviation, holds only a placeholder: "-", "0", "нет", "жоқ", "н/д", "без отклонений", "см. выше", one letter over and over. A text on deviations that only denies them is one where something deviates. In the analysis of partners "нет" is an answer where there are none. A row of placeholders alone is no row to any rule.',
  source: { clause: 'Form, all sections; section 1, justification of deviations' },
  check: (context) => [...requiredTexts(context.report), ...justifications(context)],
});

const isRequiredText = ({ type, required }: Column): boolean =>
  required === true && (type === 'text' || type === 'longText');

function requiredTexts(report: Report): readonly Outcome[] {
  const { partnerContribution } = single(report, 'narrative');
  const hasNoPartners = figureOf(effect(report, 'partners').actual) === 0;
  return allCellsWhere(report, isRequiredText).map((cell): Outcome => {
    if (!holdsPlaceholder(cell) || (cell === partnerContribution && hasNoPartners)) return pass;
    return placeholder(cell, 'required');
  });
}

/** The texts to which a reader of deviations is sent: the common one, and those of deviating rows that it leaves alone. */
function justifications(context: CheckContext): readonly Outcome[] {
  const { report } = context;
  const common = single(report, 'deviations').justification;
  const deviations = deviationsIn(context);
  if (deviations.length === 0) return [];
  const unexplained = deviations.filter((deviation) => !isExplained(deviation));
  const evidence = deviations.map(({ actual }) => actual);
  const isDenied = deniesDeviation(textOf(common));
  const isMissing = holdsPlaceholder(common) && unexplained.length > 0;
  const ofRows = hasCommonJustification(report)
    ? []
    : unexplained.flatMap(({ justification, actual }) =>
        justification === null || isEmpty(justification)
          ? []
          : [placeholder(justification, 'justification', [actual])],
      );
  return [...(isDenied || isMissing ? [placeholder(common, 'justification', evidence)] : []), ...ofRows];
}

function placeholder(
  cell: Cell,
  wanted: 'required' | 'justification',
  evidence: readonly Cell[] = [],
): Outcome {
  const text = textOf(cell);
  return fail(cell, {
    evidence,
    actual: text,
    values: { wanted, text: excerpt(text), field: { kind: 'field', field: cell.path } },
  });
}
