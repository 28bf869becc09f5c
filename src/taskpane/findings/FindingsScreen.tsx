import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { CheckResult } from '../../findings/check';
import { RenewSheets } from '../shared/RenewSheets';
import { StraightenTables } from '../word/StraightenTables';
import { noticeText } from '../../sheets/notices';
import { usePane, usePaneState } from '../pane-context';
import { plain } from '../search/search-index';
import { useSearchIndex } from '../search/use-search-index';
import { filtered, isFiltering, searchedWords } from '../state/filter';
import { groupsOf } from '../state/groups';
import { rowsOf } from '../state/rows';
import { noFilter } from '../state/state';
import { CheckedRules } from './CheckedRules';
import { Filters } from './Filters';
import { JobList } from './JobList';
import { MissingTables } from './MissingTables';
import { shortcutFor } from './shortcuts';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  hint: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  keys: { cursor: 'pointer', minHeight: '24px' },
});

function NothingFound({ filtering }: { readonly filtering: boolean }) {
  const styles = useStyles();
  const { words, store } = usePane();
  return (
    <div className={styles.empty}>
      <Text>{words.text(filtering ? 'pane.empty.filtered' : 'pane.empty.clean')}</Text>
      <Button
        size="small"
        onClick={() =>
          store.dispatch(
            filtering
              ? { type: 'filterChanged', filter: noFilter }
              : { type: 'screenChanged', screen: 'beforeSending' },
          )
        }
      >
        {words.text(filtering ? 'pane.filter.reset' : 'pane.screen.beforeSending')}
      </Button>
    </div>
  );
}

/** The jobs that the last check found, what is found among them, and what else was checked. */
export function FindingsScreen({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { words } = usePane();
  const entries = usePaneState((state) => state.listing.entries);
  const filter = usePaneState((state) => state.filter);
  const grouping = usePaneState((state) => state.grouping);
  const isSearching = usePaneState((state) => state.isSearching);
  const { search, severity, table } = filter;
  // A letter is shown before the list follows it.
  const sought = useDeferredValue(search);
  const known = useSearchIndex(entries, isSearching || search !== '');
  const filtering = isFiltering(filter);
  const groups = useMemo(
    () =>
      groupsOf(
        words.form,
        rowsOf(filtered(entries, { severity, table }, searchedWords(sought, plain), known.index.textOf)),
        grouping,
      ),
    [entries, severity, table, sought, grouping, words, known],
  );
  const lacking = result.notices.find(({ kind }) => kind === 'missing-tables');
  return (
    <>
      {lacking !== undefined && <MissingTables text={noticeText(lacking, words)} />}
      {(isSearching || filtering) && <Filters />}
      {groups.length === 0 ? (
        <NothingFound filtering={filtering} />
      ) : (
        <JobList groups={groups} unfolded={filtering} />
      )}
      <CheckedRules result={result} />
      {result.notices
        .filter((notice) => notice !== lacking)
        .map((notice) => (
          <div key={notice.kind}>
            <p className={styles.hint}>{noticeText(notice, words)}</p>
            {notice.kind === 'pasted-rows' && <StraightenTables />}
            {notice.kind === 'earlier-version' && <RenewSheets />}
          </div>
        ))}
      {groups.length > 0 && (
        <details className={styles.hint}>
          <summary className={styles.keys}>{words.text('pane.keys.title')}</summary>
          {words.text('pane.keys', {
            explain: shortcutFor('explain', words).letter.toLocaleUpperCase(),
            fix: shortcutFor('fix', words).letter.toLocaleUpperCase(),
          })}
        </details>
      )}
    </>
  );
}
