import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckResult } from '../../findings/check';
import { tableOf } from '../../form/form';
import { StraightenTables } from '../word/StraightenTables';
import { noticeText } from '../../sheets/notices';
import type { Words } from '../../messages/words';
import { usePane, usePaneState } from '../pane-context';
import { placeOf } from '../shared/place';
import { filtered, isFiltering } from '../state/filter';
import { groupsOf } from '../state/groups';
import type { Entry } from '../state/listing';
import { noFilter } from '../state/state';
import { CheckedRules } from './CheckedRules';
import { Filters } from './Filters';
import { FindingList } from './FindingList';
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
});

/** Everything of an entry that a search looks through. */
function searchedText({ finding }: Entry, words: Words): string {
  const said = words.finding(finding);
  return [
    said.finding,
    said.rule,
    said.action,
    words.ruleName(finding.rule),
    tableOf(words.form, finding.table).sheet[words.language],
    ...finding.cells.map((cell) => placeOf(cell, words)),
    finding.waiver?.reason ?? '',
  ].join(' ');
}

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

/** The findings of the last check: search, list, and what else was checked. */
export function FindingsScreen({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { words } = usePane();
  const entries = usePaneState((state) => state.listing.entries);
  const filter = usePaneState((state) => state.filter);
  const grouping = usePaneState((state) => state.grouping);
  const filtering = isFiltering(filter);
  const groups = useMemo(
    () =>
      groupsOf(
        words.form,
        filtered(entries, filter, (entry) => searchedText(entry, words)),
        grouping,
      ),
    [entries, filter, grouping, words],
  );
  return (
    <>
      {(entries.length > 0 || filtering) && <Filters />}
      {groups.length === 0 ? (
        <NothingFound filtering={filtering} />
      ) : (
        <FindingList groups={groups} unfolded={filtering} />
      )}
      <CheckedRules result={result} />
      {result.notices.map((notice) => (
        <div key={notice.kind}>
          <p className={styles.hint}>{noticeText(notice, words)}</p>
          {notice.kind === 'pasted-rows' && <StraightenTables />}
        </div>
      ))}
      {groups.length > 0 && (
        <p className={styles.hint}>
          {words.text('pane.keys', {
            explain: shortcutFor('explain', words).letter.toLocaleUpperCase(),
            fix: shortcutFor('fix', words).letter.toLocaleUpperCase(),
          })}
        </p>
      )}
    </>
  );
}
