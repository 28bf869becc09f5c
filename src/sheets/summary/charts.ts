import { tableOf } from '../../form/form';
import type { Words } from '../../messages/words';
import { blockName, formName } from '../../report/defined-names';
import type { FormKit } from '../form-kit';
import { cellArea, linkTo } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { hasIndicators } from './indicators';
import { indicatorNamesName, sharesName } from './names';

/** How many rows of usual height a chart of a table takes. */
const chartRows = 11;

/**
 * The figures of a form's tables, drawn by Excel from the tables themselves, one below another on the page's right. Under
 * each chart stands a link to its table: there the figures are cells, for whoever cannot see a picture of them.
 */
export function chartsSection({ form, summary }: FormKit, top: number, words: Words): Section {
  const { language } = words;
  const charts = summary.charts.map(({ table, type }, index) => {
    const first = top + index * (chartRows + 2);
    return { table, type, first, linkRow: first + chartRows };
  });
  const last = charts.at(-1);
  if (last === undefined) return section(top - 1, {});
  return section(last.linkRow, {
    cells: charts.map(({ table, linkRow }) => ({
      row: linkRow,
      column: at.reason,
      value: linkTo(blockName(form, table), `→ ${tableOf(form, table).sheet[language]}`),
    })),
    styles: charts.map(({ linkRow }) => ({ area: cellArea(linkRow, at.reason), style: 'Report link' })),
    charts: charts.map(({ table, type, first, linkRow }) => ({
      name: formName(form, `chart_${table}`),
      type,
      title: tableOf(form, table).title[language],
      // The first column is the total, which would dwarf its parts.
      source: { kind: 'block', block: blockName(form, table), skipColumns: 1 },
      position: { top: first, left: at.reason, bottom: linkRow - 1, right: at.action },
    })),
  });
}

/** How many rows the chart of the indicators takes. */
const largeChartRows = 14;

/** What share of each plan was reached, as the one large chart, beside the head of the report. */
export function indicatorChart(kit: FormKit, top: number, words: Words): Section {
  if (!hasIndicators(kit)) return section(top - 1, {});
  const { form } = kit;
  const bottom = top + largeChartRows - 1;
  return section(bottom, {
    charts: [
      {
        name: formName(form, 'chart_indicators'),
        type: 'bar',
        title: words.text('summary.indicators.chart'),
        source: { kind: 'columns', categories: indicatorNamesName(form), values: sharesName(form) },
        position: { top, left: at.reason, bottom, right: at.action },
      },
    ],
  });
}
