import { figureOf } from '../../report/figure';
import { call, iff, infix, number, type Formula } from '../../rules/formula';
import { formulaOf } from '../../rules/live-formula';
import type { SummaryDefinition } from '../../sheets/form-kit';
import { field, single } from './access';
import { finalReportForm } from './form';
import { sumOfActivities } from './rules/participants/activities';
import { participantTables, totalOf } from './rules/participants/tables';
import { limitsIn } from './thresholds';

/** The totals of the three tables of participants, in their order. */
const totals = participantTables.map((table) => formulaOf(finalReportForm, totalOf(table)));

/** The total that the rule on the activities speaks of: of the first participants table that gives one. */
const firstTotal = totals
  .slice(0, -1)
  .reduceRight<Formula>(
    (otherwise, total) => iff(infix('=', call('COUNT', total), number(1)), total, otherwise),
    totals.at(-1) ?? number(0),
  );

/** What the summary of the final report shows besides the findings. */
export const finalReportSummary: SummaryDefinition = {
  head: [
    { label: 'head.organization', field: field('general', 'organization'), style: 'Report plain wrapped' },
    { label: 'head.project', field: field('general', 'project'), style: 'Report plain wrapped' },
    { label: 'head.periodStart', field: field('general', 'periodStart'), style: 'Report plain date' },
    { label: 'head.periodEnd', field: field('general', 'periodEnd'), style: 'Report plain date' },
    { label: 'head.grant', field: field('general', 'grantAmount'), style: 'Report plain figure' },
  ],
  indicators: 'effects',
  charts: [
    { table: 'gender', type: 'column', from: 'number', to: 'where' },
    { table: 'age', type: 'column', from: 'what', to: 'difference' },
    { table: 'socialStatus', type: 'bar', from: 'percent', to: 'reason' },
  ],
  readSums: [
    {
      rule: 'activity-participants-total',
      column: { table: 'activities', column: 'participants' },
      // Without a total there is nothing to hold the sum against.
      sum: (context) =>
        participantTables.every((table) => figureOf(single(context.report, table).total) === null)
          ? null
          : sumOfActivities(context),
      against: { figure: firstTotal, known: infix('>', call('COUNT', ...totals), number(0)) },
    },
  ],
  signatures: ['signature.accountant', 'signature.head'],
  thresholdValues: (thresholds) => {
    const { largeOtherPercent, leastStorySentences, mostStorySentences } = limitsIn(thresholds);
    return {
      percent: largeOtherPercent,
      least: leastStorySentences,
      most: mostStorySentences,
      limits: leastStorySentences === mostStorySentences ? 'one' : 'two',
    };
  },
};
