import type { TableIdOfKind } from '../../form/ids';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
import { tableOf } from '../../report/report';
import { cellArea, linkTo, type PlannedChart } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** How many rows of usual height the charts take. */
const chartRows = 16;

/** Each participants table, its kind of chart, and the columns of the summary that the chart covers. */
const charts: readonly {
  readonly table: TableIdOfKind<'singleRow'>;
  readonly type: PlannedChart['type'];
  readonly from: number;
  readonly to: number;
}[] = [
  { table: 'gender', type: 'column', from: at.number, to: at.where },
  { table: 'age', type: 'column', from: at.what, to: at.difference },
  { table: 'socialStatus', type: 'bar', from: at.percent, to: at.reason },
];

/**
 * Participants by gender, age and social status, drawn by Excel from the tables themselves. Under each chart stands a
 * link to its table: there the figures are cells, for whoever cannot see a picture of them.
 */
export function chartsSection(top: number, words: Words): Section {
  const { language } = words;
  const last = top + chartRows - 1;
  const linkRow = last + 1;
  return section(linkRow, {
    cells: charts.map(({ table, from }) => ({
      row: linkRow,
      column: from,
      value: linkTo(blockName(table), `→ ${tableOf(table).sheet[language]}`),
    })),
    styles: charts.map(({ from }) => ({ area: cellArea(linkRow, from), style: 'Report link' })),
    charts: charts.map(({ table, type, from, to }) => ({
      name: `Report_chart_${table}`,
      type,
      title: tableOf(table).title[language],
      block: blockName(table),
      // The first column is the total.
      skipColumns: 1,
      position: { top, left: from, bottom: last, right: to },
    })),
  });
}
