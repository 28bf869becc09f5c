import { mergeClasses } from '@fluentui/react-components';
import type { Report } from '../../report/report';
import { usePane } from '../pane-context';
import { Bar } from './Bar';
import { divisions } from './chart-data';
import { useChartStyles } from './chart-styles';

/** The participants by gender, social status and age; the table's total fills the width. */
export function ParticipantsChart({ report }: { readonly report: Report }) {
  const styles = useChartStyles();
  const { words } = usePane();
  return divisions(report, words.language).map(({ table, title, total, categories }) => {
    const whole = total ?? Math.max(0, ...categories.map(({ people }) => people ?? 0));
    return (
      <section key={table} className={styles.section}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            {words.text('pane.chart.participants', {
              title,
              total: total === null ? words.text('pane.chart.nothing') : words.number(total),
            })}
          </caption>
          <tbody>
            {categories.map(({ id, label, people }) => (
              <tr key={id}>
                <th scope="row" className={mergeClasses(styles.label, styles.charted)}>
                  {label}
                  <Bar kind="actual" value={people} whole={whole} />
                </th>
                <td className={mergeClasses(styles.figure, styles.charted)}>
                  {people === null ? words.text('pane.chart.nothing') : words.number(people)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
