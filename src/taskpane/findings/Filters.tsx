import { SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { severities } from '../../rules/rule';
import { usePane, usePaneState } from '../pane-context';
import { NativeSelect, type Choice } from '../shared/NativeSelect';
import type { Grouping } from '../state/state';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: { flex: '1 1 100%', minWidth: 0, maxWidth: 'none' },
  select: { flex: '1 1 90px' },
});

/** Search, one table or all, one severity or all, and the order of the list; out of the way until asked for. */
export function Filters() {
  const styles = useStyles();
  const { words, store } = usePane();
  const filter = usePaneState((state) => state.filter);
  const grouping = usePaneState((state) => state.grouping);
  const tables: Choice<string>[] = [
    { value: 'all', label: words.text('pane.filter.allTables') },
    ...words.form.tables.map(({ id, sheet }) => ({ value: id, label: sheet[words.language] })),
  ];
  const kinds: Choice<string>[] = [
    { value: 'all', label: words.text('pane.filter.allKinds') },
    ...severities.map((value) => ({ value, label: words.text(`pane.group.${value}`) })),
  ];
  const groupings: Choice<Grouping>[] = [
    { value: 'severity', label: words.text('pane.grouping.severity') },
    { value: 'table', label: words.text('pane.grouping.table') },
  ];
  return (
    <div className={styles.filters} role="search">
      <SearchBox
        className={styles.search}
        autoFocus
        value={filter.search}
        placeholder={words.text('pane.search')}
        aria-label={words.text('pane.search')}
        dismiss={{ 'aria-label': words.text('pane.search.clear') }}
        onChange={(_, { value }) => store.dispatch({ type: 'filterChanged', filter: { search: value } })}
      />
      <NativeSelect
        className={styles.select}
        label={words.text('pane.filter.table')}
        value={filter.table ?? 'all'}
        choices={tables}
        onChange={(value) =>
          store.dispatch({ type: 'filterChanged', filter: { table: value === 'all' ? null : value } })
        }
      />
      <NativeSelect
        className={styles.select}
        label={words.text('pane.filter.kind')}
        value={filter.severity ?? 'all'}
        choices={kinds}
        onChange={(value) =>
          store.dispatch({
            type: 'filterChanged',
            filter: { severity: severities.find((each) => each === value) ?? null },
          })
        }
      />
      <NativeSelect
        className={styles.select}
        label={words.text('pane.grouping')}
        value={grouping}
        choices={groupings}
        onChange={(value) => store.dispatch({ type: 'groupingChanged', grouping: value })}
      />
    </div>
  );
}
