import { figureOf } from '../../report/figure';
import { call, iff, infix, number, type Formula } from '../../rules/formula';
import { sumOf } from '../../rules/expression';
import { formulaOf } from '../../rules/live-formula';
import type { SummaryDefinition } from '../../sheets/form-kit';
import { effectField, field, single } from './access';
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

/** The columns in which activities promise what proves them. */
const promises = ['indicators', 'plan', 'actual'] as const;
const inActivities = (...likes: readonly string[]) =>
  promises.flatMap((column) => likes.map((like) => ({ table: 'activities', column, like })));

/** What the summary of the final report shows besides the findings. */
export const finalReportSummary: SummaryDefinition = {
  head: [
    { label: 'head.organization', field: field('general', 'organization'), style: 'Report plain wrapped' },
    { label: 'head.project', field: field('general', 'project'), style: 'Report plain wrapped' },
    { label: 'head.periodStart', field: field('general', 'periodStart'), style: 'Report plain date' },
    { label: 'head.periodEnd', field: field('general', 'periodEnd'), style: 'Report plain date' },
    { label: 'head.grant', field: field('general', 'grantAmount'), style: 'Report plain figure' },
  ],
  paper: [
    { id: 'contractNumber', label: 'paper.contractNumber', type: 'text' },
    { id: 'contractDate', label: 'paper.contractDate', type: 'date' },
    { id: 'headName', label: 'paper.headName', type: 'text' },
    { id: 'accountantName', label: 'paper.accountantName', type: 'text' },
  ],
  attachments: [
    {
      id: 'participants',
      label: 'attachment.participants',
      told: inActivities('*спис*участник*', '*қатысушылар*тізім*'),
    },
    { id: 'photographs', label: 'attachment.photographs', told: inActivities('*фото*') },
    { id: 'reviews', label: 'attachment.reviews', told: inActivities('*отзыв*', '*пікір*') },
    {
      id: 'letters',
      label: 'attachment.letters',
      told: [{ table: 'recommendations', column: 'letter', like: '?*' }],
    },
  ],
  money: {
    granted: field('general', 'grantAmount'),
    spent: sumOf((['payroll', 'taxes', 'purchases'] as const).map((id) => effectField(id, 'actual'))),
    label: 'head.spent',
    left: 'head.left',
  },
  parts: ['gender'],
  indicators: 'effects',
  charts: [
    { table: 'age', type: 'column' },
    { table: 'socialStatus', type: 'bar' },
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
  signatures: [
    { label: 'signature.accountant', name: 'accountantName', otherwise: null },
    { label: 'signature.head', name: 'headName', otherwise: field('general', 'head') },
  ],
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
