import { tableOf } from '../../form/form';
import type { Words } from '../../messages/words';
import { blockName, formName } from '../../report/defined-names';
import type { FormKit } from '../form-kit';
import { cellArea, linkTo } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** How many rows of usual height the charts take. */
const chartRows = 16;

/**
 * The figures of a form's tables, drawn by Excel from the tables themselves. Under each chart stands a link to its
 * table: there the figures are cells, for whoever cannot see a picture of them.
 */
export function chartsSection({ form, summary }: FormKit, top: number, words: Words): Section {
  const { language } = words;
  const { charts } = summary;
  if (charts.length === 0) return section(top - 1, {});
  const last = top + chartRows - 1;
  const linkRow = last + 1;
  return section(linkRow, {
    cells: charts.map(({ table, from }) => ({
      row: linkRow,
      column: at[from],
      value: linkTo(blockName(form, table), `→ ${tableOf(form, table).sheet[language]}`),
    })),
    styles: charts.map(({ from }) => ({ area: cellArea(linkRow, at[from]), style: 'Report link' })),
    charts: charts.map(({ table, type, from, to }) => ({
      name: formName(form, `chart_${table}`),
      type,
      title: tableOf(form, table).title[language],
      block: blockName(form, table),
      // The first column is the total.
      skipColumns: 1,
      position: { top, left: at[from], bottom: last, right: at[to] },
    })),
  });
}
