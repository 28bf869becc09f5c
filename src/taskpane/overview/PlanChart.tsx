import { mergeClasses } from '@fluentui/react-components';
import type { Report } from '../../report/report';
import { usePane } from '../pane-context';
import { Bar } from './Bar';
import { plannedAndActual } from './chart-data';
import { useChartStyles } from './chart-styles';

/**
 * Planned against actual, indicator by indicator. Each has its own scale, because people and tenge cannot share
 * one: the longer of its two bars fills the width.
 */
export function PlanChart({ report }: { readonly report: Report }) {
  const styles = useChartStyles();
  const { words } = usePane();
  const figure = (value: number | null) =>
    value === null ? words.text('pane.chart.nothing') : words.number(value);
  const indicators = plannedAndActual(report, words.language);
  if (indicators.length === 0) return null;
  return (
    <section className={styles.section}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.text('pane.chart.plan')}</caption>
        <thead>
          <tr className={styles.heading}>
            <th scope="col" className={styles.heading}>
              {words.text('pane.chart.indicator')}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              <span className={mergeClasses(styles.swatch, styles.plan)} aria-hidden />
              {words.text('pane.chart.planned')}
            </th>
            <th scope="col" className={mergeClasses(styles.heading, styles.figure)}>
              <span className={mergeClasses(styles.swatch, styles.actual)} aria-hidden />
              {words.text('pane.chart.actual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ indicator, label, plan, actual }) => {
            const whole = Math.max(plan ?? 0, actual ?? 0);
            return (
              <tr key={indicator}>
                <th scope="row" className={mergeClasses(styles.label, styles.charted)}>
                  {label}
                  <Bar kind="plan" value={plan} whole={whole} />
                  <Bar kind="actual" value={actual} whole={whole} />
                </th>
                <td className={mergeClasses(styles.figure, styles.charted)}>{figure(plan)}</td>
                <td className={mergeClasses(styles.figure, styles.charted)}>{figure(actual)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
