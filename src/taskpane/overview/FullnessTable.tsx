import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckResult } from '../../findings/check';
import { tableOf } from '../../form/form';
import { usePane } from '../pane-context';
import { SeverityMark } from '../shared/SeverityMark';
import { TextButton } from '../shared/TextButton';
import { filledText } from '../start/UncheckedReport';
import { tablesOf } from '../state/fullness';
import { useChartStyles } from './chart-styles';

const useStyles = makeStyles({
  open: { textAlign: 'right' },
  table: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
});

/** The tables of the report: how full each is and how many findings are open; a click shows those. */
export function FullnessTable({ result }: { readonly result: CheckResult }) {
  const shared = useChartStyles();
  const styles = useStyles();
  const { words, store } = usePane();
  const tables = useMemo(() => tablesOf(result.report, result.findings), [result]);
  return (
    <section className={shared.section}>
      <table className={shared.table}>
        <caption className={shared.caption}>{words.text('pane.tables')}</caption>
        <thead>
          <tr>
            <th scope="col" className={shared.heading}>
              {words.text('pane.table')}
            </th>
            <th scope="col" className={mergeClasses(shared.heading, shared.figure)}>
              {words.text('pane.table.fullness')}
            </th>
            <th scope="col" className={mergeClasses(shared.heading, shared.figure)}>
              {words.text('pane.table.open')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map((each) => {
            const open = each.open.error + each.open.warning + each.open.question;
            const name = tableOf(words.form, each.table).sheet[words.language];
            return (
              <tr key={each.table}>
                <th scope="row" className={shared.label}>
                  <span className={styles.table}>
                    <SeverityMark mark={each.worst ?? 'fine'} />
                    {name}
                  </span>
                </th>
                <td className={shared.figure}>{filledText(each, words)}</td>
                <td className={shared.figure}>
                  {open === 0 ? (
                    words.number(0)
                  ) : (
                    <TextButton
                      underlined
                      className={styles.open}
                      label={words.text('pane.table.show', { table: name, count: open })}
                      onClick={() =>
                        store.dispatch({
                          type: 'filterChanged',
                          filter: { search: '', severity: null, table: each.table },
                        })
                      }
                    >
                      {words.number(open)}
                    </TextButton>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
